import type { WorldState } from '../game/state.ts';
import { preset } from '../game/world.ts';
import type { CountryId } from '../lib/ids.ts';
import { ownResult } from '../model/own-result.ts';

/** Between alone (0) and all cooperated (100), whole (rule OR1); a game that was ended early is measured against the same share of the yardsticks. */
export function ownResultOf(state: WorldState, id: CountryId): number {
  const decided = state.ended?.ownResult[id];
  if (decided !== undefined) return decided;
  const rules = preset(state);
  const base = rules.ownResultBase[id];
  const share = state.history.length / rules.rounds;
  const score = state.countries.find((country) => country.id === id)?.score ?? 0;
  if (base === undefined || share === 0) return 0;
  return Math.round(ownResult(score, { alone: base.alone * share, cooperate: base.cooperate * share }));
}
