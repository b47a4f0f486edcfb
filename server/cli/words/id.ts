import type { Clause } from '../../../shared/game/state.ts';
import type { EventWords, Names } from './told.ts';

const goods = { food: 'pangan', energy: 'energi', medicine: 'obat', funds: 'koin' } as const;
const phases = {
  lobby: 'ruang tunggu',
  news: 'kabar',
  negotiation: 'perundingan',
  decision: 'keputusan rahasia',
  reveal: 'pembukaan hasil',
  reflection: 'refleksi',
  debrief: 'pembahasan akhir',
} as const;
const choices = { keep: 'ditepati', short: 'dipotong separuh', break: 'diingkari' } as const;
const settled = { keep: 'membayar', short: 'hanya membayar separuh', break: 'tidak membayar' } as const;
const reasons = {
  unfair: 'tidak adil',
  distrust: 'belum percaya',
  'not-needed': 'tidak perlu',
  sovereignty: 'soal kedaulatan',
  'not-now': 'belum waktunya',
} as const;
const motions = { transparency: 'keterbukaan', 'fair-pledge': 'janji iuran yang adil', principles: 'Dasasila Bandung' } as const;
const outcomes = { consensus: 'mufakat', majority: 'diterima lewat pemungutan suara', rejected: 'ditolak' } as const;
const forms = { bilateral: 'bilateral', regional: 'regional', multilateral: 'multilateral', functional: 'fungsional' } as const;
const debts = { loan: 'pinjaman', 'institution-loan': 'pinjaman lembaga', award: 'putusan arbitrase', agreement: 'perjanjian' } as const;
const bots = {
  cooperator: 'penolong',
  reciprocator: 'pembalas budi',
  'free-rider': 'penumpang gratis',
  opportunist: 'pencari kesempatan',
  'power-maximiser': 'pengejar kuasa',
  mediator: 'penengah',
  random: 'asal pilih',
  defector: 'pengingkar',
  alone: 'penyendiri',
  breaker: 'perusak janji',
  caller: 'penurut ibu kota',
} as const;
const clauses = {
  tradeLink: 'jalur dagang',
  info: 'berbagi informasi',
  programme: 'program bersama',
  security: 'keamanan bersama',
  culture: 'pertukaran budaya',
  monitoring: 'pemantauan',
  penalty: 'denda',
  arbitration: 'arbitrase',
  exclusive: 'perjanjian eksklusif',
  transfer: 'pertukaran barang',
  aid: 'bantuan',
  loan: 'pinjaman',
  fund: 'janji iuran',
  tech: 'alih teknologi',
  condition: 'syarat',
} as const;

function clause(each: Clause, n: Names): string {
  switch (each.kind) {
    case 'transfer':
      return `${n.country(each.from)} memberi ${n.country(each.to)} ${n.number(each.amount)} ${goods[each.good]}`;
    case 'aid':
      return `${n.country(each.from)} membantu ${n.country(each.to)} dengan ${n.number(each.amount)} ${goods[each.good]}`;
    case 'loan':
      return `${n.country(each.from)} meminjami ${n.country(each.to)} ${n.number(each.coins)} koin, bunga ${n.percent(each.rate)}, lunas dalam ${each.dueIn} babak`;
    case 'fund':
      return `janji iuran ${each.pledges.map((pledge) => `${n.country(pledge.country)} ${n.number(pledge.coins)}`).join(', ')}`;
    case 'tech':
      return `${n.country(each.from)} membagikan teknologi kepada ${n.country(each.to)}`;
    case 'condition':
      return `syarat bagi ${n.country(each.on)}`;
    default:
      return clauses[each.kind];
  }
}

const clausesOf = (list: readonly Clause[], n: Names): string => list.map((each) => clause(each, n)).join('; ');
const signed = (change: number, n: Names): string => `${change > 0 ? '+' : ''}${n.number(change)}`;

/** One Indonesian sentence for every event. */
export const id: EventWords = {
  WorldCreated: (e) => `Dunia “${e.pack.texts.id.title}” dibuat (${e.presetId}, aturan versi ${e.rulesVersion}).`,
  SeatTaken: (e, n) => `${e.name} bergabung${e.country === null ? '' : ` mewakili ${n.country(e.country)}`}.`,
  SeatAssigned: (e, n) => `${n.seat(e.seatId)} ${e.country === null ? 'tidak lagi mewakili negara mana pun' : `kini mewakili ${n.country(e.country)}`}.`,
  SeatRenamed: (e, n) => `${n.seat(e.seatId)} kini bernama ${e.name}.`,
  OfficeGiven: (e, n) => `${n.seat(e.seatId)} bertugas di ${{ press: 'pers', ngo: 'LSM', secretariat: 'sekretariat', researcher: 'penelitian' }[e.office]}.`,
  HeadlinePublished: (e) => `${e.name} menerbitkan: ${e.text}`,
  ActorBrought: (e, n) => `${n.seat(e.seatId)} menawarkan ${e.actorId}.`,
  InspectionAnnounced: (e) => `Sekretariat akan memeriksa ${e.agreementId}.`,
  SeatAway: (e, n) => `${n.seat(e.seatId)} ${e.away ? 'sedang tidak ada' : 'sudah kembali'}.`,
  ConsentGiven: (e, n) =>
    `${n.seat(e.seatId)} dari ${n.country(e.country)} setuju ${e.offerId === null ? 'mengunci keputusan' : `menandatangani ${e.offerId}`}.`,
  JoiningLocked: (e) => (e.locked ? 'Kelas dikunci: yang baru datang menunggu.' : 'Kelas dibuka lagi.'),
  SeatRemoved: (e, n) => `${n.seat(e.seatId)} dikeluarkan.`,
  StudentsListed: (e) => `Guru mendaftar ${e.students.length} murid.`,
  StudentUnlisted: () => 'Seorang murid dihapus dari daftar.',
  CodeRenewed: () => 'Seorang murid mendapat kode pribadi baru.',
  SeatReadmitted: (e, n) => `${n.seat(e.seatId)} diterima kembali.`,
  BotAssigned: (e, n) => `${n.country(e.country)} dijalankan bot (${bots[e.policy]}).`,
  BotReleased: (e, n) => `${n.country(e.country)} tidak lagi dijalankan bot.`,
  ChatSwitched: (e) => (e.open ? 'Obrolan dibuka.' : 'Obrolan ditutup.'),
  RoundStarted: (e) => (e.practice ? 'Babak latihan dimulai.' : `Babak ${e.round} dimulai.`),
  NewsDrawn: (e, n) =>
    `Kabar: ${e.shifts.map((s) => `${s.kind === 'need' ? 'kebutuhan' : 'hasil'} ${goods[s.good]} ${n.country(s.country)} ${signed(s.change, n)}`).join(', ')}.`,
  CardDrawn: (e, n) => `Kartu kabar: ${n.card(e.card.id, e.card.country)}`,
  ActorOffered: (e, n) => `${n.actor(e.actorId)} siap dipanggil.`,
  PhaseChanged: (e) => `Tahap ${phases[e.phase]}.`,
  PhaseExtended: () => 'Waktu diperpanjang.',
  BellMoved: () => 'Guru mengubah jam selesai pelajaran.',
  Paused: (e) => `Permainan dijeda: ${e.reason}.`,
  QuestionAsked: (e) => `Guru bertanya kepada kelas: “${e.question}”`,
  RoundUndone: (e) => `${e.practice ? 'Ronde latihan' : `Ronde ${e.round}`} dibatalkan: kembali ke awal perundingannya.`,
  RoundShown: (e) => `Hasil ronde ${e.round} diputar ulang.`,
  MomentBookmarked: (e) => `Guru menandai momen ini${e.note === '' ? '' : `: ${e.note}`}.`,
  CrisisStruck: (e) => `Krisis: ancaman bertambah ${e.points} poin lagi.`,
  CoinsGranted: (e, n) => `${n.country(e.country)} mendapat hibah ${n.number(e.coins)} koin.`,
  Resumed: () => 'Permainan dilanjutkan.',
  OutageCredited: (e, n) => `Waktu yang hilang dikembalikan: ${n.number(e.ms / 1000)} detik.`,
  ReadySet: (e, n) => `${n.country(e.country)} ${e.ready ? 'sudah' : 'belum'} siap.`,
  OfferMade: ({ offer }, n) => {
    const by =
      offer.draftId !== null
        ? `Di meja ada rancangan “${n.draft(offer.draftId)}” untuk`
        : `${offer.proposer === null ? 'Sekretariat' : n.country(offer.proposer)} mengajukan tawaran kepada`;
    const more = `${offer.mediator === null ? '' : `, ditengahi ${n.country(offer.mediator)}`}${offer.rounds > 1 ? `, berlaku ${offer.rounds} babak` : ''}`;
    const to = offer.parties.filter((party) => party !== offer.proposer);
    return `${by} ${n.countries(to)}${more}${offer.pressed ? ' (terima atau tidak sama sekali)' : ''}: ${clausesOf(offer.clauses, n)}.`;
  },
  OfferSigned: (e, n) => `${n.country(e.by)} menandatangani tawaran bagi ${n.parties(e.offerId)}.`,
  OfferRefused: (e, n) => `${n.country(e.by)} menolak tawaran bagi ${n.parties(e.offerId)}: ${reasons[e.reason]}.`,
  OfferWithdrawn: (e, n) => `Tawaran bagi ${n.parties(e.offerId)} ditarik kembali.`,
  OfferCountered: (e, n) => `Tawaran bagi ${n.parties(e.offerId)} dibalas dengan tawaran lain.`,
  AgreementSigned: ({ agreement }, n) => `Perjanjian ${forms[agreement.form]} antara ${n.countries(agreement.parties)} berlaku.`,
  RedLineCrossed: (e, n) => `${n.country(e.country)} melanggar garis merahnya sendiri: ${clauses[e.clause]}.`,
  AgreementLeft: (e, n) =>
    `${n.country(e.by)} keluar dari perjanjian antara ${n.countries(e.parties)}; perjanjian itu ${e.remaining === null ? 'berakhir' : 'tetap berlaku bagi yang lain'}.`,
  Apologised: (e, n) => `${n.country(e.by)} meminta maaf kepada ${n.country(e.to)}.`,
  RestitutionPromised: (e, n) => `${n.country(e.by)} berjanji mengganti kerugian ${n.country(e.to)}: ${n.number(e.coins)} koin.`,
  ArbitrationCalled: (e, n) => `${n.country(e.by)} membawa ${n.country(e.against)} ke arbitrase; putusannya ${n.number(e.award.coins)} koin.`,
  InstitutionLoanTaken: (e, n) =>
    `${n.country(e.debt.from)} meminjam ${n.number(e.coins)} koin dari ${n.body(e.debt.institution)}, harus lunas di babak ${e.debt.dueRound}.`,
  ActorCalled: (e, n) => `${n.country(e.country)} memanggil ${n.actor(e.actorId)}.`,
  ActorActed: (e, n) => `${n.actor(e.actorId)} bertindak, didukung ${n.countries(e.by)}.`,
  PressureApplied: (e, n) => `${n.country(e.by)} menekan ${n.country(e.target)}, dan ${e.accepted ? 'tekanan itu dituruti' : 'tekanan itu ditolak'}.`,
  PledgeDeclared: (e, n) => `${n.country(e.country)} berjanji membayar ${n.number(e.coins)} koin ke dana bersama.`,
  PlatformJoined: (e, n) => `${n.country(e.country)} terhubung ke platform digital.`,
  PlatformOpened: () => 'Platform digital dibuka.',
  CharterSigned: (e, n) => `${n.country(e.country)} menandatangani piagam ${n.body(e.institution)}.`,
  InstitutionFounded: (e, n) => `${n.body(e.institution)} berdiri dengan anggota ${n.countries(e.members)}.`,
  InstitutionLeft: (e, n) => `${n.country(e.country)} keluar dari ${n.body(e.institution)}.`,
  MotionOpened: ({ motion }, n) => `${n.country(motion.by)} mengajukan usul ke Sidang: ${motions[motion.kind]}.`,
  SpokenInPlenary: (e, n) => `${n.country(e.country)} berbicara di Sidang.`,
  VotedInPlenary: (e, n) => `${n.country(e.country)} ${e.agree ? 'setuju' : 'tidak setuju'}.`,
  MotionClosed: (e) => `Usul ${motions[e.kind]}: ${outcomes[e.outcome]}.`,
  CapitalCalled: (e, n) => `Ibu kota menelepon ${n.country(e.country)}: perlu ${n.number(e.extraNeed)} ${goods[e.resource]} lagi.`,
  SheetChanged: (e, n) => {
    const broken =
      Object.values(e.sheet.keeps).filter((choice) => choice !== 'keep').length + Object.values(e.sheet.repays).filter((choice) => choice !== 'keep').length;
    const payment = e.sheet.payment === null ? 'membayar sesuai janji' : `membayar ${n.number(e.sheet.payment)} koin`;
    const guess =
      e.sheet.prediction === null ? '' : `, menebak ${e.sheet.prediction === 'nobody' ? 'tidak ada' : n.country(e.sheet.prediction)} yang akan ingkar`;
    return `${n.country(e.country)} diam-diam memilih: ${broken === 0 ? 'semua janji ditepati' : `${broken} janji tidak ditepati penuh`}, ${payment}${e.sheet.programme ? ', ikut program bersama' : ''}${guess}.`;
  },
  DecisionLocked: (e, n) => `${n.country(e.country)} ${e.locked ? 'mengunci' : 'membuka lagi'} keputusannya.`,
  ChatSent: ({ line }, n) => `${n.country(line.from)} (${line.seatName})${line.to === null ? '' : ` kepada ${n.country(line.to)}`} berkata: “${line.text}”`,
  ReflectionGiven: (e, n) => `${n.seat(e.seatId)} menulis refleksi: “${e.text}”`,
  ClaimsPaid: (e, n) =>
    e.claims.map((c) => `${n.country(c.from)} membayar denda ${n.number(c.paid)} dari ${n.number(c.coins)} koin kepada ${n.country(c.to)}.`).join(' ') || null,
  DebtsSettled: (e, n) =>
    e.rows
      .map(({ debt, choice, paid }) => {
        const creditor = debt.to === null ? n.body(debt.institution) : n.country(debt.to);
        const coins = `${n.number(paid)} dari ${n.number(debt.coins)} koin`;
        return `${n.country(debt.from)} ${settled[choice]} ${debts[debt.kind]} kepada ${creditor}: ${coins}.`;
      })
      .join(' ') || null,
  RestitutionPaid: (e, n) => `${n.country(e.from)} mengganti kerugian ${n.country(e.to)}: ${n.number(e.coins)} koin.`,
  DebtsMade: (e, n) =>
    e.debts
      .map(
        (d) =>
          `${n.country(d.from)} berutang ${n.number(d.coins)} koin kepada ${d.to === null ? n.body(d.institution) : n.country(d.to)}, lunas di babak ${d.dueRound}.`,
      )
      .join(' ') || null,
  WoundsMade: (e, n) =>
    e.wounds.map((w) => `${n.country(w.victim)} kehilangan ${n.number(w.lost)} poin kepercayaan kepada ${n.country(w.breaker)}.`).join(' ') || null,
  TrustRepaired: (e, n) =>
    e.rows.map((r) => `Kepercayaan ${n.country(r.judge)} kepada ${n.country(r.actor)} pulih ${n.number(r.points)} poin.`).join(' ') || null,
  SecurityHeld: (e, n) =>
    `${e.participants.length === 0 ? 'Tidak ada negara yang menjaga keamanan bersama' : `${n.countries(e.participants)} menjaga keamanan bersama`}${e.shock > 0 ? `; guncangan ${n.number(e.shock)} tertangkal ${n.percent(e.warded)}` : ''}.`,
  Delivered: (e, n) =>
    `Perjanjian ${n.countries(e.parties)} dijalankan: ${
      e.obligations
        .map(
          (o) =>
            `${n.country(o.country)} (${choices[o.choice]})${o.lines.map((l) => ` mengirim ${n.number(l.delivered)} dari ${n.number(l.promised)} ${goods[l.good]} kepada ${n.country(l.to)}, tiba ${n.number(l.arrived)}`).join(' dan')}`,
        )
        .join('; ') || 'tidak ada yang harus dikirim'
    }. Hilang di jalan ${n.percent(e.friction.total)}, keadilan ${n.percent(e.fairness)}.`,
  BreachOccurred: (e, n) =>
    `${n.country(e.by)} tidak menepati ${debts[e.of]} dengan ${n.countries(e.victims)}${e.called ? ' (setelah ditelepon ibu kota)' : ''}${e.visible ? '; semua melihatnya' : '; yang lain tidak tahu'}.`,
  TechTransferred: (e, n) => `${n.country(e.from)} membagikan teknologi kepada ${n.country(e.to)}.`,
  CultureExchanged: (e, n) => `${n.countries(e.parties)} bertukar budaya.`,
  FeesPaid: (e, n) => e.fees.map((f) => `${n.country(f.country)} membayar iuran lembaga ${n.number(f.coins)} koin.`).join(' ') || null,
  FundPaid: (e, n) =>
    `Dana bersama menerima ${n.number(e.paid)} koin dari ${n.number(e.needed)} yang diperlukan (${e.payments.map((p) => `${n.country(p.country)} ${n.number(p.paid)} dari janji ${n.number(p.pledged)}`).join(', ')})${e.matched > 0 ? `, ditambah ${n.number(e.matched)} koin dari filantropi` : ''}.`,
  ProgrammeRun: (e, n) => (e.participants.length === 0 ? 'Program bersama tidak berjalan.' : `Program bersama dijalankan ${n.countries(e.participants)}.`),
  ThreatMoved: (e, n) => e.after.map((level, place) => `${n.threat(place)}: dari ${n.number(e.before[place] ?? 0)} menjadi ${n.number(level)}.`).join(' '),
  WelfareCounted: (e, n) => `Poin babak ini: ${e.rows.map((r) => `${n.country(r.country)} ${n.number(r.net)}`).join(', ')}.`,
  TrustMoved: () => 'Kepercayaan antarnegara bergeser.',
  ClaimsMade: (e, n) => e.claims.map((c) => `${n.country(c.from)} terkena denda ${n.number(c.coins)} koin bagi ${n.country(c.to)}.`).join(' ') || null,
  PredictionsJudged: (e, n) => (e.right.length === 0 ? null : `Tebakan ${n.countries(e.right)} benar.`),
  RoundResolved: ({ record, breaches }, n) => `Babak ${record.round} selesai: indeks dunia ${n.number(record.worldIndex)}, ${breaches} janji tidak ditepati.`,
  WorldDecided: ({ outcome }, n) =>
    `Akhir: ${outcome.thresholdKept.every(Boolean) ? 'ancaman tertahan di bawah garis batas' : 'garis batas terlampaui'}${outcome.catastrophe.some(Boolean) ? ' dan bencana terjadi' : ''}; indeks dunia ${n.number(outcome.worldIndex)}.`,
  BotStoodIn: (e, n) => `Bot (${bots[e.policy]}) menggantikan ${n.country(e.country)} untuk sementara.`,
  HelpAsked: (e, n) => `${n.seat(e.seatId)} minta bantuan${e.text === '' ? '' : `: “${e.text}”`}.`,
  HelpEnded: (e, n) => `Permintaan bantuan ${n.seat(e.seatId)} selesai.`,
  NoteSent: (e, n) => `Guru menulis kepada ${e.to.map(n.seat).join(', ')}: “${e.text}”`,
  NoteAnswered: (e, n) => `${n.seat(e.seatId)} menulis kepada guru: “${e.text}”`,
  NotesRead: (e, n) => `${e.by === 'teacher' ? `Guru membaca pesan ${n.seat(e.seatId)}` : `${n.seat(e.seatId)} membaca pesan guru`}.`,
  AttentionAsked: () => 'Guru bertanya: masih di sini?',
  RulesCheckAnswered: (e, n) => `${n.seat(e.seatId)} menjawab cek aturan: ${5 - e.missed.length} dari 5 benar pada percobaan pertama.`,
  AttentionAnswered: (e, n) => `${n.seat(e.seatId)} menjawab: masih di sini.`,
  AttentionEnded: () => 'Pertanyaan “masih di sini?” ditutup.',
  ActedFor: (e, n) => `Guru bertindak untuk ${n.seat(e.seatId)} dari ${n.country(e.country)} (${e.what}).`,
  ChapterOpened: (e) => `Kelas membuka bab “${e.chapter}” dalam pembahasan.`,
  ExploringSet: (e) => (e.free ? 'Semua boleh menjelajah pembahasan sendiri.' : 'Semua mengikuti guru dalam pembahasan.'),
  MomentsArranged: () => 'Guru menata momen yang ditemukan.',
  SecretsSet: (e) =>
    ({ all: 'Pembahasan membuka semua rahasia.', results: 'Pembahasan membuka hasil saja.', none: 'Pembahasan tidak membuka apa pun yang pribadi.' })[e.level],
  EarlierShown: (e) => (e.lessons.length === 0 ? 'Pelajaran terdahulu disembunyikan lagi.' : `${e.lessons.length} pelajaran terdahulu ditampilkan.`),
  DebriefFinished: () => 'Guru menutup pembahasan.',
  // Siapa menjawab apa bukan urusan siapa pun.
  TrustRated: () => null,
  ExitWritten: (e, n) =>
    `${n.seat(e.seatId)} menulis: dulu saya mengira ${e.sentence.before}, sekarang ${e.sentence.now}, karena ${e.sentence.round === null ? '' : `di ronde ${e.sentence.round} `}${e.sentence.because}.`,
  TrustFiguresShown: (e) => (e.shown ? 'Jawaban kelas sebelum dan sesudah ditampilkan.' : 'Jawaban kelas disembunyikan lagi.'),
  ExitPicked: (e, n) => `Kalimat ${n.seat(e.seatId)} ${e.shown ? 'tampil di semua layar' : 'diturunkan dari layar'}.`,
  ExitAssessed: (e, n) => `Guru membaca penalaran ${n.seat(e.seatId)}: ${e.reached.length} dari 4.`,
  RevealPaceSet: (e) => (e.pace === 'steps' ? 'Mulai sekarang guru memandu pengungkapan hasil.' : 'Mulai sekarang hasil diungkap otomatis.'),
  RevealOpened: () => 'Guru memandu pengungkapan hasil ini.',
  BeatTold: (e) => `Guru membuka adegan ${e.beat}.`,
  RevealReplayed: () => 'Hasil diceritakan sekali lagi.',
  BellRung: () => 'Lonceng berbunyi: ganti meja.',
  BellSet: (e) => (e.everySeconds === null ? 'Lonceng hanya dibunyikan dengan tangan.' : `Lonceng diatur berbunyi tiap ${e.everySeconds} detik.`),
  SeatMuted: (e, n) => `${n.seat(e.seatId)} ${e.muted ? 'untuk sementara tidak boleh menulis' : 'boleh menulis lagi'}.`,
  LineHidden: (e) => `Guru ${e.hidden ? 'menyembunyikan' : 'menampilkan lagi'} pesan ${e.lineId}.`,
  LineReported: (e, n) => `${n.seat(e.by)} melaporkan pesan ${e.lineId} ke guru.`,
  ReportSettled: (e) => `Laporan tentang pesan ${e.lineId} selesai.`,
  TableOpened: ({ table }, n) => `${n.country(table.opener)} membuka meja dan mengundang ${n.countries(table.invited)}.`,
  TableInvited: (e, n) => `${n.countries(e.invited)} diundang ke sebuah meja.`,
  TableJoined: (e, n) => `${n.country(e.country)} duduk di sebuah meja.`,
  TableDeclined: (e, n) => `${n.country(e.country)} tidak datang ke sebuah meja.`,
  TableLeft: (e, n) => `${n.country(e.country)} meninggalkan sebuah meja.`,
  TableClosed: () => 'Sebuah meja ditutup.',
  TableClauseWritten: (e, n) => `${n.country(e.by)} ${e.clause === null ? 'menghapus pasal dari' : 'menulis pasal di'} rancangan mejanya.`,
  TablePutForward: (e, n) => `${n.country(e.by)} mengajukan rancangan mejanya.`,
  VoteOpened: ({ vote }, n) => `${n.country(vote.by)} meminta suara ${n.countries(vote.voters)}: “${vote.question}”`,
  VoteCast: (e, n) => `${n.country(e.country)} memilih: ${{ yes: 'setuju', no: 'tidak setuju', abstain: 'abstain' }[e.choice]}.`,
  VoteClosed: () => 'Pemungutan suara ditutup.',
  GameEnded: () => 'Permainan berakhir.',
};
