import { refuse, accept, type Result } from '../lib/result.ts';
import type { Actor } from './commands/command.ts';
import { refusal, type Refusal } from './refusals.ts';
import type { Office, Seat, WorldState } from './state.ts';

/** The seat that acts, if it holds this office and the game runs (rule OC1). */
export function officeHolder(state: WorldState, actor: Actor, office: Office): Result<Seat, Refusal> {
  const seat = actor.kind === 'seat' ? state.seats.find((candidate) => candidate.id === actor.seatId) : undefined;
  if (seat?.office !== office) return refuse(refusal('not-your-power'));
  if (state.paused !== null) return refuse(refusal('paused'));
  return state.phase === 'lobby' ? refuse(refusal('not-started')) : accept(seat);
}
