import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { settledConsents } from '../settled-consents.ts';
import { refusal } from '../refusals.ts';
import { evolve } from '../evolve.ts';
import type { GameEvent } from '../events.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('MarkAway'),
  seatId: z.string().max(40).transform(seatId),
  away: z.boolean(),
});

/** RO3: a student whose device has gone is away, and mates stand in at once; RO6: those who are left may be enough. */
export const markAway = commandRule({
  by: 'system',
  schema,
  decide(state, command, { nowMs }) {
    const seat = state.seats.find((candidate) => candidate.id === command.seatId);
    if (seat === undefined) return refuse(refusal('seat-unknown', { field: 'seatId' }));
    if (seat.away === command.away) return refuse(refusal('already-done', { field: 'away' }));
    const marked: GameEvent = { type: 'SeatAway', seatId: seat.id, country: seat.country, away: command.away };
    return accept([marked, ...settledConsents(evolve(state, marked), seat.country, nowMs)]);
  },
});
