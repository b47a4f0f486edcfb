import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({ type: z.literal('TakeBackHelp') });

/** RM4: the student needs no help any more. */
export const takeBackHelp = commandRule({
  by: 'seat',
  schema,
  decide(state, _command, { actor }) {
    if (actor.kind !== 'seat' || !state.people.helps.some((call) => call.seatId === actor.seatId)) return refuse(refusal('already-done'));
    return accept([{ type: 'HelpEnded', seatId: actor.seatId }]);
  },
});
