import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { exitStands, reasoningSteps } from '../../model/exit-ticket.ts';
import { mostCharacters } from '../../model/word-limits.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const part = z.string().trim().min(1).max(mostCharacters.exitPart);
const schema = z.strictObject({
  type: z.literal('WriteExit'),
  before: part,
  now: part,
  because: part,
  round: z.number().int().min(1).nullable(),
  stand: z.enum(exitStands),
  checked: z
    .array(z.enum(reasoningSteps))
    .max(reasoningSteps.length)
    .refine((steps) => new Set(steps).size === steps.length, { error: 'each step once' }),
});

/** DG7: the sentence a student leaves with, in its three parts; it may be changed, and the last one counts. */
export const writeExit = commandRule({
  by: 'seat',
  schema,
  decide(state, { type: _, ...sentence }, { actor }) {
    if (actor.kind !== 'seat') return refuse(refusal('not-your-power'));
    if (state.phase !== 'debrief') return refuse(refusal('wrong-phase', { expected: 'debrief' }));
    if (state.debrief.finished) return refuse(refusal('debrief-finished'));
    const { round } = sentence;
    const played = state.history.length;
    if (round !== null && round > played) return refuse(refusal('malformed', { field: 'round', limit: played, expected: 'a round that was played' }));
    return accept([{ type: 'ExitWritten', seatId: actor.seatId, sentence }]);
  },
});
