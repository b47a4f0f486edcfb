/** Debriefs for tests of the screens; long, because a debrief has many parts. */
import { agreementId, countryId, type CountryId } from '../../shared/lib/ids.ts';
import type { Band, DebriefView, FundRowView, LedgerRowView, WhatIfView } from '../../shared/protocol/debrief-view.ts';
import type { LessonMap, PublicTexts } from '../../shared/protocol/http.ts';
import type { KeepChoice, RoundRecord } from '../../shared/game/state.ts';
import { goods, type Language } from '../../shared/scenario/schema.ts';

/** Invented but plausible debriefs for tests of the screens; the figures obey no model. */

interface Cast {
  readonly id: string;
  readonly colour: string;
  readonly iso: string | null;
  readonly name: Readonly<Record<Language, string>>;
  readonly result: number;
}

const pandemiCast: readonly Cast[] = [
  { id: 'IDN', colour: '#d03765', iso: '360', name: { id: 'Indonesia', en: 'Indonesia' }, result: 61 },
  { id: 'JPN', colour: '#875adc', iso: '392', name: { id: 'Jepang', en: 'Japan' }, result: 74 },
  { id: 'AUS', colour: '#0179a3', iso: '036', name: { id: 'Australia', en: 'Australia' }, result: 58 },
  { id: 'SAU', colour: '#982b98', iso: '682', name: { id: 'Arab Saudi', en: 'Saudi Arabia' }, result: 82 },
  { id: 'DEU', colour: '#1d4bc0', iso: '276', name: { id: 'Jerman', en: 'Germany' }, result: 66 },
  { id: 'IND', colour: '#896a01', iso: '356', name: { id: 'India', en: 'India' }, result: 44 },
  { id: 'KEN', colour: '#9a2b19', iso: '404', name: { id: 'Kenya', en: 'Kenya' }, result: 31 },
  { id: 'BRA', colour: '#256127', iso: '076', name: { id: 'Brasil', en: 'Brazil' }, result: 104 },
];
const introCast: readonly Cast[] = [
  { id: 'PADI', colour: '#256127', iso: null, name: { id: 'Padi', en: 'Padi' }, result: 57 },
  { id: 'SURYA', colour: '#bf5914', iso: null, name: { id: 'Surya', en: 'Surya' }, result: 71 },
  { id: 'MEDIKA', colour: '#795fe2', iso: null, name: { id: 'Medika', en: 'Medika' }, result: 48 },
  { id: 'KARANG', colour: '#0050a2', iso: null, name: { id: 'Karang', en: 'Karang' }, result: -6 },
];

export type FixtureScenario = 'pandemi' | 'intro';
export const castOf = (scenario: FixtureScenario) => (scenario === 'pandemi' ? pandemiCast : introCast);

/** A repeatable stream of numbers in [0, 1): enough variety to see every shape, the same in every run. */
export function fixtureNumbers(seed: number): () => number {
  let value = seed;
  return () => {
    value = (value * 1664525 + 1013904223) % 4294967296;
    return value / 4294967296;
  };
}

function records(levels: readonly number[], world: readonly number[], paid: readonly number[]): readonly RoundRecord[] {
  return levels.map((level, round) => ({
    round,
    level,
    levels: [level],
    indicators: {
      prosperity: 50 + round * 2.4,
      peace: 68 - round * 3.1,
      health: 60 + (40 - level) * 0.9,
      sustainability: 62 - round * 0.8,
      understanding: 50 + round * 4.2,
    },
    worldIndex: world[round] ?? 50,
    fundPaid: paid[round] ?? 0,
    fundFair: round === 0 ? 0 : 18.25,
    meanTrust: 50 + round * 2,
    gini: 0.12 + round * 0.01,
  }));
}

const total = (rows: readonly FundRowView[], of: 'pledged' | 'paid' | 'fair') => rows.reduce((sum, row) => sum + row[of], 0);

export function debriefFixture(
  scenario: FixtureScenario,
  outcome: { readonly kept: boolean; readonly whatIfs: boolean } = { kept: true, whatIfs: true },
): DebriefView {
  const next = fixtureNumbers(scenario === 'pandemi' ? 7 : 11);
  const cast = castOf(scenario);
  const countries = cast.map((one) => countryId(one.id));
  const rounds = scenario === 'pandemi' ? 6 : 3;
  const line = scenario === 'pandemi' ? 32 : 31;
  const start = scenario === 'pandemi' ? 40 : 34;
  const levels = Array.from({ length: rounds + 1 }, (_, round) =>
    round === 0 ? start : start + round * (outcome.kept ? -1.2 : 1.8) + (round === rounds ? (outcome.kept ? -2.4 : 7.3) : 0),
  );
  const world = levels.map((_, round) => 56 + round * (outcome.kept ? 1.4 : -2.2));

  const ledger: LedgerRowView[] = [];
  const fund: FundRowView[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    countries.forEach((country, at) => {
      const fair = 1 + Math.round(next() * 5) / 2;
      const pledged = Math.round(fair * (0.4 + next()));
      fund.push({ round, country, pledged, paid: next() < 0.3 ? Math.max(0, pledged - 2) : pledged, fair, most: Math.ceil(fair * 2) });
      for (let deal = 0; deal < (next() < 0.55 ? 1 : 2); deal += 1) {
        const partner = countries[(at + 1 + Math.floor(next() * (countries.length - 1))) % countries.length] as CountryId;
        if (partner === country) continue;
        const roll = next();
        const choice: KeepChoice = roll < 0.72 ? 'keep' : roll < 0.86 ? 'short' : 'break';
        const good = goods[Math.floor(next() * goods.length)] ?? 'food';
        const promised = 2 + Math.floor(next() * 4);
        const delivered = choice === 'keep' ? promised : choice === 'short' ? promised * 0.75 : promised / 2;
        ledger.push({
          round,
          agreement: agreementId(`a${round}-${at}-${deal}`),
          country,
          partners: [partner],
          choice,
          choices: ['keep', 'short', 'break'],
          called: next() < 0.16,
          visible: choice === 'keep' || next() < 0.4,
          lines: [{ good, to: partner, promised, delivered, arrived: Math.round(delivered * 8) / 10 }],
        });
      }
    });
  }

  const trust = levels.map((_, round) => ({
    round,
    matrix: countries.map((_, judge) =>
      countries.map((_, actor) => {
        if (judge === actor) return 100;
        return Math.max(2, Math.min(98, Math.round(50 + round * (((judge * 3 + actor * 5) % 11) - 4.6) * 1.7)));
      }),
    ),
  }));

  const whatIf = (kind: 'all-kept' | 'all-paid' | 'nobody-paid', change: number): WhatIfView => ({
    change: { kind },
    catastrophe: false,
    dropped: [],
    held: ['reactions', 'luck', 'deals', 'institutions', 'hall'],
    worldIndex: Math.round((world.at(-1) ?? 50) + change),
    level: (levels.at(-1) ?? 30) - change / 2,
    thresholdKept: (levels.at(-1) ?? 30) - change / 2 <= line,
    records: records(
      levels.map((level, round) => level - (change / 2) * (round / rounds)),
      world.map((value, round) => value + change * (round / rounds)),
      levels.map(() => 12),
    ),
    ownResults: Object.fromEntries(cast.map((one, at) => [one.id, Math.round(one.result + change * (0.6 + at * 0.1))])) as Record<CountryId, number>,
  });

  return {
    opened: 'all',
    scenarioId: scenario,
    presetId: String(rounds),
    rounds,
    countries,
    records: records(
      levels,
      world,
      levels.map((_, round) => (round === 0 ? 0 : 12 + round)),
    ),
    line,
    risk: 0.6,
    thresholdKept: outcome.kept,
    catastrophe: !outcome.kept,
    worldIndex: Math.round(world.at(-1) ?? 50),
    results: cast.map((one) => {
      const mine = ledger.filter((row) => row.country === one.id);
      const band: Band = one.result < 35 ? 0 : one.result < 55 ? 1 : one.result <= 80 ? 2 : 3;
      return {
        country: countryId(one.id),
        ownResult: one.result,
        band,
        keptPromises: mine.filter((row) => row.choice === 'keep').length,
        promises: mine.length,
        rightPredictions: 1,
        predictions: rounds,
      };
    }),
    ledger,
    wounds: ledger.flatMap((row, at) =>
      row.choice === 'keep'
        ? []
        : row.partners.map((victim) => ({
            ...{ round: row.round, breaker: row.country, victim, visible: row.visible, before: 58, lost: 14.5 },
            ...{ restored: at % 3 === 0 ? 3.6 : 0, apology: at % 3 === 0, restitution: false, award: false, scar: at % 5 === 0 },
          })),
    ),
    fund,
    guesses: [{ round: 1, country: countryId(cast[0]?.id ?? ''), said: 'nobody', right: false }],
    trust,
    bands: [35, 55, 80],
    endedEarly: false,
    ...figuresAndFilm({ countries, rounds, ledger, fund }),
    yardsticks: outcome.whatIfs ? { allCooperate: 81, allDefect: 18 } : null,
    noWhatIf: outcome.whatIfs ? null : 'older-rules',
    carried: outcome.whatIfs ? carriedFixture(cast) : null,
    whatIfs: outcome.whatIfs ? [whatIf('all-kept', 9), whatIf('all-paid', 14), whatIf('nobody-paid', -26)] : null,
    lived: {
      lesson: ['interdependence', 'trust', 'collectiveAction'],
      pinned: 0,
      proposed: [
        {
          id: 'refusedGain-r2-1',
          concept: 'mistrust',
          alsoShows: [],
          detector: 'refusedGain',
          round: 2,
          countries: countries.slice(0, 2),
          figures: { mine: 5.2, theirs: 6.8, trust: 31 },
          things: {},
          strength: 0.8,
          reveals: 'private',
          sentenceKey: 'lived.refusedGain.says',
          questionKey: 'lived.refusedGain.asks',
        },
      ],
      others: [],
      hidden: [],
      notYet: ['consensus'],
      sought: ['interdependence', 'trust', 'collectiveAction', 'mistrust', 'consensus'],
    },
    reflections: [
      {
        country: countries[0] ?? null,
        seat: null,
        round: 1,
        text: scenario === 'pandemi' ? 'Kami percaya Jepang karena mereka bayar lebih dulu.' : 'Awalnya kami ragu, tapi uang muka membuat kami yakin.',
      },
      {
        country: countries[2] ?? null,
        seat: null,
        round: 2,
        text: 'Telepon dari ibu kota membuat kami harus memilih: rakyat sendiri atau janji. Kami memilih rakyat, dan Arab Saudi marah sekali. Mestinya kami bilang dulu sebelum memotong kiriman.',
      },
      {
        country: null,
        seat: null,
        round: rounds,
        text: 'Dulu saya pikir yang kuat pasti menang. Sekarang saya lihat semua kalah kalau tidak ada yang membayar.',
      },
    ],
  };
}

/** Round figures and frames that fit the fixture's own ledger and fund. */
function figuresAndFilm(about: {
  readonly countries: readonly CountryId[];
  readonly rounds: number;
  readonly ledger: readonly LedgerRowView[];
  readonly fund: readonly FundRowView[];
}): Pick<DebriefView, 'figures' | 'film'> {
  const { countries, rounds, ledger, fund } = about;
  const worst = (choices: readonly KeepChoice[]): KeepChoice => (choices.includes('break') ? 'break' : choices.includes('short') ? 'short' : 'keep');
  const blank = { institutions: [], platform: [], transparency: false, card: null, breaches: [], bookmarks: [] };
  return {
    figures: Array.from({ length: rounds }, (_, at) => {
      const rows = ledger.filter((row) => row.round === at + 1);
      const kept = rows.filter((row) => row.choice === 'keep').length;
      const friction = { bureaucracy: 3.2 + at * 0.4, mistrust: 7.5 - at * 0.6, values: 0.4, tariff: 4.1, total: 15.2 - at * 0.2 };
      const created = 38 + at * 4;
      return {
        ...{ round: at + 1, gini: 0.12 + at * 0.01, friction, lostInFund: 4.2 - at * 0.3 },
        surplus: { possible: 110, created, friction: friction.total, left: 110 - created - friction.total },
        ...{
          promises: rows.length,
          kept,
          keptRate: rows.length === 0 ? null : kept / rows.length,
          sovereignty: at < 2 ? 0 : 2.4,
          damage: 31 - at,
          fairness: 0.84,
        },
      };
    }),
    film: Array.from({ length: rounds + 1 }, (_, round) => {
      const rows = ledger.filter((row) => row.round === round);
      const paid = fund.filter((row) => row.round === round);
      return {
        ...blank,
        round,
        fund: round === 0 ? null : { pledged: total(paid, 'pledged'), paid: total(paid, 'paid'), needed: 16, fair: total(paid, 'fair') },
        net: round === 0 ? {} : Object.fromEntries(countries.map((id, at) => [id, 30 + at + round])),
        breaches: rows.filter((row) => row.choice !== 'keep').map((row) => ({ by: row.country, victims: row.partners, severity: 0.5, visible: row.visible })),
        deals: rows.map((row) => ({
          ...{ id: row.agreement, form: 'bilateral' as const, parties: [row.country, ...row.partners], mediator: null, clauses: ['transfer' as const] },
          ...{ signedIn: round, until: round, fairness: 0.9, outcome: worst([row.choice]) },
          goods: row.lines.map((line) => ({ from: row.country, to: line.to, good: line.good, promised: line.promised, arrived: line.arrived })),
        })),
      };
    }),
  };
}

function carriedFixture(cast: readonly Cast[]): DebriefView['carried'] {
  const countries = cast.map((one, at) => ({
    ...{ country: countryId(one.id), share: at === 3 ? 1.2 : 40 + at * 6, error: null, worldShare: at === 3 ? 0.1 : 3 + at, worldError: null },
    ownResult: one.result,
  }));
  const shares = countries.reduce((sum, row) => sum + row.share, 0);
  const worldShares = countries.reduce((sum, row) => sum + row.worldShare, 0);
  return { countries, withAll: 900 + shares, withNone: 900, worldWithAll: 20 + worldShares, worldWithNone: 20, exact: true, samples: 0 };
}

export function publicTextsFixture(scenario: FixtureScenario, language: Language): PublicTexts {
  const indonesian = language === 'id';
  return {
    title: scenario === 'pandemi' ? (indonesian ? 'Pandemi' : 'Pandemic') : indonesian ? 'Empat Pulau' : 'Four Islands',
    summary: indonesian
      ? 'Sebuah wabah tidak mengenal batas negara. Bisakah dunia menahannya bersama?'
      : 'An outbreak knows no borders. Can the world hold it back together?',
    story: indonesian ? 'Virus baru menyebar lebih cepat dari kapal dan pesawat.' : 'A new virus spreads faster than ships and planes.',
    threats: {
      [scenario === 'pandemi' ? 'virus' : 'wabah']: {
        name: indonesian ? 'Wabah' : 'Outbreak',
        verb: indonesian ? 'menyebar' : 'spreads',
        rescued: indonesian
          ? 'Wabah tertahan. Rumah sakit cukup, sekolah buka kembali.'
          : 'The outbreak was held back. Hospitals coped and schools opened again.',
        struck: indonesian ? 'Wabah lepas kendali. Semua negara kehilangan banyak.' : 'The outbreak ran out of control. Every country lost a great deal.',
      },
    },
    institutions: { COVAX: { name: 'COVAX', about: indonesian ? 'Berbagi vaksin dan memantau janji.' : 'Shares vaccines and watches over promises.' } },
    actors: {},
    cards: {},
    countries: Object.fromEntries(castOf(scenario).map((one) => [one.id, { name: one.name[language], brief: one.name[language] }])),
    news: [],
    questions: indonesian
      ? [
          'Kapan menolak tawaran justru keputusan yang benar?',
          'Siapa yang menanggung paling banyak untuk dana bersama, dan apakah itu adil?',
          'Apa yang membuat kalian percaya lagi setelah janji diingkari?',
        ]
      : [
          'When was refusing an offer the right thing to do?',
          'Who carried most of the common fund, and was that fair?',
          'What made you trust again after a broken promise?',
        ],
    source: 'WHO, COVAX 2020–2023',
    sources: [],
  };
}

export function lessonMapFixture(scenario: FixtureScenario): LessonMap {
  return {
    map: scenario === 'pandemi' ? 'world' : 'islands',
    countries: castOf(scenario).map((one, at) => ({
      id: countryId(one.id),
      colour: one.colour,
      place: one.iso === null ? { x: 0.2 + 0.2 * at, y: at % 2 === 0 ? 0.35 : 0.65 } : { iso: one.iso },
    })),
  };
}
