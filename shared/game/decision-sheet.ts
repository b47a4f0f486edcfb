import type { CountryId } from '../lib/ids.ts';
import type { GameEvent } from './events.ts';
import { refusal, type Refusal } from './refusals.ts';
import type { DecisionSheet, WorldState } from './state.ts';
import { sheetOf } from './world.ts';

/** Choices are made in the decision phase and until the delegation has locked them. */
export function decisionRefusal(state: WorldState, country: CountryId): Refusal | null {
  if (state.phase !== 'decision') return refusal(state.phase === 'reveal' ? 'too-late' : 'wrong-phase');
  return sheetOf(state, country).locked ? refusal('decision-locked') : null;
}

export function changedSheet(state: WorldState, country: CountryId, change: (sheet: DecisionSheet) => DecisionSheet): GameEvent {
  const { locked: _locked, ...sheet } = change(sheetOf(state, country));
  return { type: 'SheetChanged', country, sheet };
}
