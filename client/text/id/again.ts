/** Words for playing the same game again in another seat. */
export const again = {
  about: 'Negara, kabar, dan ancamannya sama persis. Yang berbeda hanya siapa duduk di mana dan apa yang diputuskan.',
  first: 'Permainan pertama',
  now: 'Permainan ini',
  gone: 'Permainan pertama sudah dihapus, jadi tidak ada yang bisa dibandingkan.',
  open: 'Bahas permainan pertama',
  loading: 'Mengambil permainan pertama…',
  results: {
    title: 'Hasil tiap negara di kedua permainan',
    first: 'Pertama',
    now: 'Sekarang',
    before: '{{country}} (dulu kamu)',
    today: '{{country}} (sekarang kamu)',
  },
  bots: 'Di permainan ini negara lain dipegang bot. Bot tidak tersinggung dan tidak belajar seperti teman sekelasmu, jadi bandingkan keputusannya, bukan angkanya.',
  ask: 'Dari kursi {{now}}, apa yang baru kamu pahami tentang {{now}}? Apa yang dulu tidak terlihat dari kursi {{before}}?',
  askClass: 'Dari kursi yang baru, apa yang baru kalian pahami? Apa yang dulu tidak terlihat dari kursi yang lama?',
  card: {
    title: 'Main lagi dari kursi negara lain',
    text: 'Awalnya sama persis: negara, kabar, dan ancamannya. Kamu duduk di kursi lain, negara lainnya dipegang bot. Sesudah itu kedua permainan dibandingkan.',
    country: 'Negaramu nanti',
    start: 'Main lagi',
    starting: 'Menyiapkan permainan…',
  },
  teacher: {
    title: 'Main lagi dengan kursi ditukar',
    text: 'Membuka pelajaran baru dengan awal yang sama persis. Minta setiap siswa memilih negara lain. Sesudah itu pembahasannya membandingkan kedua permainan.',
    open: 'Buka pelajaran baru',
  },
} as const;
