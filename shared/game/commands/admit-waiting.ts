import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import type { GameEvent } from '../events.ts';
import { refusal } from '../refusals.ts';
import { evolveAll } from '../replay.ts';
import { emptiest, seatEvents } from '../seating.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('AdmitWaiting'),
  /** null: everybody who waits, in the order they came. */
  seatId: z.string().max(40).transform(seatId).nullable(),
});

/** LB4: who waits is placed where the fewest students are, at any time. */
export const admitWaiting = commandRule({
  by: 'teacher',
  schema,
  decide(state, command) {
    const waiting = state.seats.filter((seat) => seat.country === null && seat.office === null && (command.seatId === null || seat.id === command.seatId));
    if (waiting.length === 0) return refuse(refusal('seat-unknown', { field: 'seatId' }));
    const events: GameEvent[] = [];
    let next = state;
    for (const seat of waiting) {
      const country = emptiest(next);
      const placed: readonly GameEvent[] = [{ type: 'SeatAssigned', seatId: seat.id, country }, ...seatEvents(next, country)];
      events.push(...placed);
      next = evolveAll(next, placed);
    }
    return accept(events);
  },
});
