import type { CountryId } from '../lib/ids.ts';
import { tenths } from '../lib/numbers.ts';
import { oncePer } from '../lib/once-per.ts';
import { type Indicator, indicators, type Institution, type Scenario, type ScenarioCountry } from '../scenario/schema.ts';
import type { ActorView, AgreementView, CardView, InstitutionView, MotionView, PublicCountryView, PublicView, ThreatView } from '../protocol/views.ts';
import { dealsLeft } from './offers.ts';
import { motionRefusal } from './plenary.ts';
import { type Agreement, type ClauseKind, type CountryState, type DrawnCard, type Motion, motionKinds, type WorldState } from './state.ts';
import { actorCard } from './actors.ts';
import { asShown, isPlenary } from './chat-lines.ts';
import { leadView } from './project-debrief.ts';
import { publicTalk } from './project-talk.ts';
import { coinsNeededNow, growthOf } from './agreement-friction.ts';
import { namesAt } from './seating.ts';
import { charterFeature, eligible, quorumFor } from './institutions.ts';
import { costsOf, fairCoins, fairShareOf, isOpen, isWaveRound, openFeatures, preset, scenarioCountry, sheetOf, threats } from './world.ts';

/** What the projector may show: built field by field, whole numbers where a person reads them (rule SC1). */
export function projectPublic(state: WorldState): PublicView {
  const { scenario } = state.pack;
  const rules = preset(state);
  return {
    scenarioId: scenario.id,
    presetId: rules.id,
    rounds: rules.rounds,
    hiddenEnd: state.settings.hiddenEnd,
    mode: state.settings.mode,
    chatOpen: state.settings.chat,
    clock: {
      phase: state.phase,
      round: state.round,
      practice: state.practice,
      course: state.course,
      deadlineMs: state.deadlineMs,
      pausedReason: state.paused?.reason ?? null,
      pausedFor: state.paused?.kind ?? null,
      shown: state.paused?.shown ?? null,
      remainingMs: state.paused === null || state.deadlineMs === null ? null : Math.max(0, state.deadlineMs - state.paused.sinceMs),
    },
    open: openFeatures(state),
    rules: {
      tariff: scenario.tariff + (state.card?.tariff ?? 0),
      fairShare: fairShareOf(state),
      cap: scenario.cap,
      dealsPerRound: scenario.dealsPerRound,
      lastWaveShare: rules.lastWaveShare,
      costs: costsOf(state),
      obstacles: state.settings.obstacles,
    },
    threat: threatView(state, 0),
    otherThreats: state.levels.slice(1).map((_level, index) => threatView(state, index + 1)),
    indicators: indicatorViews(state),
    countries: state.countries.map((country) => countryView(state, country)),
    seats: publicSeats(state.seats),
    publicTrust: trustByPair(state.publicTrust)(state.pack.scenario),
    distances: distanceByPair(state.ordinaryDistance)(scenario),
    agreements: agreementViews(state.pack.texts)(state.agreements),
    institutions: institutionViews(state),
    platform: { open: state.platformOpen, members: state.countries.filter((country) => country.onPlatform).map((country) => country.id) },
    transparency: state.transparency,
    desks: state.desks,
    principles: state.principles,
    actor: actorView(state),
    card: state.card === null ? null : cardView(state.card),
    arbitrations: arbitrations(state),
    motion: motionView(state.motions.at(-1)),
    motionsOpen: motionKinds.filter((kind) => motionRefusal(state, kind) === null),
    news: state.news,
    headlines: state.headlines,
    plenaryChat: state.chat.filter(isPlenary).slice(-50).map(asShown),
    talk: publicTalk(state),
    reveal: { pace: state.reveal.pace, beats: state.reveal.beats, beat: state.reveal.beat, replays: state.reveal.replays },
    lead: leadView(state),
    outcome:
      state.ended === null || state.phase === 'decision'
        ? null
        : {
            thresholdKept: state.ended.thresholdKept.every(Boolean),
            catastrophe: state.ended.catastrophe.some(Boolean),
            worldIndex: Math.round(state.ended.worldIndex),
          },
  };
}

/** Names and countries; built once for each list of seats. */
export const publicSeats = oncePer((seats: WorldState['seats']): PublicView['seats'] =>
  seats.map((seat) => ({ id: seat.id, name: namesAt(seat), country: seat.country, office: seat.office })),
);

/** Built once for each list of agreements, which most events leave as it is. */
const agreementViews = oncePer((texts: WorldState['pack']['texts']) =>
  oncePer((agreements: readonly Agreement[]): readonly AgreementView[] =>
    agreements.map(({ id, round, until, form, parties, clauses, mediator, draftId }) => {
      const title = draftId === null ? null : { id: texts.id.drafts[draftId]?.title ?? '', en: texts.en.drafts[draftId]?.title ?? '' };
      return { id, round, until, form, parties, clauses, mediator, title };
    }),
  ),
);

/** What the views of institutions depend on beside the round's open features. */
const knownInstitutions = oncePer((_institutions: WorldState['institutions']) =>
  oncePer((_lent: WorldState['lent']) => new Map<PublicView['open'], readonly InstitutionView[]>()),
);

function institutionViews(state: WorldState): readonly InstitutionView[] {
  const known = knownInstitutions(state.institutions)(state.lent);
  const open = openFeatures(state);
  const found = known.get(open);
  if (found !== undefined) return found;
  const views = state.pack.scenario.institutions.map((about) => institutionView(state, about));
  known.set(open, views);
  return views;
}

function institutionView(state: WorldState, about: Institution): InstitutionView {
  const { scenario } = state.pack;
  const { founded = false, signed = [] } = state.institutions[about.id] ?? {};
  const { id, form, fee, monitors, penalty, arbitration, openTrade, sector, lends } = about;
  const left = lends === null ? 0 : lends.pool - (state.lent[id]?.coins ?? 0);
  return {
    id,
    form,
    founded,
    signed,
    eligible: eligible(scenario, about),
    quorum: quorumFor(scenario, about),
    fee,
    monitors,
    penalty,
    arbitration,
    openTrade,
    sector,
    lends: lends === null ? null : { most: lends.most, left: Math.floor(left), rate: lends.rate },
    open: isOpen(state, charterFeature(about)),
  };
}

function actorView(state: WorldState): ActorView | null {
  const card = state.actor === null ? undefined : actorCard(state, state.actor.id);
  if (state.actor === null || card === undefined) return null;
  return { id: card.id, kind: card.kind, sponsors: card.sponsors, cost: card.cost, calledBy: state.actor.calledBy, acts: state.actor.acts };
}

const cardView = ({ id, kind, country, growth, tariff, shock }: DrawnCard): CardView => ({ id, kind, country, growth, tariff, shock });

/** This round's awards: calls and rulings are public (rule AR2). */
const arbitrations = (state: WorldState): PublicView['arbitrations'] =>
  state.debts.flatMap(({ kind, from, to, coins }) => (kind === 'award' && to !== null ? [{ claimant: to, against: from, coins }] : []));

function threatView(state: WorldState, index: number): ThreatView {
  const running = threats(state)[index];
  if (running === undefined) throw new Error(`no threat ${index}`);
  const { rules } = running;
  const round = Math.max(1, state.round);
  const needed = index > 0 || state.phase === 'lobby' || state.practice ? 0 : coinsNeededFigure(state);
  let pledged = 0;
  for (const country of state.countries) pledged += country.pledge ?? 0;
  const last = state.history.at(-1);
  return {
    id: rules.id,
    level: Math.round(state.levels[index] ?? 0),
    before: Math.round(state.history.length > 1 ? (state.history.at(-2)?.levels[index] ?? rules.level0) : rules.level0),
    line: rules.critical,
    lineSpread: state.settings.uncertainLine ? rules.lineSpread : 0,
    share: rules.share,
    growth: growthOf(state, index, round),
    lastWave: isWaveRound(state) && !state.practice,
    coinsNeeded: needed,
    coinsPledged: Math.floor(pledged),
    coinsMissing: Math.max(0, needed - Math.floor(pledged)),
    lastRoundPaid: last === undefined ? null : Math.round(last.fundPaid),
  };
}

/** After a resolution the level has moved already, so the resolved round's own figure stays until the next round. */
function coinsNeededFigure(state: WorldState): number {
  const settled = ['reveal', 'reflection', 'debrief'].includes(state.phase) ? state.resolution.find((event) => event.type === 'FundPaid') : undefined;
  return settled?.needed ?? Math.ceil(coinsNeededNow(state) - 1e-9);
}

function indicatorViews(state: WorldState): PublicView['indicators'] {
  const before = state.history.length > 1 ? state.history.at(-2)?.indicators : state.pack.scenario.indicators0;
  const views = {} as Record<Indicator, { now: number; before: number }>;
  for (const indicator of indicators) {
    views[indicator] = { now: Math.round(state.indicators[indicator]), before: Math.round((before ?? state.indicators)[indicator]) };
  }
  return views;
}

const publicInterests = oncePer((base: ScenarioCountry): PublicCountryView['publicInterests'] =>
  base.interests.filter((interest) => !interest.secret).map(({ indicator, max, lo, hi }) => ({ indicator, max, lo, hi })),
);

const noClauses: readonly ClauseKind[] = [];

function countryView(state: WorldState, country: CountryState): PublicCountryView {
  const base = scenarioCountry(state, country.id);
  return {
    id: country.id,
    region: base.region,
    power: base.power,
    tech: country.tech,
    sovereignty: base.sovereignty,
    production: country.production,
    need: country.need,
    bot: country.bot,
    standIn: country.standIn,
    pledge: country.pledge,
    fairCoins: tenths(fairCoins(state, country.id)),
    locked: sheetOf(state, country.id).locked,
    ready: country.ready,
    dealsLeft: dealsLeft(state, country.id),
    publicInterests: publicInterests(base),
    redLines: isOpen(state, 'redLines') ? base.redLines : noClauses,
    crossed: state.crossed.length === 0 ? noClauses : state.crossed.filter((line) => line.country === country.id).map((line) => line.clause),
    doctrine: base.doctrine,
    visiblePayment: country.last?.visible ? country.last.paid : null,
  };
}

type Matrix = WorldState['publicTrust'];

const trustByPair = oncePer((trust: Matrix) =>
  oncePer((scenario: Scenario): Record<string, number> => {
    const pairs: Record<string, number> = {};
    scenario.countries.forEach((judge, row) => {
      scenario.countries.forEach((actor, column) => {
        if (row !== column) pairs[`${judge.id}>${actor.id}`] = Math.round(trust[row]?.[column] ?? 0);
      });
    });
    return pairs;
  }),
);

/** The ordinary distances: an exchange may have been broken in secret, so what it changed is not shown. */
const distanceByPair = oncePer((distances: Matrix) =>
  oncePer(({ countries }: Scenario): Record<string, number> => {
    const pairs: Record<string, number> = {};
    countries.forEach((a, row) => {
      countries.forEach((b, column) => {
        const distance = distances[row]?.[column] ?? 0;
        if (row < column && distance > 0) pairs[`${a.id}-${b.id}`] = distance;
      });
    });
    return pairs;
  }),
);

function motionView(motion: Motion | undefined): MotionView | null {
  if (motion === undefined) return null;
  const voted = Object.keys(motion.votes) as CountryId[];
  return {
    id: motion.id,
    kind: motion.kind,
    by: motion.by,
    spoke: motion.spoke,
    voted,
    outcome: motion.outcome,
    agreed: motion.outcome === 'open' ? null : voted.filter((id) => motion.votes[id] === true),
  };
}
