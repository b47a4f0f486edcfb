import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { arranged } from '../arranged-seats.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('ArrangeSeats'),
  how: z.enum(['shuffle', 'balance']),
});

/** LB1, LB2: in the lobby the teacher mixes the whole class, or evens out its delegations. */
export const arrangeSeats = commandRule({
  by: 'teacher',
  schema,
  decide(state, command, { nowMs }) {
    if (state.phase !== 'lobby') return refuse(refusal('already-started'));
    const events = arranged(state, command.how, nowMs);
    return events.length === 0 ? refuse(refusal('already-done', { field: 'how' })) : accept(events);
  },
});
