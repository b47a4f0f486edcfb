import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import type { GameEvent } from '../events.ts';
import { advanceIfAllReady } from '../phases.ts';
import { refusal } from '../refusals.ts';
import { evolveAll } from '../replay.ts';
import { botForEmptied } from '../seating.ts';
import { commandRule } from './command.ts';
import { mostCharacters } from '../../model/word-limits.ts';

const schema = z.strictObject({
  type: z.literal('RemoveSeat'),
  seatId: z.string().max(40).transform(seatId),
  reason: z.string().trim().max(mostCharacters.removalReason).optional(),
  moved: z.literal(true).optional(),
});

/** PH2: the teacher removes a student, or moves them to another world (TW3); the country keeps what it has, and nobody waits for it (PH4). */
export const removeSeat = commandRule({
  by: 'teacher',
  schema,
  decide(state, command, { nowMs }) {
    const { reason = '', moved } = command;
    if (!state.seats.some((seat) => seat.id === command.seatId)) return refuse(refusal('seat-unknown', { field: 'seatId' }));
    const removed: GameEvent = { type: 'SeatRemoved', seatId: command.seatId, ...(reason === '' ? {} : { reason }), ...(moved ? { moved } : {}) };
    const events: readonly GameEvent[] = [...botForEmptied(state, command.seatId), removed];
    return accept([...events, ...advanceIfAllReady(evolveAll(state, events), nowMs)]);
  },
});
