import type { CountryId } from '../lib/ids.ts';
import type { GameEvent } from './events.ts';
import { worldQuorum } from './institutions.ts';
import type { Motion, MotionKind, WorldState } from './state.ts';
import { type Refusal, refusal } from './refusals.ts';
import { fairCoins, isOpen, mostCoins } from './world.ts';

/** Why a motion of this kind cannot be opened now (rules PL1, PL5, BP1); null: it can. */
export function motionRefusal(state: WorldState, kind: MotionKind): Refusal | null {
  if (state.phase !== 'negotiation') return refusal('wrong-phase');
  if (!isOpen(state, 'plenary')) return refusal('feature-closed', { expected: 'plenary' });
  if (state.motions.some((motion) => motion.outcome === 'open')) return refusal('motion-open');
  if (kind === 'principles' && !isOpen(state, 'principles')) return refusal('feature-closed', { field: 'kind', expected: 'principles' });
  const holdsAlready = (kind === 'transparency' && state.transparency) || (kind === 'principles' && state.principles);
  return holdsAlready || state.motions.some((motion) => motion.kind === kind) ? refusal('already-done', { field: 'kind' }) : null;
}

/**
 * How a motion ends (rules PL3–PL5): consensus (mufakat) only if every country spoke and agreed; else a majority by
 * the institution's quorum over all countries; else it is rejected. A fair-pledge motion sets the pledges of those it binds.
 */
export function closingOf(state: WorldState, motion: Motion): readonly GameEvent[] {
  const agreed = state.countries.filter((country) => motion.votes[country.id] === true).map((country) => country.id);
  const everyoneSpoke = state.countries.every((country) => motion.spoke.includes(country.id));
  const outcome =
    everyoneSpoke && agreed.length === state.countries.length ? 'consensus' : agreed.length >= worldQuorum(state.pack.scenario) ? 'majority' : 'rejected';
  const closed: GameEvent = { type: 'MotionClosed', motionId: motion.id, kind: motion.kind, outcome };
  if (motion.kind !== 'fair-pledge' || outcome === 'rejected') return [closed];
  return [closed, ...agreed.map((country): GameEvent => ({ type: 'PledgeDeclared', country, coins: wholePledge(state, country) }))];
}

/** A fair share is announced in whole coins, at least one and no more than may be paid (rules PY1, PY3). */
export const wholePledge = (state: WorldState, country: CountryId): number =>
  Math.min(mostCoins(state, country), Math.max(1, Math.round(fairCoins(state, country))));

/** Has everybody voted, so that nobody has to wait for the end of the phase? */
export const everybodyVoted = (state: WorldState, motion: Motion): boolean => state.countries.every((country) => motion.votes[country.id] !== undefined);
