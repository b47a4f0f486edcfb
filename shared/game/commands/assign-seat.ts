import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { partySchema } from '../../scenario/clauses.ts';
import type { GameEvent } from '../events.ts';
import { advanceIfAllReady } from '../phases.ts';
import { refusal } from '../refusals.ts';
import { evolveAll } from '../replay.ts';
import { botForEmptied, seatEvents } from '../seating.ts';
import { isCountry } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('AssignSeat'),
  seatId: z.string().max(40).transform(seatId),
  country: partySchema.nullable(),
});

/** PH2: the teacher puts a student into a country, at any time; nobody waits for the country it left (PH4). */
export const assignSeat = commandRule({
  by: 'teacher',
  schema,
  decide(state, command, { nowMs }) {
    const seat = state.seats.find((candidate) => candidate.id === command.seatId);
    if (seat === undefined) return refuse(refusal('seat-unknown', { field: 'seatId' }));
    if (seat.country === command.country && seat.office === null) return refuse(refusal('already-done', { field: 'country' }));
    if (command.country !== null && !isCountry(state, command.country)) return refuse(refusal('unknown-country', { field: 'country' }));
    const events: readonly GameEvent[] = [
      ...botForEmptied(state, command.seatId),
      { type: 'SeatAssigned', seatId: command.seatId, country: command.country },
      ...seatEvents(state, command.country),
    ];
    return accept([...events, ...advanceIfAllReady(evolveAll(state, events), nowMs)]);
  },
});
