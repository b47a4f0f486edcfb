import type { z } from 'zod';
import type { CountryId, SeatId } from '../../lib/ids.ts';
import type { Result } from '../../lib/result.ts';
import type { GameEvent } from '../events.ts';
import type { Refusal } from '../refusals.ts';
import type { WorldState } from '../state.ts';

/** Who acts. A student's country is looked up from the seat, never taken from the payload. */
export type Actor =
  | { readonly kind: 'seat'; readonly seatId: SeatId }
  | { readonly kind: 'bot'; readonly country: CountryId }
  | { readonly kind: 'teacher' }
  | { readonly kind: 'system' };

/** What a decision may know beside the state: the stamped time. Chance comes from the world's seed. */
export interface DecideContext {
  readonly actor: Actor;
  readonly nowMs: number;
}

export type Decision = Result<readonly GameEvent[], Refusal>;

/** One action: who may take it, its payload schema and its decision, side by side in one file. */
export interface CommandRule<Schema extends z.ZodType> {
  readonly by: 'country' | 'seat' | 'teacher' | 'system';
  readonly schema: Schema;
  /** `country` is the actor's country, given exactly when `by` is 'country'. */
  readonly decide: (state: WorldState, command: z.infer<Schema>, context: DecideContext, country: CountryId) => Decision;
}

export const commandRule = <Schema extends z.ZodType>(rule: CommandRule<Schema>): CommandRule<Schema> => rule;
