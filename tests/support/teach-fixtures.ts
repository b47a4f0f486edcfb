import { agreementId, countryId, seatId } from '../../shared/lib/ids.ts';
import type { Phase } from '../../shared/game/state.ts';
import type { ScenarioSummary } from '../../shared/protocol/http.ts';
import type { ClockView, PublicView, TeacherView } from '../../shared/protocol/views.ts';
import { castOf, publicTextsFixture, type FixtureScenario } from './debrief-fixtures.ts';

/** Invented views of a lesson as its teacher sees it; the figures obey no model. */

const students = ['Alya', 'Bima', 'Citra', 'Dewa', 'Eka', 'Farhan', 'Gita', 'Hadi', 'Intan', 'Joko', 'Kirana Maheswari P.', 'Lutfi'];

const seatsOf = (scenario: FixtureScenario, count: number) => {
  const cast = castOf(scenario);
  return students.slice(0, count).map((name, at) => ({
    id: seatId(`seat-${at + 1}`),
    name,
    office: null,
    country: at === count - 1 ? null : countryId((cast[at % Math.max(2, cast.length - 2)] as { id: string }).id),
  }));
};

export function publicViewFixture(scenario: FixtureScenario, phase: Phase, clock: Partial<ClockView> = {}): PublicView {
  const cast = castOf(scenario);
  const ids = cast.map((one) => countryId(one.id));
  const lobby = phase === 'lobby';
  const [a, b, c, d] = ids as [(typeof ids)[0] & {}, (typeof ids)[0] & {}, (typeof ids)[0] & {}, (typeof ids)[0] & {}];
  return {
    scenarioId: scenario,
    presetId: scenario === 'pandemi' ? '6' : '3',
    rounds: scenario === 'pandemi' ? 6 : 3,
    hiddenEnd: false,
    mode: 'in-room',
    chatOpen: false,
    clock: {
      phase,
      round: lobby ? 0 : 2,
      practice: false,
      course: 0,
      deadlineMs: lobby ? null : Date.now() + 154_000,
      pausedReason: null,
      pausedFor: null,
      shown: null,
      remainingMs: null,
      ...clock,
    },
    open: ['trade', 'fund', 'secrecy', 'telephone', 'prediction'],
    rules: {
      tariff: 0.06,
      fairShare: 0.25,
      cap: 1.25,
      dealsPerRound: 2,
      lastWaveShare: 2,
      costs: { tech: 1, culture: 0.5, programme: 1, security: 1, arbitration: 1 },
      obstacles: { mistrust: true, bureaucracy: true, values: false, sovereignty: true, funding: true },
    },
    otherThreats: [],
    threat: {
      id: scenario === 'pandemi' ? 'virus' : 'wabah',
      level: 38,
      before: 35,
      line: scenario === 'pandemi' ? 32 : 31,
      lineSpread: 0,
      share: 1,
      growth: 8,
      lastWave: false,
      coinsNeeded: 14,
      coinsPledged: 8,
      coinsMissing: 6,
      lastRoundPaid: lobby ? null : 9,
    },
    indicators: {
      prosperity: { now: 55, before: 51 },
      peace: { now: 47, before: 52 },
      health: { now: 61, before: 61 },
      sustainability: { now: 50, before: 50 },
      understanding: { now: 58, before: 54 },
    },
    countries: cast.map((one, at) => ({
      id: countryId(one.id),
      region: 'Nusa',
      power: 3,
      tech: 5,
      sovereignty: 1,
      production: { food: 9, energy: 3, medicine: 2, funds: 7 },
      need: { food: 6, energy: 5, medicine: 4 },
      bot: at >= cast.length - 2 ? ('reciprocator' as const) : null,
      standIn: false,
      pledge: lobby ? null : at % 3,
      fairCoins: 3,
      locked: phase === 'decision' && at % 2 === 0,
      ready: phase === 'negotiation' && at % 3 === 0,
      dealsLeft: 1,
      publicInterests: [{ indicator: 'health' as const, max: 10, lo: 20, hi: 90 }],
      redLines: [],
      crossed: [],
      doctrine: [],
      visiblePayment: null,
    })),
    seats: seatsOf(scenario, lobby ? 7 : 9),
    publicTrust: {},
    distances: {},
    agreements: lobby
      ? []
      : [
          {
            id: agreementId('a1'),
            round: 2,
            until: 2,
            mediator: null,
            title: null,
            form: 'bilateral',
            parties: [a, b],
            clauses: [
              { kind: 'transfer', from: a, to: b, good: 'food', amount: 3 },
              { kind: 'transfer', from: b, to: a, good: 'energy', amount: 3 },
            ],
          },
          {
            id: agreementId('a2'),
            round: 2,
            until: 2,
            mediator: null,
            title: null,
            form: 'multilateral',
            parties: [a, c, d],
            clauses: [
              {
                kind: 'fund',
                pledges: [
                  { country: a, coins: 2 },
                  { country: c, coins: 3 },
                ],
              },
            ],
          },
        ],
    institutions: [],
    platform: { open: false, members: [] },
    transparency: false,
    desks: { published: {}, inspected: null, broughtActor: false },
    principles: false,
    actor: null,
    card: null,
    arbitrations: [],
    motion: null,
    motionsOpen: [],
    news: [],
    headlines: lobby
      ? []
      : [
          { number: 4, round: 2, code: 'agreement', parties: [a, b], form: 'bilateral' },
          { number: 5, round: 2, code: 'pledge', country: c, coins: 3 },
          { number: 6, round: 1, code: 'fund', coins: 9, needed: 12 },
        ],
    plenaryChat: [],
    talk: { bell: { rung: 0, everySeconds: null, nextMs: null }, teacherReads: true, tables: [] },
    reveal: { pace: 'auto', beats: 0, beat: 0, replays: 0 },
    lead: null,
    outcome: phase === 'debrief' ? { thresholdKept: true, catastrophe: false, worldIndex: 66 } : null,
  };
}

export function teacherViewFixture(scenario: FixtureScenario, phase: Phase): TeacherView {
  const view = publicViewFixture(scenario, phase);
  return {
    joinOpen: phase === 'lobby',
    joinLocked: false,
    waitedFor: [],
    undo: null,
    toldRounds: [],
    bookmarks: [],
    removed: [],
    listed: [],
    started: phase !== 'lobby',
    seats: view.seats,
    countries: view.countries.map((one, at) => ({
      id: one.id,
      bot: one.bot,
      locked: one.locked,
      ready: one.ready,
      agreements: phase === 'lobby' ? 0 : at % 3,
      openOffers: phase === 'negotiation' ? (at + 1) % 3 : 0,
      called: phase === 'decision' && at === 1,
    })),
    plan: { join: 6, teach: 3, play: 18, debrief: 18, bellMs: Date.now() + 33 * 60_000, phaseSeconds: introPace, practiceRound: true },
    ladder: [
      { round: 0, opens: ['trade'] },
      { round: 1, opens: ['fund', 'programme'] },
      { round: 2, opens: ['secrecy', 'telephone', 'prediction', 'culture', 'tech'] },
      { round: 3, opens: ['plenary', 'repair'] },
    ],
    reflections:
      phase === 'reflection' || phase === 'debrief'
        ? [
            { seatId: seatId('seat-1'), round: 2, text: 'Kami lebih percaya sesudah uang muka datang duluan.' },
            { seatId: seatId('seat-3'), round: 2, text: 'Iuran kami kecil karena takut yang lain tidak bayar. Ternyata semua berpikir begitu.' },
          ]
        : [],
    talk: { lines: [], hidden: [], reports: [], muted: [], tables: [], votes: [] },
    people: { helps: [], talks: {}, attention: null, rulesChecks: {} },
    exit: {
      sentences: [],
      figures: { before: { answers: 0, counts: null, means: null }, after: { answers: 0, counts: null, means: null } },
      figuresShown: false,
    },
  };
}

const introPace = { news: 20, negotiation: 180, decision: 75, reveal: 45, reflection: 30 };
const pandemiPace = { news: 25, negotiation: 240, decision: 90, reveal: 50, reflection: 45 };

export function scenarioSummariesFixture(): readonly ScenarioSummary[] {
  return (['intro', 'pandemi'] as const).map((scenario) => ({
    id: scenario,
    fictional: scenario === 'intro',
    map: scenario === 'intro' ? ('islands' as const) : ('world' as const),
    title: { id: publicTextsFixture(scenario, 'id').title, en: publicTextsFixture(scenario, 'en').title },
    summary: { id: publicTextsFixture(scenario, 'id').summary, en: publicTextsFixture(scenario, 'en').summary },
    countries: castOf(scenario).map((one) => ({ id: countryId(one.id), colour: one.colour, name: one.name })),
    presets:
      scenario === 'intro'
        ? [
            { id: '3', rounds: 3, default: true, practiceRound: true, minutes: 26, phaseSeconds: introPace },
            { id: '4', rounds: 4, default: false, practiceRound: true, minutes: 33, phaseSeconds: introPace },
          ]
        : [
            { id: '6', rounds: 6, default: true, practiceRound: false, minutes: 58, phaseSeconds: pandemiPace },
            { id: '4', rounds: 4, default: false, practiceRound: false, minutes: 40, phaseSeconds: pandemiPace },
          ],
    switches: { news: true, telephone: true, pressure: false },
    obstacles: { mistrust: true, bureaucracy: true, values: scenario === 'intro', sovereignty: true, funding: true },
  }));
}
