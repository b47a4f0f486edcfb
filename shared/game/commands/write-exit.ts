import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { mostCharacters } from '../../model/word-limits.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const part = z.string().trim().min(1).max(mostCharacters.exitPart);
const schema = z.strictObject({ type: z.literal('WriteExit'), before: part, now: part, because: part });

/** DG7: the sentence a student leaves with, in its three parts; it may be changed, and the last one counts. */
export const writeExit = commandRule({
  by: 'seat',
  schema,
  decide(state, { before, now, because }, { actor }) {
    if (actor.kind !== 'seat') return refuse(refusal('not-your-power'));
    if (state.phase !== 'debrief') return refuse(refusal('wrong-phase', { expected: 'debrief' }));
    return accept([{ type: 'ExitWritten', seatId: actor.seatId, sentence: { before, now, because } }]);
  },
});
