export const talk = {
  bell: {
    ring: 'Ganti meja!',
    rung: 'Lonceng berbunyi: ganti meja!',
    title: 'Lonceng ganti meja',
    now: 'Bunyikan lonceng',
    label: 'Lonceng otomatis',
    byHand: 'Lonceng manual saja',
    every: 'Lonceng tiap {{seconds}} detik',
    everyMinutes: 'Lonceng tiap {{minutes}} menit',
    set: 'Lonceng berbunyi sendiri selama negosiasi.',
    unset: 'Lonceng hanya berbunyi kalau Anda menekannya.',
    sound: 'Bunyikan suara lonceng di perangkat ini',
  },
} as const;
