import type { CountryId } from '../lib/ids.ts';
import { tenths } from '../lib/numbers.ts';
import { oncePer } from '../lib/once-per.ts';
import { features, type Indicator, indicators, type Scenario } from '../scenario/schema.ts';
import type { MotionView, PublicCountryView, PublicView, ThreatView } from '../protocol/views.ts';
import { dealsLeft } from './offers.ts';
import type { CountryState, Motion, WorldState } from './state.ts';
import { coinsNeededNow, fairCoins, growthOf, isLastRound, isOpen, preset, scenarioCountry, sheetOf } from './world.ts';

/** What the projector may show: built field by field, whole numbers where a person reads them (rule SC1). */
export function projectPublic(state: WorldState): PublicView {
  const { scenario } = state.pack;
  const rules = preset(state);
  return {
    scenarioId: scenario.id,
    presetId: rules.id,
    rounds: rules.rounds,
    mode: state.settings.mode,
    chatOpen: state.settings.chat,
    clock: {
      phase: state.phase,
      round: state.round,
      practice: state.practice,
      deadlineMs: state.deadlineMs,
      pausedReason: state.paused?.reason ?? null,
      remainingMs: state.paused === null || state.deadlineMs === null ? null : Math.max(0, state.deadlineMs - state.paused.sinceMs),
    },
    open: features.filter((feature) => isOpen(state, feature)),
    rules: {
      tariff: scenario.tariff,
      fairShare: scenario.fairShare,
      cap: scenario.cap,
      dealsPerRound: scenario.dealsPerRound,
      lastWaveShare: rules.lastWaveShare,
    },
    threat: threatView(state),
    indicators: indicatorViews(state),
    countries: state.countries.map((country) => countryView(state, country)),
    seats: state.seats,
    publicTrust: trustByPair(state.publicTrust)(state.pack.scenario),
    distances: distanceByPair(state.pack.scenario),
    agreements: state.agreements.map(({ id, form, parties, clauses }) => ({ id, form, parties, clauses })),
    institution: {
      founded: state.institutionFounded,
      signed: state.charterSigned,
      quorum: Math.ceil(scenario.institution.quorum * state.countries.length - 1e-9),
    },
    platform: { open: state.platformOpen, members: state.countries.filter((country) => country.onPlatform).map((country) => country.id) },
    transparency: state.transparency,
    motion: motionView(state.motions.at(-1)),
    news: state.news,
    headlines: state.headlines,
    plenaryChat: state.chat.filter((line) => line.to === null).slice(-50),
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

function threatView(state: WorldState): ThreatView {
  const rules = preset(state);
  const round = Math.max(1, state.round);
  const needed = state.phase === 'lobby' || state.practice ? 0 : coinsNeededFigure(state);
  let pledged = 0;
  for (const country of state.countries) pledged += country.pledge ?? 0;
  const last = state.history.at(-1);
  return {
    id: state.pack.scenario.threats[0]?.id ?? '',
    level: Math.round(state.levels[0] ?? 0),
    before: Math.round(state.history.length > 1 ? (state.history.at(-2)?.level ?? rules.level0) : rules.level0),
    line: rules.critical,
    growth: growthOf(state, round),
    lastWave: isLastRound(state) && !state.practice,
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
    pledge: country.pledge,
    fairCoins: tenths(fairCoins(state, country.id)),
    locked: sheetOf(state, country.id).locked,
    ready: country.ready,
    dealsLeft: dealsLeft(state, country.id),
    publicInterests: base.interests.filter((interest) => !interest.secret).map(({ indicator, max, lo, hi }) => ({ indicator, max, lo, hi })),
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
const distanceByPair = oncePer(({ countries, distances }: Scenario): Record<string, number> => {
  const pairs: Record<string, number> = {};
  countries.forEach((a, row) => {
    for (const b of countries.slice(row + 1)) {
      const distance = distances[`${a.id}-${b.id}`] ?? distances[`${b.id}-${a.id}`] ?? 0;
      if (distance > 0) pairs[`${a.id}-${b.id}`] = distance;
    }
  });
  return pairs;
});

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
