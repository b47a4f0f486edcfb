/** Every concept of the subject in two sentences: long, because it is one list. */
import type { Glossary } from '../glossary-entry.ts';

export const glossary: Glossary = {
  around: {
    title: 'Kamus istilah',
    terms: 'Istilah',
    inGame: 'Di permainan ini',
    all: 'Semua istilah',
    search: 'Cari istilah',
    found_one: '{{count}} istilah',
    found_other: '{{count}} istilah',
    none: 'Tidak ada istilah yang cocok. Coba kata lain.',
  },
  interdependence: {
    name: 'Saling ketergantungan',
    meaning:
      'Keadaan ketika negara-negara saling membutuhkan, sehingga masalah di satu negara ikut terasa di negara lain. Waktu perang menghambat ekspor gandum Ukraina pada 2022, harga roti di Mesir ikut naik.',
    inGame: 'Tidak ada negara yang punya semua barang yang dibutuhkannya, jadi yang jalan sendiri pasti kekurangan.',
  },
  sharedInterest: {
    name: 'Kepentingan bersama',
    meaning:
      'Tujuan yang menguntungkan beberapa negara sekaligus, sehingga mereka punya alasan untuk bekerja sama. Sejak 2009 Indonesia dan lima negara lain menjaga terumbu karang mereka bersama lewat Prakarsa Segitiga Karang.',
    inGame: 'Ancamannya menimpa semua negara, dan keadaan dunia ikut menentukan hasil kalian.',
  },
  comparativeAdvantage: {
    name: 'Keunggulan komparatif',
    meaning:
      'Suatu negara untung kalau memperbanyak barang yang paling mudah dihasilkannya, lalu menukarnya dengan barang negara lain. Indonesia menjual minyak sawit dan membeli gandum dari Australia, karena sawit tumbuh subur di iklim tropis sedangkan gandum tidak.',
    inGame: 'Barang yang kalian butuhkan bernilai 3 poin dan kelebihannya hanya ½, jadi menukar kelebihan bisa menguntungkan dua pihak.',
  },
  bilateral: {
    name: 'Kerja sama bilateral',
    meaning:
      'Kerja sama antara dua negara saja. Perjanjian dagang Indonesia dan Australia (IA-CEPA), yang berlaku sejak 2020, menghapus hampir semua tarif di antara keduanya.',
    inGame: 'Perjanjian dengan dua pihak: birokrasinya paling ringan.',
  },
  regional: {
    name: 'Kerja sama regional',
    meaning:
      'Kerja sama beberapa negara di satu kawasan. Lewat Perjanjian Schengen 1985, lima negara Eropa sepakat menghapus pemeriksaan di perbatasan bersama, lalu banyak negara lain ikut.',
    inGame: 'Perjanjian tiga negara atau lebih dari satu kawasan: birokrasinya lebih ringan daripada yang lintas kawasan.',
  },
  multilateral: {
    name: 'Kerja sama multilateral',
    meaning: 'Kerja sama banyak negara dari berbagai kawasan. Lewat Persetujuan Paris 2015, hampir semua negara di dunia berjanji menekan pemanasan bumi.',
    inGame: 'Perjanjian tiga negara atau lebih dari beberapa kawasan: makin banyak pihak, makin berat birokrasinya.',
  },
  functional: {
    name: 'Kerja sama fungsional (sektoral)',
    meaning:
      'Kerja sama yang dibatasi pada satu bidang, misalnya kesehatan, pangan, atau perhubungan. Perhimpunan Pos Sedunia, yang berdiri pada 1874, mengatur supaya surat bisa sampai ke negara mana pun.',
    inGame: 'Perjanjian yang memuat program bersama, dan lembaga yang mengurus satu bidang.',
  },
  asean: {
    name: 'ASEAN',
    meaning:
      'Perhimpunan negara-negara Asia Tenggara untuk menjaga perdamaian dan memajukan ekonomi, sosial, dan budaya kawasan. ASEAN didirikan di Bangkok pada 1967 oleh Indonesia, Malaysia, Filipina, Singapura, dan Thailand.',
    inGame: 'Contoh lembaga kawasan: birokrasi antaranggota turun, dan mereka dihitung satu pihak dalam perjanjian yang lebih luas.',
  },
  eu: {
    name: 'Uni Eropa',
    meaning:
      'Perhimpunan negara-negara Eropa yang punya pasar bersama dan menyusun sebagian aturannya bersama-sama. Sejak 2002 banyak anggotanya, misalnya Jerman dan Prancis, berbelanja dengan uang yang sama, yaitu euro.',
    inGame: 'Contoh lembaga kawasan yang dagangnya terbuka: antaranggotanya tidak ada tarif.',
  },
  au: {
    name: 'Uni Afrika',
    meaning:
      'Perhimpunan negara-negara Afrika yang pada 2002 menggantikan Organisasi Persatuan Afrika. Sejak 2021 para anggotanya mulai berdagang lewat Kawasan Perdagangan Bebas Kontinental Afrika (AfCFTA).',
    inGame: 'Contoh lembaga kawasan: dalam dana dan perjanjian yang lebih luas, anggotanya dihitung satu pihak.',
  },
  apec: {
    name: 'APEC',
    meaning:
      'Forum ekonomi negara dan wilayah di sekeliling Samudra Pasifik, berdiri pada 1989, yang membahas perdagangan dan investasi. Pada 1994 para pemimpinnya bertemu di Bogor dan bertekad membuka perdagangan dan investasi seluas-luasnya.',
    inGame: 'Contoh lembaga lintas kawasan untuk dagang terbuka: antaranggotanya tidak ada tarif.',
  },
  iora: {
    name: 'IORA (Asosiasi Negara Lingkar Samudra Hindia)',
    meaning:
      'Perhimpunan negara-negara di tepi Samudra Hindia, berdiri pada 1997, untuk perdagangan, perikanan, dan keamanan laut. Pada 2017 para pemimpinnya berkumpul di Indonesia dan menandatangani Jakarta Concord.',
    inGame: 'Contoh lembaga yang mempertemukan beberapa kawasan: urusan antaranggotanya lebih cepat.',
  },
  un: {
    name: 'Perserikatan Bangsa-Bangsa (PBB)',
    meaning:
      'Organisasi hampir semua negara di dunia, berdiri pada 1945, untuk menjaga perdamaian dan memajukan kerja sama. Indonesia menjadi anggotanya yang ke-60 pada 1950.',
    inGame: 'Sidang kalian seperti PBB kecil: setiap negara boleh mengajukan usul, bicara, dan memberi suara.',
  },
  wto: {
    name: 'Organisasi Perdagangan Dunia (WTO)',
    meaning:
      'Organisasi yang mengatur perdagangan antarnegara dan membantu menyelesaikan sengketanya, berdiri pada 1995. Pada 2013 anggotanya bertemu di Bali dan sepakat mempermudah urusan pabean.',
    inGame: 'Contoh lembaga dagang terbuka: antaranggotanya tidak ada tarif dan tidak ada penimbunan barang.',
  },
  who: {
    name: 'Organisasi Kesehatan Dunia (WHO)',
    meaning:
      'Badan PBB untuk kesehatan, berdiri pada 1948. Setelah kampanye vaksin yang dipimpinnya, penyakit cacar (variola) dinyatakan lenyap dari dunia pada 1980.',
    inGame: 'Contoh lembaga fungsional: program bersama anggotanya lebih banyak mengangkat kesehatan dunia.',
  },
  imf: {
    name: 'Dana Moneter Internasional (IMF)',
    meaning:
      'Lembaga yang meminjamkan uang kepada negara yang kesulitan membayar ke luar negeri, biasanya dengan syarat. Dalam krisis 1997 Indonesia meminjam dari IMF, dan pada 2006 utang itu lunas.',
    inGame: 'Lembaga peminjam: koinnya langsung kalian terima, tetapi ada bunganya dan syaratnya membebani kedaulatan.',
  },
  unep: {
    name: 'Program Lingkungan PBB (UNEP)',
    meaning:
      'Badan PBB untuk lingkungan hidup, berdiri pada 1972 dan berkantor pusat di Nairobi, Kenya. UNEP ikut menyiapkan Protokol Montreal 1987, yang membuat bahan perusak lapisan ozon dihapus bertahap.',
    inGame: 'Contoh lembaga fungsional: program bersama anggotanya lebih banyak mengangkat keberlanjutan.',
  },
  unesco: {
    name: 'UNESCO',
    meaning:
      'Badan PBB untuk pendidikan, ilmu pengetahuan, dan kebudayaan, berdiri pada 1945. UNESCO menggalang dukungan dunia untuk memugar Candi Borobudur, yang menjadi Warisan Dunia pada 1991.',
    inGame: 'Contoh lembaga fungsional: anggotanya bertukar budaya tanpa biaya.',
  },
  opec: {
    name: 'OPEC',
    meaning:
      'Organisasi negara pengekspor minyak, didirikan di Bagdad pada 1960 oleh Irak, Iran, Kuwait, Arab Saudi, dan Venezuela. Indonesia masuk pada 1962, lalu membekukan keanggotaannya pada 2008 karena sudah lebih banyak mengimpor minyak.',
    inGame: 'Contoh lembaga fungsional: anggotanya mengurus satu bidang bersama, dan siapa pun boleh keluar dengan risiko kehilangan kepercayaan.',
  },
  iaea: {
    name: 'Badan Tenaga Atom Internasional (IAEA)',
    meaning:
      'Badan yang memeriksa agar tenaga nuklir dipakai dengan aman dan damai, berdiri pada 1957. Setelah kecelakaan nuklir Fukushima di Jepang pada 2011, IAEA mengirim tim ahli ke sana.',
    inGame: 'Pemantauan: janji yang diingkari terlihat semua negara, tetapi diawasi sedikit membebani kedaulatan.',
  },
  sdgs: {
    name: 'Tujuan Pembangunan Berkelanjutan (SDGs)',
    meaning:
      'Tujuh belas tujuan yang disepakati negara anggota PBB pada 2015 untuk dicapai pada 2030, dari menghapus kemiskinan sampai menjaga iklim. Indonesia menuangkannya dalam Peraturan Presiden Nomor 59 Tahun 2017.',
    inGame: 'Program bersama mengangkat kesehatan, keberlanjutan, dan perdamaian dunia.',
  },
  southSouth: {
    name: 'Kerja sama Selatan-Selatan',
    meaning:
      'Kerja sama antarnegara berkembang, dengan semangat setara dan saling membantu. Lewat Indonesian AID, yang diresmikan pada 2019, Indonesia memberi hibah kepada negara-negara Pasifik seperti Fiji dan Tuvalu.',
    inGame: 'Di antara negara yang teknologinya sampai 5, beda aturan tidak terlalu menghambat dan kepercayaan tumbuh lebih cepat.',
  },
  nonStateActors: {
    name: 'Aktor nonnegara',
    meaning:
      'Pihak yang ikut berperan di dunia walau bukan negara, misalnya LSM, perusahaan, yayasan, media, dan kampus. Dokter Lintas Batas (Médecins Sans Frontières) mengobati korban perang dan bencana di banyak negara, dan menerima Nobel Perdamaian 1999.',
    inGame: 'Kartu aktor: negara-negara patungan koin untuk memanggil LSM, filantropi, perusahaan, media, kampus, atau perusahaan rintisan.',
  },
  digitalisation: {
    name: 'Digitalisasi',
    meaning:
      'Memindahkan urusan ke jaringan digital supaya lebih cepat, murah, dan mudah diperiksa. Sejak 2022 orang Indonesia bisa membayar di Thailand cukup dengan memindai kode QR.',
    inGame: 'Platform digital: birokrasi antarnegara yang tersambung berkurang separuh, dan iuran dana terlihat.',
  },
  economicGrowth: {
    name: 'Pertumbuhan ekonomi',
    meaning:
      'Naiknya produksi dan penghasilan suatu negara, antara lain karena pasar, investasi, dan lapangan kerja bertambah. Vietnam membuka ekonominya sejak 1986, dan dalam satu generasi berubah dari negara miskin menjadi negara berpendapatan menengah.',
    inGame: 'Tukar barang menaikkan kemakmuran, dan alih teknologi menaikkan produksi ronde-ronde berikutnya.',
  },
  freeTrade: {
    name: 'Perdagangan bebas',
    meaning:
      'Perdagangan antarnegara tanpa tarif dan hambatan lain. Lewat Kawasan Perdagangan Bebas ASEAN (AFTA), yang disepakati pada 1992, tarif atas hampir semua barang antaranggota dihapus bertahap.',
    inGame: 'Jalur dagang bebas menghapus tarif, jadi lebih banyak barang yang tiba.',
  },
  peaceSecurity: {
    name: 'Perdamaian dan keamanan',
    meaning:
      'Kerja sama supaya negara aman dari perang, terorisme, dan kejahatan lintas negara. Sejak 2004 angkatan laut Indonesia, Malaysia, dan Singapura berpatroli terkoordinasi melawan perompak di Selat Malaka.',
    inGame: 'Keamanan bersama menangkal kartu kabar seperti teror dan serangan siber.',
  },
  interdependencePeace: {
    name: 'Saling ketergantungan mencegah konflik',
    meaning:
      'Negara yang saling membutuhkan akan ikut rugi kalau berperang, jadi punya alasan kuat untuk berdamai. Pada 1951, enam tahun setelah Perang Dunia II, Jerman Barat dan Prancis bersama empat negara lain sepakat mengelola batu bara dan baja bersama-sama.',
    inGame: 'Kalau ancamannya sengketa, setiap barang yang ditukar di antara yang bersengketa ikut meredakannya.',
  },
  globalProblems: {
    name: 'Masalah global',
    meaning:
      'Masalah yang melewati batas negara sehingga tidak bisa diatasi satu negara sendirian. COVID-19 pertama kali dilaporkan di Tiongkok pada akhir 2019, dan pada Maret 2020 WHO sudah menyebutnya pandemi.',
    inGame: 'Ancaman: naik setiap ronde untuk semua negara, dan hanya turun kalau cukup banyak yang ikut.',
  },
  techTransfer: {
    name: 'Alih teknologi',
    meaning:
      'Pemberian pengetahuan dan cara membuat sesuatu kepada negara lain. Lewat program WHO yang berpusat di Afrika Selatan, Indonesia pada 2022 terpilih menerima teknologi vaksin mRNA.',
    inGame: 'Butir alih teknologi menaikkan teknologi penerima satu tingkat: produksinya naik dan koinnya di dana lebih ampuh.',
  },
  mutualUnderstanding: {
    name: 'Saling pengertian',
    meaning:
      'Saling mengenal budaya dan cara pikir, sehingga prasangka berkurang. Lewat beasiswa Darmasiswa, sejak 1974 pelajar asing datang ke Indonesia untuk belajar bahasa dan seni.',
    inGame: 'Pertukaran budaya memperkecil beda aturan dan menaikkan kepercayaan.',
  },
  aid: {
    name: 'Bantuan luar negeri',
    meaning:
      'Pemberian barang, uang, atau tenaga kepada negara lain tanpa meminta imbalan. Setelah tsunami Aceh 2004, puluhan negara mengirim bantuan, antara lain Australia, Jepang, dan Singapura.',
    inGame: 'Butir bantuan: kirim tanpa imbalan, kepercayaan penerima naik, dan kalau terlihat semua negara ikut menghargainya.',
  },
  trust: {
    name: 'Kepercayaan',
    meaning:
      'Keyakinan bahwa pihak lain akan menepati janjinya. Indonesia dan Malaysia sempat berkonfrontasi pada 1963–1966, lalu berdamai dan ikut mendirikan ASEAN bersama-sama pada 1967.',
    inGame: 'Wajah di samping tiap negara: naik pelan kalau janji adil ditepati, anjlok kalau janji diingkari.',
  },
  sovereignty: {
    name: 'Kedaulatan',
    meaning:
      'Hak tertinggi suatu negara untuk mengatur dirinya sendiri tanpa campur tangan negara lain. Lewat Deklarasi Djuanda 1957 Indonesia menyatakan laut di antara pulau-pulaunya sebagai wilayahnya, dan hukum laut PBB tahun 1982 mengakuinya.',
    inGame: 'Pemantauan, denda, dan syarat mengikat kalian sehingga poin berkurang, dan melanggar garis merah lebih mahal lagi.',
  },
  equality: {
    name: 'Kesetaraan dan keadilan',
    meaning:
      'Semua negara, besar atau kecil, punya hak yang sama dan patut mendapat bagian yang adil. Di Majelis Umum PBB, Tuvalu punya satu suara, sama seperti Amerika Serikat.',
    inGame: 'Makin seimbang untung para pihak, makin banyak kepercayaan yang tumbuh dari perjanjian yang ditepati.',
  },
  mutualBenefit: {
    name: 'Saling menguntungkan',
    meaning:
      'Kerja sama yang membuat setiap pihak lebih baik daripada tanpa kerja sama. Sejak 1977 Indonesia menjual gas alam cair ke Jepang: Jepang mendapat energi, Indonesia mendapat devisa.',
    inGame: 'Lihat angka “Kami” dan “Mereka” di tawaran: kalau dua-duanya untung, tawaran itu masuk akal.',
  },
  peacefulSettlement: {
    name: 'Penyelesaian sengketa secara damai',
    meaning:
      'Menyelesaikan perselisihan lewat perundingan, penengah, atau pengadilan, bukan kekerasan. Indonesia dan Malaysia membawa sengketa Pulau Sipadan dan Ligitan ke Mahkamah Internasional, yang pada 2002 memutuskan keduanya milik Malaysia.',
    inGame: 'Kalian bisa memakai penengah, meminta maaf, memberi ganti rugi, atau membawa pelanggaran ke arbitrase.',
  },
  internationalLaw: {
    name: 'Hukum internasional',
    meaning:
      'Aturan yang disepakati dan mengikat negara-negara. Konvensi Jenewa 1949 mewajibkan negara melindungi korban perang, dan hampir semua negara di dunia terikat padanya.',
    inGame: 'Denda dan arbitrase: yang ingkar wajib mengganti 1½ koin untuk tiap barang yang tidak dikirim.',
  },
  commitment: {
    name: 'Komitmen',
    meaning:
      'Kesungguhan memegang janji, juga ketika menepatinya terasa berat. Pada 1970 PBB menetapkan sasaran bantuan 0,7 persen penghasilan nasional bagi negara maju, tetapi hanya sedikit yang mencapainya, misalnya Norwegia dan Denmark.',
    inGame: 'Tepati, kurangi, atau ingkari: pilihan rahasia untuk separuh janji yang belum dikirim.',
  },
  consensus: {
    name: 'Mufakat',
    meaning:
      'Keputusan yang diambil setelah semua bermusyawarah dan semua setuju. ASEAN mengambil keputusan lewat musyawarah dan mufakat, seperti tertulis dalam Piagam ASEAN tahun 2007.',
    inGame: 'Di Sidang, usul disebut mufakat hanya kalau semua negara sudah bicara dan semuanya setuju.',
  },
  differingInterests: {
    name: 'Perbedaan kepentingan nasional',
    meaning:
      'Setiap negara punya tujuan sendiri, dan tujuan-tujuan itu bisa bertabrakan. Di konferensi iklim Dubai 2023, negara pulau kecil menuntut bahan bakar fosil ditinggalkan, sedangkan Arab Saudi menolak.',
    inGame: 'Setiap negara punya kepentingan terbuka dan rahasia yang menambah hasilnya sendiri.',
  },
  powerInequality: {
    name: 'Ketimpangan kekuatan',
    meaning:
      'Negara yang lebih kuat bisa lebih banyak menentukan hasil perundingan. Di Dewan Keamanan PBB, lima anggota tetap, misalnya Amerika Serikat dan Tiongkok, bisa membatalkan keputusan dengan hak veto.',
    inGame: 'Tekanan: negara kuat boleh mendesak “terima atau batal”, tetapi kepercayaan kepadanya turun.',
  },
  bureaucracy: {
    name: 'Birokrasi dan koordinasi',
    meaning:
      'Prosedur dan rapat yang panjang, yang makin rumit kalau makin banyak pihak terlibat. Perjanjian ASEAN tentang asap lintas batas ditandatangani pada 2002, tetapi Indonesia baru meratifikasinya pada 2014.',
    inGame: 'Makin banyak pihak, makin banyak kiriman hilang di jalan; lembaga bersama dan platform menguranginya.',
  },
  funding: {
    name: 'Pendanaan',
    meaning:
      'Kerja sama butuh uang, dan uangnya sering kurang atau terlambat. Di Kopenhagen pada 2009 negara-negara maju menjanjikan 100 miliar dolar setahun untuk iklim mulai 2020, tetapi itu baru tercapai pada 2022.',
    inGame: 'Koin kalian terbatas: iuran dana, program, teknologi, dan biaya anggota semuanya memakai koin yang sama.',
  },
  techGap: {
    name: 'Kesenjangan ekonomi dan teknologi',
    meaning:
      'Perbedaan kemampuan yang lebar antara negara kaya dan negara miskin. Di awal pandemi COVID-19, vaksin mRNA dikembangkan di negara seperti Amerika Serikat dan Jerman, sedangkan banyak negara Afrika harus menunggu kiriman.',
    inGame: 'Satu koin dari negara berteknologi rendah kurang ampuh di dana; alih teknologi memperkecil jaraknya.',
  },
  complexity: {
    name: 'Kerumitan masalah global',
    meaning:
      'Masalah dunia saling terkait, sehingga jalan keluar di satu tempat bisa menjadi masalah di tempat lain. Pada 2022 Indonesia melarang ekspor minyak sawit supaya minyak goreng murah, tetapi pasar dunia terguncang dan petani sawit sendiri merugi.',
    inGame: 'Kartu kabar, ancaman lebih dari satu, dan garis yang tidak pasti bisa datang bersamaan.',
  },
  differingValues: {
    name: 'Perbedaan nilai dan sistem politik',
    meaning:
      'Negara punya adat, aturan, dan cara memerintah yang berlainan, sehingga lebih sulit sepaham. Di ASEAN duduk bersama Indonesia yang republik, Brunei yang kesultanan, dan Vietnam yang berpartai tunggal.',
    inGame: '“Beda aturan” termasuk hambatan: makin jauh bedanya, makin banyak kiriman hilang di jalan.',
  },
  mistrust: {
    name: 'Kurangnya kepercayaan',
    meaning:
      'Dugaan bahwa pihak lain akan curang, sehingga kerja sama macet walau sebenarnya menguntungkan. Pada Perang Dingin, Amerika Serikat dan Uni Soviet begitu saling curiga sampai nyaris berperang dalam Krisis Kuba 1962.',
    inGame: '“Saling curiga” termasuk hambatan: makin rendah kepercayaan, makin banyak kiriman hilang di jalan.',
  },
  collectiveAction: {
    name: 'Masalah aksi kolektif',
    meaning:
      'Keadaan ketika semua untung kalau semua ikut, tetapi masing-masing tergoda menunggu yang lain. Ikan kod di lepas pantai Newfoundland ditangkapi kapal dari banyak negara sampai Kanada harus menutup perikanannya pada 1992.',
    inGame: 'Dana bersama: ancaman baru cukup turun kalau banyak negara membayar.',
  },
  freeRiding: {
    name: 'Penumpang gelap',
    meaning:
      'Pihak yang ikut menikmati hasil bersama tanpa ikut menanggung biayanya. Pada 2014 hanya tiga anggota NATO yang memenuhi patokan belanja pertahanan 2 persen, padahal semua anggotanya ikut terlindung.',
    inGame: 'Negara yang tidak membayar iuran tetap ikut terlindung dari ancaman.',
  },
  benefitsOutweighRisks: {
    name: 'Manfaat melebihi risiko',
    meaning:
      'Kerja sama menuntut biaya dan risiko, tetapi hasilnya bisa jauh lebih besar daripada berjalan sendiri. Sejak negara-negara dan WHO memberantas polio bersama mulai 1988, kasus polio liar turun lebih dari 99 persen.',
    inGame: 'Hasil 0 berarti semua jalan sendiri, 100 berarti semua bekerja sama.',
  },
  covax: {
    name: 'COVAX',
    meaning:
      'Program bersama untuk membeli dan membagi vaksin COVID-19 secara adil, dibentuk pada 2020 dan dipimpin antara lain oleh WHO dan Gavi. Kiriman pertamanya tiba di Ghana pada Februari 2021, dan sampai ditutup pada akhir 2023 hampir dua miliar dosis sudah dibagikan.',
    inGame: 'Di skenario pandemi kalian bisa mendirikan lembaga bersama yang memantau janji dan mendenda yang ingkar.',
  },
  preamble: {
    name: 'Pembukaan UUD 1945, alinea keempat',
    meaning:
      'Bagian yang menugasi negara Indonesia “ikut melaksanakan ketertiban dunia yang berdasarkan kemerdekaan, perdamaian abadi dan keadilan sosial”. Sejalan dengan amanat itu, Indonesia mengirim pasukan perdamaian PBB, antara lain ke Lebanon sejak 2006.',
    inGame: 'Hasil kalian ikut naik kalau dunia membaik, jadi menjaga dunia termasuk tugas kalian.',
  },
  freeAndActive: {
    name: 'Politik luar negeri bebas aktif',
    meaning:
      'Indonesia bebas menentukan sikapnya tanpa terikat blok mana pun, dan aktif ikut menjaga perdamaian dunia. Mohammad Hatta menjelaskannya pada 1948, dan pada 1961 Indonesia ikut mendirikan Gerakan Non-Blok.',
    inGame: 'Kalian bebas berunding dengan siapa saja dan menolak tawaran apa pun, dan bisa aktif menjadi penengah.',
  },
  bandung: {
    name: 'Dasasila Bandung',
    meaning:
      'Sepuluh prinsip hubungan antarbangsa, antara lain menghormati kedaulatan, tidak menekan negara lain, dan menyelesaikan sengketa dengan damai. Prinsip ini lahir dari Konferensi Asia Afrika di Bandung pada April 1955, yang dihadiri 29 negara.',
    inGame: 'Kalau Sidang menerimanya, tekanan dilarang, garis merah dihormati, dan setiap pelanggaran boleh dibawa ke arbitrase.',
  },
};
