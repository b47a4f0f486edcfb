import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';
import { mostCharacters } from '../../model/word-limits.ts';

const schema = z.strictObject({
  type: z.literal('Reflect'),
  text: z.string().max(mostCharacters.reflection),
});

/** DB1: a sentence on the round's question; it may be changed, the last one counts. */
export const reflect = commandRule({
  by: 'seat',
  schema,
  decide(state, command, { actor }) {
    if (actor.kind !== 'seat') return refuse(refusal('not-your-power'));
    if (!['reveal', 'reflection', 'debrief'].includes(state.phase)) return refuse(refusal('wrong-phase'));
    return accept([{ type: 'ReflectionGiven', seatId: actor.seatId, round: state.round, text: command.text.trim() }]);
  },
});
