// Long because one function builds a whole public view, with every kind of thing that the stage can show.
import type { LessonMap, PublicTexts } from '../../shared/protocol/http.ts';
import type { AgreementView, HeadlineView, PublicCountryView, PublicView } from '../../shared/protocol/views.ts';
import type { Beat, StoryView } from '../../shared/protocol/story-view.ts';
import type { AgreementForm, Clause, Phase } from '../../shared/game/state.ts';
import { agreementId, countryId, type CountryId, motionId, seatId } from '../../shared/lib/ids.ts';
import type { Feature, Good, Language } from '../../shared/scenario/schema.ts';

/** Invented but possible public views, so that the stage can be looked at without a server. */
export interface StageFixture {
  readonly view: PublicView;
  readonly map: LessonMap;
  readonly texts: PublicTexts;
  readonly story: StoryView | null;
}

type Place = LessonMap['countries'][number]['place'];
type Row = readonly [id: string, colour: string, place: Place, id: string, en: string];

const intro: readonly Row[] = [
  ['PADI', '#256127', { x: 0.24, y: 0.68 }, 'Padi', 'Padi'],
  ['SURYA', '#bf5914', { x: 0.33, y: 0.34 }, 'Surya', 'Surya'],
  ['MEDIKA', '#795fe2', { x: 0.7, y: 0.36 }, 'Medika', 'Medika'],
  ['KARANG', '#0050a2', { x: 0.78, y: 0.69 }, 'Karang', 'Karang'],
];
const pandemi: readonly Row[] = [
  ['IDN', '#d03765', { iso: '360' }, 'Indonesia', 'Indonesia'],
  ['JPN', '#875adc', { iso: '392' }, 'Jepang', 'Japan'],
  ['AUS', '#0179a3', { iso: '036' }, 'Australia', 'Australia'],
  ['SAU', '#982b98', { iso: '682' }, 'Arab Saudi', 'Saudi Arabia'],
  ['DEU', '#1d4bc0', { iso: '276' }, 'Jerman', 'Germany'],
  ['IND', '#896a01', { iso: '356' }, 'India', 'India'],
  ['KEN', '#9a2b19', { iso: '404' }, 'Kenya', 'Kenya'],
  ['BRA', '#256127', { iso: '076' }, 'Brasil', 'Brazil'],
];
const crowd: readonly Row[] = [
  ...pandemi,
  ['USA', '#3469c0', { iso: '840' }, 'Amerika Serikat', 'United States'],
  ['EGY', '#b06a12', { iso: '818' }, 'Mesir', 'Egypt'],
  ['UKR', '#0a7d8c', { iso: '804' }, 'Ukraina', 'Ukraine'],
  ['THA', '#5a6f14', { iso: '764' }, 'Thailand', 'Thailand'],
];
/** As many as a stage must hold. */
const twenty: readonly Row[] = [
  ...crowd,
  ['FRA', '#7a3fa0', { iso: '250' }, 'Prancis', 'France'],
  ['GBR', '#a0522d', { iso: '826' }, 'Britania Raya', 'United Kingdom'],
  ['ZAF', '#2e7d5b', { iso: '710' }, 'Afrika Selatan', 'South Africa'],
  ['NGA', '#0f6f8f', { iso: '566' }, 'Nigeria', 'Nigeria'],
  ['MEX', '#8a5a00', { iso: '484' }, 'Meksiko', 'Mexico'],
  ['CAN', '#b3324a', { iso: '124' }, 'Kanada', 'Canada'],
  ['VNM', '#4b5fb0', { iso: '704' }, 'Vietnam', 'Vietnam'],
  ['TUR', '#a03070', { iso: '792' }, 'Turki', 'Turkey'],
];
const afta: readonly Row[] = [
  ['IDN', '#d03765', { iso: '360' }, 'Indonesia', 'Indonesia'],
  ['THA', '#875adc', { iso: '764' }, 'Thailand', 'Thailand'],
  ['VNM', '#0179a3', { iso: '704' }, 'Vietnam', 'Vietnam'],
  ['SGP', '#982b98', { iso: '702' }, 'Singapura', 'Singapore'],
  ['BRN', '#896a01', { iso: '096' }, 'Brunei', 'Brunei'],
  ['PHL', '#256127', { iso: '608' }, 'Filipina', 'Philippines'],
];
const sungai: readonly Row[] = [
  ['HULU', '#2f6f4f', { x: 0.2, y: 0.2 }, 'Hulu', 'Hulu'],
  ['TENGAH', '#bf5914', { x: 0.45, y: 0.42 }, 'Tengah', 'Tengah'],
  ['HILIR', '#0050a2', { x: 0.68, y: 0.62 }, 'Hilir', 'Hilir'],
  ['PESISIR', '#795fe2', { x: 0.88, y: 0.85 }, 'Pesisir', 'Pesisir'],
  ['BUKIT', '#9a2b19', { x: 0.82, y: 0.2 }, 'Bukit', 'Bukit'],
];
export const worlds = { intro, pandemi, crowd, twenty, afta, sungai } as const;
export type WorldName = keyof typeof worlds;

const people = [
  'Ayu',
  'Bagas',
  'Citra',
  'Dimas',
  'Eka',
  'Fajar',
  'Gita',
  'Hana',
  'Intan',
  'Joko',
  'Kirana',
  'Lestari',
  'Made',
  'Nadia',
  'Oka',
  'Putri',
  'Rangga',
  'Sari',
];
const goodsInTurn: readonly Good[] = ['food', 'energy', 'medicine', 'funds'];

function texts(rows: readonly Row[], language: Language, fictional: boolean): PublicTexts {
  const id = language === 'id';
  return {
    title: fictional ? (id ? 'Empat Pulau, Satu Wabah' : 'Four Islands, One Plague') : id ? 'Pandemi: Vaksin untuk Semua' : 'Pandemic: Vaccines for All',
    summary: '',
    story: '',
    threats: {
      virus: {
        name: fictional ? (id ? 'Wabah' : 'Plague') : id ? 'Virus' : 'Virus',
        verb: id ? 'makin meluas' : 'spreads',
        rescued: id
          ? 'Wabah tertahan di bawah garis. Rumah sakit masih sanggup merawat semua yang sakit.'
          : 'The plague was held under the line. Hospitals can still care for everyone who is ill.',
        struck: id
          ? 'Gelombang terakhir menerjang semua negara. Rumah sakit penuh, dan semua ikut menanggung kerugiannya.'
          : 'The last wave broke over every country. Hospitals are full, and everybody bears the loss.',
      },
      hunger: { name: id ? 'Kelaparan' : 'Hunger', verb: '', rescued: '', struck: '' },
    },
    institutions: {
      main: { name: fictional ? 'Balai Siaga Nusa' : id ? 'Perserikatan Bangsa-Bangsa (PBB)' : 'United Nations (UN)', about: '' },
      trade: { name: id ? 'Organisasi Perdagangan Dunia (WTO)' : 'World Trade Organization (WTO)', about: '' },
      bloc: { name: fictional ? 'Lingkar Laut Selatan' : 'ASEAN', about: '' },
      sector: { name: id ? 'Badan Inspeksi Air' : 'Water Inspection Agency', about: '' },
    },
    actors: {
      medics: {
        name: id ? 'Relawan Medis' : 'Medical volunteers',
        about: id
          ? 'Dokter dan perawat dari banyak negara. Kalau diundang, mereka membawa obat ke negara yang paling kekurangan.'
          : 'Doctors and nurses from many countries. Called in, they bring medicine to the country that lacks most.',
      },
    },
    cards: {
      harvest: {
        title: id ? 'Gagal Panen' : 'Harvest failure',
        text: id
          ? 'Cuaca buruk merusak ladang di {country}. Hampir sepertiga pangannya hilang ronde ini. Siapa yang bisa membantu, dan apa balasannya?'
          : 'Bad weather ruins the fields of {country}. Almost a third of its food is gone this round. Who can help, and for what in return?',
      },
    },
    countries: Object.fromEntries(rows.map(([key, , , inIndonesian, inEnglish]) => [key, { name: id ? inIndonesian : inEnglish, brief: '' }])),
    news: [],
    questions: [],
    source: '',
    sources: [],
  };
}

const plain = { round: 3, until: 3, mediator: null, title: null } as const;

/** One agreement of each special kind: a gift, a mediated, an exclusive, a guarded and a lasting one. */
function specials(at: (i: number) => CountryId): AgreementView[] {
  const trade = (from: CountryId, to: CountryId): Clause => ({ kind: 'transfer', from, to, good: 'food', amount: 2 });
  const between = (key: string, a: number, b: number, more: Partial<AgreementView> & { readonly clauses: readonly Clause[] }): AgreementView => ({
    id: agreementId(key),
    form: 'bilateral',
    parties: [at(a), at(b)],
    ...plain,
    ...more,
  });
  return [
    between('gift', 4, 6, { clauses: [{ kind: 'aid', from: at(4), to: at(6), good: 'medicine', amount: 3 }] }),
    between('mediated', 1, 2, { clauses: [trade(at(1), at(2))], mediator: at(0) }),
    between('exclusive', 3, 5, { clauses: [trade(at(3), at(5)), { kind: 'exclusive' }] }),
    between('guarded', 0, 5, { clauses: [trade(at(0), at(5)), { kind: 'security' }], until: 5 }),
  ];
}

/** One thing of each of the kinds that the reveal tells first, least important first. */
const momentsOf = (at: (i: number) => CountryId): StoryView['moments'] => [
  { kind: 'card', card: 'harvest', country: at(2) },
  { kind: 'institution-founded', institution: 'main' },
  { kind: 'aid', giver: at(2), receiver: at(0), good: 'medicine', amount: 3 },
  { kind: 'apology', country: at(1), victim: at(0) },
  { kind: 'award', country: at(3), claimant: at(1), coins: 3, complied: false },
];

const bodyOf = (
  id: string,
  form: PublicView['institutions'][number]['form'],
  signed: readonly CountryId[],
  founded: boolean,
): PublicView['institutions'][number] => ({
  id,
  form,
  founded,
  signed,
  eligible: signed,
  quorum: 4,
  fee: 0.5,
  monitors: false,
  penalty: false,
  arbitration: false,
  openTrade: false,
  sector: null,
  lends: null,
  open: true,
});

function agreements(ids: readonly CountryId[], count: number): AgreementView[] {
  const made: AgreementView[] = [];
  for (let i = 0; made.length < count && i < 400; i += 1) {
    const a = ids[(i * 5 + Math.floor(i / ids.length)) % ids.length] as CountryId;
    const b = ids[(i * 7 + 3 + Math.floor(i / 3)) % ids.length] as CountryId;
    if (a === b || made.filter((one) => one.parties.includes(a) && one.parties.includes(b)).length > 1) continue;
    const give = goodsInTurn[i % 3] as Good;
    const take = goodsInTurn[(i + 1 + (i % 2)) % 4] as Good;
    const clauses: Clause[] = [
      { kind: 'transfer', from: a, to: b, good: give, amount: 1 + (i % 4) },
      { kind: 'transfer', from: b, to: a, good: take === give ? 'funds' : take, amount: 1 + ((i + 1) % 3) },
    ];
    made.push({ id: agreementId(`a${made.length + 1}`), form: 'bilateral' as AgreementForm, parties: [a, b], clauses, ...plain });
  }
  if (count > 3 && ids.length > 4) {
    const parties = [ids[0], ids[2], ids[4], ids[5] ?? ids[1]] as CountryId[];
    made[count - 1] = {
      id: agreementId('hub'),
      form: 'multilateral',
      parties,
      clauses: [{ kind: 'monitoring' }, { kind: 'transfer', from: parties[0] as CountryId, to: parties[2] as CountryId, good: 'medicine', amount: 3 }],
      ...plain,
    };
  }
  return made;
}

export interface FixtureWish {
  readonly world: WorldName;
  readonly language: Language;
  readonly phase: Phase;
  readonly links?: number;
  readonly paused?: boolean;
  readonly story?: 'broken' | 'hidden' | 'kept' | 'none';
  readonly ending?: 'rescued' | 'struck' | 'lucky';
  readonly motion?: boolean;
  readonly landmarks?: boolean;
  /** Everything at once: four bodies, special agreements, a news card, an actor, a second threat, an uncertain line, a hidden end. */
  readonly full?: boolean;
  readonly level?: number;
  /** A reveal that the teacher leads. */
  readonly reveal?: Partial<PublicView['reveal']>;
  readonly nowMs: number;
}

export function stageFixture(wish: FixtureWish): StageFixture {
  const rows = worlds[wish.world];
  const fictional = 'x' in (rows[0] as Row)[2];
  const ids = rows.map(([id]) => countryId(id));
  const at = (i: number): CountryId => ids[i % ids.length] as CountryId;
  const lobby = wish.phase === 'lobby';
  const ended = wish.ending !== undefined;
  const level = wish.level ?? (wish.ending === 'rescued' ? 24 : wish.ending ? 61 : wish.story ? 52 : 46);
  const before = wish.ending === 'rescued' ? 33 : wish.story || ended ? 46 : level;
  const line = 32;
  const deals = lobby ? [] : [...agreements(ids, wish.links ?? 5), ...(wish.full ? specials(at) : [])];
  const publicTrust: Record<string, number> = {};
  for (const [i, a] of ids.entries()) for (const [j, b] of ids.entries()) if (a !== b) publicTrust[`${a}>${b}`] = 24 + ((i * 37 + j * 53) % 62);
  const countries: PublicCountryView[] = ids.map((id, i) => ({
    id,
    region: 'R',
    power: 1 + (i % 5),
    tech: 4,
    sovereignty: 2,
    production: { food: [12, 3, 4, 1, 2][i % 5] as number, energy: [2, 11, 3, 8, 3][i % 5] as number, medicine: [1, 2, 10, 3, 9][i % 5] as number, funds: 8 },
    need: { food: 6, energy: 5, medicine: 4 },
    bot: i % 4 === 3 ? 'reciprocator' : null,
    standIn: false,
    pledge: i % 2 ? 2 : null,
    fairCoins: 2,
    locked: wish.phase === 'decision' && i % 3 !== 1,
    ready: wish.phase === 'negotiation' && i % 3 === 0,
    dealsLeft: 2,
    publicInterests: [],
    redLines: [],
    crossed: [],
    doctrine: [],
    visiblePayment: null,
  }));
  const fund: Beat = { kind: 'fund', paid: 9, needed: 15, before, level, line, programme: 0 };
  const first: Beat =
    wish.story === 'hidden'
      ? { kind: 'hidden-breaches', count: 3 }
      : wish.story === 'kept'
        ? { kind: 'all-kept', agreements: deals.length }
        : wish.story === 'none'
          ? { kind: 'no-agreements' }
          : { kind: 'broken-promise', victim: at(2), breaker: at(3), good: 'medicine', missing: 4, visible: true };
  const ending: Beat = { kind: 'ending', kept: wish.ending === 'rescued', catastrophe: wish.ending === 'struck', level, line };
  const story: StoryView | null =
    !wish.story && !ended
      ? null
      : {
          round: 3,
          practice: false,
          course: 0,
          moments: wish.full ? momentsOf(at) : [],
          beats: [first, { kind: 'rescue', giver: at(0), receiver: at(1), good: 'food', amount: 5 }, fund, ...(ended ? [ending] : [])],
          journeys: deals.flatMap((deal) =>
            deal.clauses.flatMap((clause) =>
              clause.kind === 'transfer' ? [{ from: clause.from, to: clause.to, good: clause.good, amount: clause.amount }] : [],
            ),
          ),
        };
  const headlines: HeadlineView[] = lobby
    ? []
    : [
        { number: 1, round: 2, code: 'threat', level: 46, before: 40 },
        { number: 2, round: 3, code: 'pledge', country: at(1), coins: 3 },
        { number: 3, round: 3, code: 'agreement', parties: [at(0), at(2)], form: 'bilateral' },
        ...(wish.landmarks ? [{ number: 4, round: 3, code: 'charter', country: at(3), institution: 'main' } as const] : []),
        ...(wish.story || ended
          ? [
              { number: 5, round: 3, code: 'breach', country: at(3), victim: at(2) } as const,
              { number: 6, round: 3, code: 'fund', coins: 9, needed: 15 } as const,
            ]
          : []),
      ];
  return {
    texts: texts(rows, wish.language, fictional),
    map: { map: fictional ? 'islands' : 'world', countries: rows.map(([id, colour, place]) => ({ id: countryId(id), colour, place })) },
    story,
    view: {
      scenarioId: wish.world,
      presetId: 'p',
      rounds: 6,
      hiddenEnd: wish.full === true,
      mode: 'in-room',
      chatOpen: false,
      clock: {
        phase: wish.phase,
        round: lobby ? 0 : 3,
        practice: false,
        course: 0,
        deadlineMs: lobby || wish.paused ? null : wish.nowMs + 161_000,
        pausedReason: wish.paused
          ? wish.language === 'id'
            ? 'Pak Budi menjelaskan soal dana bersama dulu.'
            : 'Mr Budi explains the common fund first.'
          : null,
        shown: null,
        pausedFor: wish.paused ? 'pause' : null,
        remainingMs: wish.paused ? 161_000 : null,
      },
      open: ['trade', 'fund', 'programme', 'plenary', 'platform', 'charter'] satisfies Feature[],
      distances: {},
      rules: {
        tariff: 0.06,
        fairShare: 0.25,
        cap: 1.25,
        dealsPerRound: 3,
        lastWaveShare: 2,
        costs: { tech: 1, culture: 0.5, programme: 1, security: 1, arbitration: 1 },
        obstacles: { mistrust: true, bureaucracy: true, values: false, sovereignty: true, funding: true },
      },
      threat: {
        id: 'virus',
        level,
        before,
        line,
        lineSpread: wish.full ? 4 : 0,
        share: 1,
        growth: 6,
        lastWave: false,
        coinsNeeded: 15,
        coinsPledged: 9,
        coinsMissing: 6,
        lastRoundPaid: 11,
      },
      otherThreats: wish.full
        ? [
            {
              id: 'hunger',
              level: 22,
              before: 25,
              line: 40,
              lineSpread: 0,
              share: 0.4,
              growth: 4,
              lastWave: false,
              coinsNeeded: 15,
              coinsPledged: 9,
              coinsMissing: 6,
              lastRoundPaid: 11,
            },
          ]
        : [],
      indicators: {
        prosperity: { now: 55, before: 54 },
        peace: { now: 71, before: 69 },
        health: { now: 38, before: 44 },
        sustainability: { now: 62, before: 62 },
        understanding: { now: 49, before: 45 },
      },
      countries,
      seats: people
        .slice(0, lobby ? Math.min(people.length, ids.length * 2 - 3) : people.length)
        .map((name, i) => ({ id: seatId(`s${i}`), name, country: at(i), office: null })),
      publicTrust,
      agreements: deals,
      institutions: wish.full
        ? [
            bodyOf('main', 'multilateral', ids.slice(0, 5), true),
            bodyOf('trade', 'multilateral', ids.slice(4, 6), false),
            bodyOf('bloc', 'regional', [at(0), at(1), at(2)], true),
            bodyOf('sector', 'functional', [at(1), at(3), at(5)], true),
          ]
        : [bodyOf('main', 'multilateral', wish.landmarks ? ids.slice(0, 4) : [], wish.landmarks === true)],
      principles: false,
      actor: wish.full ? { id: 'medics', kind: 'ngo', sponsors: 2, cost: 1, calledBy: [at(3)], acts: false } : null,
      card: wish.full ? { id: 'harvest', kind: 'harvest', country: at(2), growth: 0, tariff: 0, shock: 0 } : null,
      arbitrations: [],
      platform: { open: false, members: wish.landmarks ? ids.slice(1, 3) : [] },
      transparency: false,
      desks: { published: {}, inspected: null, broughtActor: false },
      motionsOpen: [],
      motion: wish.motion
        ? { id: motionId('m1'), kind: 'transparency', by: at(0), spoke: ids.slice(0, 3), voted: ids.slice(0, 2), outcome: 'open', agreed: null }
        : null,
      news:
        wish.phase === 'news'
          ? ids.slice(0, 8).map((country, i) => ({
              country,
              kind: i % 2 ? ('need' as const) : ('production' as const),
              good: goodsInTurn[i % 3] as Good,
              change: i % 3 === 0 ? -2 : 3,
            }))
          : [],
      headlines,
      plenaryChat: [],
      talk: { bell: { rung: 0, everySeconds: null, nextMs: null }, teacherReads: true, tables: [] },
      reveal: { pace: 'auto', beats: 0, beat: 0, replays: 0, ...wish.reveal },
      lead: null,
      outcome: ended
        ? { thresholdKept: wish.ending === 'rescued', catastrophe: wish.ending === 'struck', worldIndex: wish.ending === 'rescued' ? 64 : 41 }
        : null,
    },
  };
}
