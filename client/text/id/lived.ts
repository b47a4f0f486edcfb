/** A sentence and a question for every kind of found moment: long, because it is one list. */
export const lived = {
  around: {
    title: 'Yang kalian alami sendiri',
    about: 'Momen dari permainan kalian. Setiap pertanyaan punya lebih dari satu jawaban yang masuk akal.',
    others: 'Momen lain ({{number}})',
    none: 'Permainan ini terlalu pendek untuk menemukan momen.',
    round: 'Ronde {{round}}',
  },
  place: { film: 'Lihat di film (ronde {{round}})', promises: 'Lihat di janji (ronde {{round}})' },
  arrange: {
    about: 'Pasang momen yang ingin Anda bahas. Urutannya sama di layar kelas; yang disembunyikan hanya Anda yang melihat.',
    pin: 'Pasang',
    pinned: 'Momen dipasang.',
    unpinned: 'Momen dilepas.',
    up: 'Naikkan',
    down: 'Turunkan',
    moved: 'Urutan diubah.',
    hide: 'Sembunyikan',
    gone: 'Momen disembunyikan dari kelas.',
    hidden: 'Disembunyikan dari kelas ({{number}})',
    show: 'Tampilkan lagi',
    shown: 'Momen tampil lagi.',
    together: 'Bahas di semua layar',
  },
  notYet: {
    about: 'Konsep ini juga bagian dari pelajaran, tetapi belum muncul di permainan kalian.',
    none: 'Semua konsep pelajaran ini sudah kalian alami.',
    question: 'Pilih satu. Di dunia nyata, kapan ini terjadi? Apa yang harus berbeda di permainan kalian supaya ini muncul?',
  },
  refusedGain: {
    says: '{{a}} menolak tawaran {{b}} di ronde {{round}}, padahal keduanya akan untung: {{a}} {{mine}} poin, {{b}} {{theirs}} poin.',
    asks: 'Apa yang membuat {{a}} menolak? Apa yang mungkin tidak diketahui {{b}} tentang alasan itu?',
  },
  unmadeDeal: {
    says: '{{a}} dan {{b}} tidak menandatangani apa pun di ronde {{round}}, padahal bersama-sama mereka bisa untung {{surplus}} poin. Kepercayaan di antara mereka tinggal {{trust}}.',
    asks: 'Apa yang ditakutkan {{a}}, dan apa yang ditakutkan {{b}}? Langkah kecil apa yang bisa membuka pembicaraan?',
  },
  differingInterests: {
    says: '{{b}} menawarkan perjanjian kepada {{a}} di ronde {{round}}. {{b}} akan untung {{theirs}} poin, tetapi {{a}} akan rugi {{mine}} poin, lalu menolak.',
    asks: 'Apakah {{b}} tahu apa yang penting bagi {{a}}? Tawaran seperti apa yang bisa diterima keduanya?',
  },
  refusedBinding: {
    says: 'Di ronde {{round}} {{a}} menolak tawaran {{b}} yang memuat {{clause}}, padahal barangnya bernilai {{mine}} poin bagi {{a}}.',
    asks: 'Bagi {{a}}, apa yang lebih berharga daripada keuntungan itu? Mengapa {{b}} merasa butuh {{clause}}?',
  },
  redLine: {
    says: 'Di ronde {{round}} {{a}} menandatangani {{clause}}, padahal itu garis merah bagi rakyatnya. Harganya {{cost}} poin.',
    asks: 'Mengapa {{a}} tetap menandatangani? Apa yang akan kalian katakan kepada rakyat {{a}}?',
  },
  sovereigntyCost: {
    says: 'Selama permainan {{a}} kehilangan {{total}} poin karena mau diawasi, dihukum, atau diatur bersama.',
    asks: 'Apakah yang didapat {{a}} sepadan? Adakah yang tidak boleh ditukar dengan keuntungan?',
  },
  unequalSplit: {
    says: '{{a}} dan {{b}} membuat perjanjian yang berat sebelah di ronde {{round}}: {{a}}, yang lebih kuat, untung {{most}} poin, sedangkan {{b}} {{least}} poin.',
    asks: 'Bagaimana {{a}} melihat perjanjian ini, dan bagaimana {{b}}? Mengapa {{b}} tetap setuju?',
  },
  pressureUsed: {
    says: '{{a}} menekan {{b}} di ronde {{round}}: terima atau tidak sama sekali. {{b}} menerima, dan kepercayaannya kepada {{a}} turun {{lost}} poin.',
    asks: 'Apa yang dipikirkan {{a}} waktu menekan, dan apa yang dirasakan {{b}} waktu menerima?',
    refused: '{{a}} menekan {{b}} di ronde {{round}}: terima atau tidak sama sekali. {{b}} menolak, dan kepercayaannya kepada {{a}} turun {{lost}} poin.',
    refusedAsks: 'Dari mana {{b}} berani menolak? Apakah {{a}} akan menekan lagi kalau permainan diulang?',
  },
  evenDeal: {
    says: '{{a}} jauh lebih kuat daripada {{b}}, tetapi perjanjian mereka di ronde {{round}} adil: {{strong}} poin untuk {{a}}, {{weak}} poin untuk {{b}}.',
    asks: 'Mengapa {{a}} tidak meminta lebih? Apa artinya perjanjian itu bagi {{b}}?',
  },
  mutualBenefit: {
    says: 'Di ronde {{round}} {{a}} dan {{b}} sama-sama untung: {{a}} {{first}} poin, {{b}} {{second}} poin.',
    asks: 'Apa yang dilihat {{a}} pada {{b}}, dan sebaliknya? Bagaimana kalian sampai pada pembagian itu?',
  },
  complementaryDeal: {
    says: '{{a}} mengirim {{sent}} {{good}} kepada {{b}} dan mendapat {{returned}} {{otherGood}} di ronde {{round}}. Kelebihan yang satu menutup kekurangan yang lain.',
    asks: 'Bagaimana {{a}} dan {{b}} tahu bahwa mereka cocok? Apa yang akan terjadi kalau masing-masing mencoba membuat semuanya sendiri?',
  },
  bureaucracyBurden: {
    says: '{{parties}} negara membayar iuran bersama di ronde {{round}}, dan birokrasi memakan {{percent}}% dari {{paid}}.',
    asks: 'Mengapa makin banyak negara, makin banyak yang hilang di jalan? Siapa yang bisa merapikannya?',
  },
  bureaucracyCut: {
    says: 'Sejak ronde {{round}} birokrasi dana bersama turun dari {{before}}% menjadi {{after}}%, karena kalian membangun lembaga atau jalur digital.',
    asks: 'Siapa yang memulai, dan mengapa yang lain ikut? Apa yang kalian berikan sebagai gantinya?',
  },
  differingValues: {
    says: '{{a}} dan {{b}} berbeda aturan. Di ronde {{round}} perbedaan itu ikut membuat {{total}}% kiriman mereka hilang di jalan ({{percent}}% karena perbedaan aturan saja).',
    asks: 'Haruskah {{a}} dan {{b}} menyamakan aturan? Apa yang bisa dilakukan tanpa mengubah siapa mereka?',
  },
  freeTrade: {
    says: '{{a}} dan {{b}} membuka jalur dagang bebas di ronde {{round}}. Tanpa itu, keduanya bersama-sama mendapat {{points}} poin lebih sedikit.',
    asks: 'Apa yang dilepaskan {{a}} dan {{b}} waktu menghapus tarif? Siapa yang mungkin tidak senang di dalam negeri?',
    body: '{{institution}} menghapus tarif di antara {{members}} anggotanya sejak ronde {{round}}. Dengan tarif, seluruh dunia mendapat {{points}} poin lebih sedikit.',
    bodyAsks: 'Apa yang dilepaskan {{a}} dan {{b}} waktu membuka pasarnya? Siapa yang paling diuntungkan?',
  },
  fundingShort: {
    says: 'Di ronde {{round}} dana bersama hanya menerima {{paid}}, padahal bagian yang adil {{fair}}.',
    asks: 'Uang itu dipakai untuk apa? Apa yang dipikirkan masing-masing waktu menekan tombol iuran?',
  },
  freeRiding: {
    says: '{{a}} membayar {{paid}} di ronde {{round}}, padahal bagiannya {{fair}}. Negara lain rata-rata membayar {{others}}% bagiannya, dan {{a}} ikut menikmati hasilnya.',
    asks: 'Kalau kamu {{a}}, apa alasanmu? Bagaimana rasanya bagi yang membayar?',
  },
  threshold: {
    says: 'Ancaman berakhir di {{level}}, di bawah batas {{line}}. Tanpa iuran salah satu dari {{countries}}, dunia tidak akan selamat.',
    asks: 'Apakah {{a}} tahu bahwa iurannya menentukan? Kalau tahu, apakah keputusannya akan berbeda?',
    one: 'Ancaman berakhir di {{level}}, di bawah batas {{line}}. Tanpa iuran {{a}} saja, dunia tidak akan selamat.',
    oneAsks: 'Apakah {{a}} tahu bahwa iurannya menentukan? Apa yang diharapkan {{a}} dari negara lain?',
    missed:
      'Ancaman berakhir di {{level}}, di atas batas {{line}}. Terbayar {{paid}} dari {{fair}} yang adil; kalau semua membayar bagiannya, dunia selamat. Paling jauh di bawah bagiannya: {{countries}}.',
    missedAsks: 'Apa alasan {{a}} waktu itu? Apa yang bisa dilakukan negara lain supaya {{a}} ikut membayar?',
  },
  sharedInterest: {
    says: 'Di ronde {{round}} semua negara ikut membayar, seluruhnya {{paid}}, dan ancaman turun dari {{before}} ke {{after}}.',
    asks: 'Apa yang membuat semua ikut kali itu? Mengapa tidak setiap ronde begitu?',
  },
  brokenPromise: {
    says: '{{a}} mengingkari janji kepada {{b}} di ronde {{round}}; {{missing}} barang atau koin tidak dikirim. Kepercayaan {{b}} jatuh dari {{before}} ke {{after}}.',
    asks: 'Apa alasan {{a}} waktu itu? Apa yang {{b}} kira sebagai alasannya?',
  },
  keptUnderCall: {
    says: 'Ibu kota menelepon {{a}} di ronde {{round}}: rakyat butuh {{extra}} {{good}} lagi. {{a}} tetap mengirim {{sent}} {{good}} kepada {{b}}.',
    asks: 'Apa yang dipertimbangkan {{a}}? Apakah {{b}} tahu betapa berat keputusan itu?',
  },
  repairedTrust: {
    says: '{{a}} pernah mengingkari janji kepada {{b}}, dan kepercayaan jatuh dari {{whole}} ke {{broken}}. {{a}} meminta maaf; di ronde {{round}} kepercayaan kembali menjadi {{after}}.',
    asks: 'Apa yang membuat {{a}} meminta maaf? Kapan kata maaf cukup bagi {{b}}?',
    paid: '{{a}} pernah mengingkari janji kepada {{b}}, dan kepercayaan jatuh dari {{whole}} ke {{broken}}. {{a}} membayar ganti rugi; di ronde {{round}} kepercayaan kembali menjadi {{after}}.',
    paidAsks: 'Apa yang diganti oleh uang {{a}}, dan apa yang tidak bisa diganti bagi {{b}}?',
    both: '{{a}} pernah mengingkari janji kepada {{b}}, dan kepercayaan jatuh dari {{whole}} ke {{broken}}. {{a}} meminta maaf dan membayar ganti rugi; di ronde {{round}} kepercayaan kembali menjadi {{after}}.',
    bothAsks: 'Apa yang membuat {{a}} berani mengaku salah? Apa yang paling berarti bagi {{b}}: maaf atau gantinya?',
  },
  keptTogether: {
    says: '{{a}} dan {{b}} saling menepati janji selama {{rounds}} ronde. Kepercayaan mereka naik dari {{before}} ke {{after}}.',
    asks: 'Apakah {{a}} atau {{b}} pernah tergoda untuk ingkar? Apa yang mencegahnya?',
  },
  titForTat: {
    says: '{{b}} mengingkari atau mengurangi janjinya kepada {{a}} di ronde {{broken}}. Satu ronde kemudian {{a}}, yang sebelumnya selalu menepati, membalas.',
    asks: 'Apakah {{a}} ingin membalas, atau ingin melindungi diri? Apa yang {{b}} baca dari balasan itu?',
  },
  mediated: {
    says: '{{a}} menjadi penengah antara {{b}} dan {{c}} di ronde {{round}}. Yang hilang di jalan karena kurang percaya turun dari {{before}}% ke {{after}}%.',
    asks: 'Mengapa {{b}} dan {{c}} mau mendengarkan {{a}}? Apa untungnya bagi {{a}}?',
    plain: '{{a}} menjadi penengah antara {{b}} dan {{c}} di ronde {{round}}.',
    plainAsks: 'Mengapa {{b}} dan {{c}} meminta {{a}} berdiri di tengah, padahal mereka sudah saling percaya?',
  },
  award: {
    says: 'Arbitrase memutuskan {{a}} berutang {{coins}} kepada {{b}}, dan di ronde {{round}} {{a}} membayar {{paid}}.',
    asks: 'Mengapa {{a}} mematuhi putusan itu? Apakah {{b}} merasa mendapat keadilan?',
    refused: 'Arbitrase memutuskan {{a}} berutang {{coins}} kepada {{b}}, tetapi di ronde {{round}} {{a}} tidak mematuhinya.',
    refusedAsks: 'Apa alasan {{a}}? Apa gunanya hukum kalau tidak ada polisi dunia?',
  },
  penaltyPaid: {
    says: '{{a}} tidak mengirim semua yang dijanjikan kepada {{b}}. Perjanjian mereka memuat sanksi, jadi di ronde {{round}} {{a}} membayar {{paid}}.',
    asks: 'Kalau {{a}} tahu ada sanksi, mengapa tetap ingkar? Apakah {{b}} puas dengan uangnya?',
  },
  growthShock: {
    says: 'Di ronde {{round}} kalian membayar {{paid}}, hampir seluruh bagian yang adil ({{fair}}), tetapi ancaman tetap naik dari {{before}} ke {{after}}.',
    asks: 'Apa yang kalian rasakan waktu usaha kalian tidak terlihat hasilnya? Apa jadinya tanpa iuran itu?',
  },
  twoThreats: {
    says: 'Dua ancaman bergerak berlawanan di ronde {{round}}: yang pertama {{moveOne}}, yang kedua {{moveTwo}}.',
    asks: 'Bagaimana kalian memilih ancaman mana yang ditangani lebih dulu? Siapa yang dirugikan oleh pilihan itu?',
  },
  globalProblem: {
    says: 'Ronde {{round}} paling berat: ancaman merugikan semua negara, seluruhnya {{total}} poin. {{a}} paling terpukul, {{most}} poin.',
    asks: 'Kalau kamu {{a}}, apa yang kamu harapkan dari negara yang lebih aman?',
  },
  calmingTrade: {
    says: 'Perdagangan di antara {{countries}} naik dari {{before}} ke {{traded}} barang di ronde {{round}}, dan sengketa mereda. Tanpa perdagangan mereka, sengketa berakhir {{calmer}} poin lebih panas.',
    asks: 'Mengapa {{a}} dan {{b}} mau berdagang dengan lawan sengketanya? Apa yang bisa hilang kalau mereka bertengkar?',
  },
  wardedShock: {
    says: 'Di ronde {{round}} dunia diguncang: {{card}}. Kerja sama keamanan {{countries}} menahan {{percent}}% dari guncangan itu.',
    asks: 'Mengapa {{a}} membayar untuk keamanan sebelum ada bahaya? Apa yang dipikirkan negara yang tidak ikut?',
  },
  techGap: {
    says: 'Satu koin iuran dari {{a}} bekerja seperti {{high}} koin, dari {{b}} hanya {{low}}, karena teknologinya berbeda {{gap}} tingkat.',
    asks: 'Apakah adil kalau {{a}} dan {{b}} diminta membayar dengan ukuran yang sama? Apa untungnya bagi {{a}} kalau {{b}} maju?',
  },
  techTransfer: {
    says: '{{a}} membagi teknologi kepada {{b}} di ronde {{round}}. Tanpa itu, {{b}} mendapat {{points}} poin lebih sedikit.',
    asks: 'Mengapa {{a}} mau berbagi ilmu? Apa yang berubah pada {{b}} sesudahnya?',
  },
  bilateral: {
    says: 'Perjanjian {{a}} dan {{b}} di ronde {{round}} membawa {{points}} poin bagi keduanya; tanpa itu, permainan mereka lebih buruk sebesar itu.',
    asks: 'Mengapa berdua saja cukup bagi {{a}} dan {{b}}? Siapa yang tidak diajak?',
    cost: 'Tanpa perjanjian {{a}} dan {{b}} di ronde {{round}}, keduanya justru mendapat {{points}} poin lebih banyak.',
    costAsks: 'Apa yang diharapkan {{a}} dan {{b}} waktu menandatangani? Apa yang ternyata berbeda?',
  },
  regional: {
    says: '{{countries}} bekerja sama sebagai satu kawasan di ronde {{round}}. Tanpa itu, mereka bersama-sama mendapat {{points}} poin lebih sedikit.',
    asks: 'Apa yang lebih mudah di antara tetangga seperti {{a}} dan {{b}}? Apa yang justru lebih sulit?',
    cost: '{{countries}} bekerja sama sebagai satu kawasan di ronde {{round}}, tetapi tanpa itu mereka mendapat {{points}} poin lebih banyak.',
    costAsks: 'Apa yang diharapkan {{a}} dan {{b}} dari kerja sama kawasan itu? Apakah poin ukuran yang tepat?',
  },
  multilateral: {
    says: '{{countries}} menandatangani satu perjanjian bersama di ronde {{round}}. Tanpa itu, mereka bersama-sama mendapat {{points}} poin lebih sedikit.',
    asks: 'Bagaimana {{parties}} negara bisa sepakat? Apa yang harus dilepaskan {{a}} dan {{b}}?',
    cost: '{{countries}} menandatangani satu perjanjian bersama di ronde {{round}}, tetapi tanpa itu mereka mendapat {{points}} poin lebih banyak.',
    costAsks: 'Mengapa kerja sama banyak negara bisa merugikan {{a}} dan {{b}}? Siapa yang tetap diuntungkan?',
  },
  functional: {
    says: '{{countries}} bekerja sama di satu bidang di ronde {{round}}. Tanpa program itu, indeks dunia berakhir {{world}} poin lebih rendah.',
    asks: 'Mengapa {{a}} dan {{b}} memilih satu bidang saja? Siapa yang ikut menikmati hasilnya tanpa ikut membayar?',
  },
  southSouth: {
    says: '{{countries}}, sama-sama negara berkembang, saling membantu di ronde {{round}}. Tanpa itu, mereka bersama-sama mendapat {{points}} poin lebih sedikit.',
    asks: 'Apa yang dipahami {{a}} tentang {{b}} yang mungkin tidak dipahami negara maju?',
    cost: '{{countries}}, sama-sama negara berkembang, bekerja sama di ronde {{round}}, tetapi tanpa itu mereka mendapat {{points}} poin lebih banyak.',
    costAsks: 'Mengapa {{a}} dan {{b}} tetap memilih bekerja sama? Apa yang didapat selain poin?',
  },
  aid: {
    says: '{{a}} memberi {{amount}} {{good}} kepada {{b}} tanpa meminta balasan di ronde {{round}}. {{b}} terbantu {{helped}} poin.',
    asks: 'Mengapa {{a}} memberi? Apa yang dirasakan {{b}} waktu menerima?',
  },
  culture: {
    says: '{{a}} dan {{b}} bertukar budaya di ronde {{round}}. Tanpa itu, saling pengertian dunia lebih rendah {{understanding}} poin.',
    asks: 'Apa yang mungkin dipelajari {{a}} tentang {{b}}? Mengapa itu membuat janji lebih mudah dipercaya?',
  },
  programme: {
    says: '{{parties}} negara menjalankan program bersama di ronde {{round}}. Tanpa semua program kalian, keberlanjutan dunia berakhir {{lifted}} poin lebih rendah.',
    asks: 'Apa yang meyakinkan {{a}} dan {{b}} untuk ikut? Apa yang ditunggu negara yang tidak ikut?',
  },
  platform: {
    says: '{{parties}} negara memakai jalur digital bersama sejak ronde {{round}}. Tanpa itu, seluruh dunia mendapat {{points}} poin lebih sedikit.',
    asks: 'Mengapa {{a}} mau iurannya terlihat oleh semua? Siapa yang ragu, dan mengapa?',
  },
  actor: {
    says: 'Di ronde {{round}} {{countries}} mengajak {{actor}}, yang bukan negara, untuk ikut bertindak.',
    asks: 'Apa yang bisa dilakukan {{actor}} yang tidak bisa dilakukan {{a}}? Siapa yang mengawasinya?',
  },
  institution: {
    says: '{{institution}} berdiri dengan {{members}} anggota dan bekerja sejak ronde {{round}}. Tanpa itu, seluruh dunia mendapat {{points}} poin lebih sedikit.',
    asks: 'Apa yang membuat {{a}} mau menjadi anggota {{institution}}? Apa yang dilepaskan sebagai gantinya?',
    cost: '{{institution}} berdiri dengan {{members}} anggota dan bekerja sejak ronde {{round}}. Di permainan ini biayanya {{points}} poin lebih besar daripada manfaatnya.',
    costAsks: 'Apa yang diharapkan {{a}} dari {{institution}}? Apa yang perlu diubah supaya berguna?',
  },
  bodyLoan: {
    says: '{{a}} meminjam dari {{institution}} dan harus mengembalikan {{owed}} di ronde {{due}}.',
    asks: 'Mengapa {{a}} meminjam dari {{institution}} dan bukan dari negara lain? Apa syarat yang ikut ditanggung?',
  },
  interdependence: {
    says: '{{percent}}% dari kebutuhan {{a}} di ronde {{round}} datang dari negara lain: {{others}}.',
    asks: 'Bagaimana rasanya bagi {{a}} bergantung pada negara lain? Apakah mereka juga bergantung pada {{a}}?',
  },
  economicGrowth: {
    says: 'Kemakmuran dunia naik dari {{before}} ke {{after}}. Tanpa perjanjian apa pun, kemakmuran berakhir {{byTrade}} poin lebih rendah.',
    asks: 'Perjanjian mana yang paling mendorong kemakmuran? Siapa yang paling sedikit merasakannya?',
  },
  benefits: {
    says: 'Semua {{all}} negara berakhir lebih baik daripada kalau masing-masing jalan sendiri. Yang paling sedikit untungnya pun, {{a}}, mendapat {{least}} poin lebih banyak.',
    asks: 'Kerja sama penuh risiko. Menurut {{a}}, kapan risikonya terasa terlalu besar, dan mengapa tetap jalan?',
  },
  consensus: {
    says: 'Sidang mencapai mufakat di ronde {{round}} atas usul {{a}}: {{motion}}. Semua {{all}} negara bicara dan setuju.',
    asks: 'Siapa yang awalnya ragu, dan apa yang mengubah pendapatnya? Apa bedanya dengan menang suara?',
  },
  preamble: {
    says: '{{a}} membayar {{paid}} di ronde {{round}}, penuh sesuai bagiannya ({{fair}}), ketika negara lain rata-rata membayar {{others}}%.',
    asks: 'Alinea keempat Pembukaan UUD 1945 meminta Indonesia ikut melaksanakan ketertiban dunia. Apakah keputusan {{a}} ini contohnya, atau kebaikan hati yang dimanfaatkan?',
  },
  freeAndActive: {
    says: 'Di ronde {{round}} {{a}} menolak tawaran {{b}}, negara yang lebih kuat, dan memilih bekerja sama dengan negara lain.',
    asks: 'Bebas aktif bukan berarti diam. Apa yang dipikirkan {{a}} waktu menolak, dan bagaimana {{b}} memahaminya?',
  },
  bandung: {
    says: 'Sidang menerima Dasasila Bandung di ronde {{round}} atas usul {{a}}; {{agreed}} dari {{all}} negara setuju.',
    asks: 'Prinsip mana yang paling berat bagi negara kuat? Apa yang berubah di ronde sesudahnya?',
  },
};
