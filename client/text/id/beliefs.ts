export const beliefs = {
  word: 'Kebanyakan negara menepati janjinya.',
  worth: 'Ikut membayar demi kepentingan bersama itu menguntungkan.',
  step: { s1: 'sangat tidak setuju', s2: 'tidak setuju', s3: 'ragu-ragu', s4: 'setuju', s5: 'sangat setuju' },
  low: 'tidak setuju',
  high: 'setuju',
  send: 'Kirim',
  sent: 'Terkirim. Terima kasih!',
  before: {
    title: 'Menurutmu sekarang?',
    about: 'Tidak ada jawaban salah. Di akhir kamu akan ditanya lagi; yang ditampilkan hanya angka sekelas.',
    skip: 'Lewati',
  },
} as const;
