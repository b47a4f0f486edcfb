export const lead = {
  title: 'Memimpin pembahasan',
  alone: 'Kelas belum dipimpin: tiap layar membuka babnya sendiri.',
  leading: 'Semua layar mengikuti Anda.',
  finished: 'Pembahasan sudah ditutup. Siapa pun boleh membaca sendiri.',
  begin: 'Pimpin dari bab ini',
  before: 'Sebelumnya',
  next: '{{title}}',
  fold: 'Lipat',
  unfold: 'Buka panduan',
  free: 'Siswa boleh menjelajah sendiri',
  finish: 'Tutup pembahasan',
  secrets: { title: 'Yang dibuka:', all: 'semua rahasia', results: 'hasil saja', none: 'tidak ada yang pribadi' },
  follows: 'Layar ini mengikuti guru.',
  mayWander: 'Kalian boleh menjelajah bab mana pun.',
  back: 'Kembali ke kelas',
  script: {
    worlds: 'Dua dunia mulai dari keadaan yang sama. Tanyakan: di ronde mana jalannya mulai berbeda, dan apa yang dilakukan orang waktu itu?',
    film: 'Mulai dari perasaan: “Satu kata, bagaimana rasanya tadi?” Dengarkan tanpa menilai. Lalu ceritakan bersama: apa yang terjadi, dari awal sampai akhir?',
    results:
      'Beri waktu melihat hasil negaranya sendiri. Tanyakan: apa yang membuat negaramu maju atau tertinggal? Ini bukan peringkat, karena titik awalnya berbeda.',
    promises:
      'Cari satu janji yang ditepati saat berat, dan satu yang tidak. Tanyakan kepada kedua pihak: apa yang kalian pikirkan waktu itu? Jangan mencari siapa yang salah.',
    whatIf:
      'Minta kelas menebak dulu, baru lihat. Tanyakan: pilihan siapa yang paling mengubah dunia? Ingatkan: hitungan ini menganggap yang lain tidak ikut berubah.',
    carried: 'Bandingkan sumbangan tiap negara dengan hasilnya sendiri. Tanyakan: adilkah? Siapa yang mampu memikul lebih banyak?',
    lived: 'Pilih satu atau dua momen. Bacakan faktanya, katakan apa yang Anda lihat, lalu tanyakan kepada negara yang disebut: apa pertimbangan kalian?',
    notYet: 'Pilih satu konsep yang belum muncul. Tanyakan: di dunia nyata kapan ini terjadi, dan apa yang perlu berbeda di permainan tadi supaya muncul?',
    world: 'Hubungkan dengan dunia nyata: di mana kelas ini sama, dan di mana berbeda? Apa sebabnya?',
    exit: 'Minta setiap siswa menulis sendiri dulu. Bacakan dua atau tiga, lalu simpulkan dengan kata-kata mereka.',
  },
} as const;
