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
  step: { reactions: 'Perasaan', description: 'Apa yang terjadi', analysis: 'Mengapa', summary: 'Lalu apa' },
  time: {
    chapter: 'Bab ini sekitar {{minutes}} menit',
    spent: 'sudah {{spent}} dari {{minutes}} menit',
    left: 'bel {{left}} menit lagi',
    over: 'Bel sudah berbunyi: langsung ke bab terakhir.',
    skip: 'Waktunya sempit. Lewati saja: {{list}}.',
  },
  say: 'Katakan',
  talk: 'Bahas bersama',
  talkMinutes: 'Bahas bersama, sekitar {{minutes}} menit',
  reactions: { ask: 'Satu kata saja: bagaimana rasanya tadi?', mind: 'Dengarkan tanpa menilai; satu menit cukup.' },
  script: {
    worlds: {
      ask: 'Dunia-dunia ini mulai sama persis. Di ronde mana jalannya mulai berbeda, dan apa yang kalian lakukan waktu itu?',
      mind: 'Jangan mencari dunia mana yang lebih baik. Cari keputusan yang berbeda.',
    },
    again: {
      ask: 'Awalnya sama, kursinya berbeda. Apa yang kalian lakukan lain dari permainan pertama, dan mengapa?',
      mind: 'Yang dicari pemahaman dari kursi yang baru, bukan siapa yang bermain lebih baik.',
    },
    film: {
      ask: 'Ceritakan bersama dari awal sampai akhir: apa yang terjadi? Kapan keadaannya berbalik?',
      mind: 'Cukup fakta dulu, belum alasan. Geser filmnya, biarkan siswa yang bercerita.',
    },
    results: {
      ask: 'Lihat dulu negaramu sendiri. Apa yang membuatnya maju atau tertinggal?',
      mind: 'Ini bukan peringkat: titik awal tiap negara berbeda.',
    },
    promises: {
      ask: 'Cari satu janji yang ditepati saat berat, dan satu yang tidak. Apa yang dipikirkan kedua pihak waktu itu?',
      mind: 'Jangan mencari siapa yang salah. Kadang ibu kotanya menelepon.',
    },
    whatIf: {
      ask: 'Tebak dulu, baru lihat: pilihan siapa yang paling mengubah dunia?',
      mind: 'Minta tebakan dan alasannya, baru tampilkan jawabannya. Ingatkan: negara lain dianggap tidak ikut berubah.',
    },
    carried: {
      ask: 'Bandingkan sumbangan tiap negara dengan hasilnya sendiri. Adilkah? Siapa yang mampu memikul lebih banyak?',
      mind: 'Sumbangan kecil belum tentu curang. Tanyakan juga kemampuannya.',
    },
    lived: {
      ask: 'Pilih satu momen. Negara yang disebut: apa pertimbangan kalian? Yang lain: apa yang kalian kira waktu itu?',
      mind: 'Bacakan faktanya, katakan apa yang Anda lihat, baru bertanya. Satu atau dua momen cukup.',
    },
    notYet: {
      ask: 'Pilih satu konsep yang belum muncul. Di dunia nyata, kapan ini terjadi?',
      mind: 'Kalau tidak sempat, simpan untuk pelajaran berikutnya.',
    },
    world: {
      ask: 'Di mana kelas ini sama dengan dunia nyata, dan di mana berbeda? Apa sebabnya?',
      mind: 'Satu persamaan dan satu perbedaan sudah cukup.',
    },
    exit: {
      ask: 'Tulis dulu sendiri: dulu saya kira apa, sekarang apa, dan karena kejadian di ronde berapa?',
      mind: 'Beri dua menit hening. Bacakan dua atau tiga kalimat, lalu simpulkan dengan kata-kata mereka.',
    },
  },
} as const;
