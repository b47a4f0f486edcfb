export const keeping = {
  open: 'Data pelajaran',
  title: 'Data pelajaran ini',
  kept: {
    title: 'Yang disimpan di server',
    text: 'Nama siswa, obrolan, dan jalannya permainan disimpan sementara, lalu dihapus sendiri.',
    days_one: 'Nama siswa, obrolan, dan jalannya permainan disimpan {{count}} hari sesudah kegiatan terakhir, lalu dihapus sendiri.',
    days_other: 'Nama siswa, obrolan, dan jalannya permainan disimpan {{count}} hari sesudah kegiatan terakhir, lalu dihapus sendiri.',
    who: 'Hanya Anda yang bisa membuka semuanya. Siswa tidak punya akun, dan tidak ada data yang dikirim ke pihak lain.',
  },
  delete: {
    open: 'Hapus pelajaran ini sekarang',
    title: 'Hapus pelajaran {{code}} untuk selamanya?',
    text: 'Nama siswa, obrolan, daftar kelas, permainan, dan pembahasannya hilang dari server, dan semua layar kelas tertutup. Ini tidak bisa dibatalkan.',
    saveFirst: 'Masih perlu hasilnya? Simpan dulu dari pembahasan, lewat “Simpan hasil”.',
    yes: 'Ya, hapus semuanya',
    done: 'Pelajaran {{code}} sudah dihapus.',
  },
} as const;
