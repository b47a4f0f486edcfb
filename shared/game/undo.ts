import { noReveal } from './evolve-reveal.ts';
import { withHeadline } from './headlines.ts';
import type { RoundStart, WorldState } from './state.ts';

/**
 * What an undone round leaves as it is now, and what goes back to how the negotiation began (rule TP4). Exhaustive by
 * type: a new part of the state does not compile until somebody says what becomes of it. People and what they said stay,
 * and so does what the teacher arranged; the game goes back.
 */
const fate: Readonly<Record<keyof WorldState, 'stays' | 'goes back'>> = {
  pack: 'stays',
  scenarioHash: 'stays',
  rulesVersion: 'stays',
  presetId: 'stays',
  seed: 'stays',
  settings: 'stays',
  phase: 'goes back',
  reveal: 'stays',
  round: 'goes back',
  practice: 'goes back',
  deadlineMs: 'goes back',
  phaseStartedMs: 'goes back',
  bellMs: 'stays',
  paused: 'goes back',
  countries: 'goes back',
  seats: 'stays',
  people: 'stays',
  removed: 'stays',
  listed: 'stays',
  joinLocked: 'stays',
  desks: 'goes back',
  trust: 'goes back',
  publicTrust: 'goes back',
  distance: 'goes back',
  ordinaryDistance: 'goes back',
  levels: 'goes back',
  lift: 'goes back',
  indicators: 'goes back',
  offers: 'goes back',
  agreements: 'goes back',
  claims: 'goes back',
  debts: 'goes back',
  wounds: 'goes back',
  scars: 'goes back',
  leavings: 'goes back',
  decisions: 'goes back',
  consents: 'goes back',
  institutions: 'goes back',
  lent: 'goes back',
  platformOpen: 'goes back',
  transparency: 'goes back',
  principles: 'goes back',
  actor: 'goes back',
  actorsSeen: 'goes back',
  card: 'goes back',
  crisis: 'goes back',
  cardsSeen: 'goes back',
  crossed: 'goes back',
  motions: 'goes back',
  news: 'goes back',
  pressures: 'goes back',
  headlines: 'goes back',
  // A line of the ticker keeps its number for good, so that a screen never takes a new line for one it knows.
  headlineCount: 'stays',
  resolution: 'goes back',
  rightPredictions: 'goes back',
  chat: 'stays',
  talk: 'stays',
  reflections: 'goes back',
  // What students said of cooperation is theirs, and so is how far the class had read.
  debrief: 'stays',
  history: 'goes back',
  ended: 'goes back',
  course: 'stays',
  bookmarks: 'stays',
  roundStart: 'stays',
};

/** What the state keeps when a negotiation begins; never one inside another, so it does not grow. */
export function keepRoundStart(state: WorldState): WorldState {
  const { roundStart: _, ...start } = state;
  return { ...state, roundStart: start };
}

/** Back to the start of the last negotiation, paused until the teacher lets it go on; null: there was none yet. */
export function undone(state: WorldState, atMs: number, deadlineMs: number | null): WorldState {
  const start = state.roundStart;
  if (start === null) return state;
  const back: WorldState = {
    ...withPeopleAsNow(state, start),
    reveal: noReveal(state.reveal),
    deadlineMs,
    phaseStartedMs: atMs,
    paused: { kind: 'undo', reason: '', sinceMs: atMs, shown: null },
  };
  return withHeadline({ ...back, course: state.course + 1 }, { code: 'round-undone' });
}

function withPeopleAsNow(state: WorldState, start: RoundStart): WorldState {
  const stays = Object.entries(state).filter(([part]) => fate[part as keyof WorldState] === 'stays');
  const countries = start.countries.map((country, place) => ({
    ...country,
    bot: state.countries[place]?.bot ?? null,
    standIn: state.countries[place]?.standIn ?? false,
  }));
  return { ...state, ...start, ...(Object.fromEntries(stays) as Partial<WorldState>), countries };
}
