/** Delegations: who is in which, who does what in them, and who waits at the door. */
export const delegation = {
  lobby: {
    shuffle: 'Acak delegasi',
    shuffled: 'Siswa diacak ke semua negara.',
    balance: 'Ratakan delegasi',
    balanced: 'Jumlah anggota delegasi sudah rata.',
    lock: 'Kunci kelas',
    unlock: 'Buka kelas',
    locked: 'Kelas dikunci. Yang baru datang menunggu di antrean.',
    unlocked: 'Kelas dibuka. Yang baru datang langsung masuk.',
    isLocked: 'Yang baru datang menunggu kamu masukkan.',
    isOpen: 'Yang baru datang langsung dapat negara.',
    queue: 'Menunggu di antrean: {{count}}',
    admitAll: 'Masukkan semua ke negara tersepi',
    admitOne: 'Masukkan ke negara tersepi',
    admitted: '{{count}} siswa dimasukkan.',
    hint: 'Geser nama ke negara lain, atau pilih dari daftar di sebelahnya.',
  },
  rename: {
    open: 'Ganti nama {{name}}',
    title: 'Ganti nama {{name}}',
    field: 'Nama baru',
    save: 'Simpan nama',
    done: 'Namanya sekarang {{name}}.',
  },
  waiting: {
    todo: 'Kamu di antrean. Gurumu akan memasukkanmu sebentar lagi.',
    title: 'Tunggu sebentar, ya',
    text: 'Gurumu sedang mengunci kelas. Begitu dimasukkan, kamu langsung jadi anggota delegasi suatu negara.',
    join: 'Kelas sedang dikunci. Isi namamu dulu; gurumu yang akan memasukkanmu ke suatu negara.',
    enter: 'Masuk antrean',
  },
} as const;
