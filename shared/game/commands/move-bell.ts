import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('MoveBell'),
  /** Milliseconds since 1970. */
  bellMs: z.number().int().min(0).max(8_640_000_000_000_000),
});

/** The bell is within a day of now, or the plan says nothing. */
const farthestMs = 24 * 3_600_000;

/** LP2: the teacher says when the lesson ends; nothing in the game ends by it. */
export const moveBell = commandRule({
  by: 'teacher',
  schema,
  decide(state, command, { nowMs }) {
    if (state.settings.plan === null) return refuse(refusal('wrong-phase', { expected: 'a lesson with a plan' }));
    if (state.phase === 'debrief') return refuse(refusal('ended'));
    if (Math.abs(command.bellMs - nowMs) > farthestMs) return refuse(refusal('malformed', { field: 'bellMs', expected: 'a time within a day' }));
    if (command.bellMs === state.bellMs) return refuse(refusal('already-done', { field: 'bellMs' }));
    return accept([{ type: 'BellMoved', bellMs: command.bellMs }]);
  },
});
