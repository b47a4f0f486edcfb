import { z } from 'zod';
import { motionId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { motionRefusal } from '../plenary.ts';
import { motionKinds } from '../state.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('OpenMotion'),
  kind: z.enum(motionKinds),
});

/** PL1: one motion at a time before the plenary; each kind once a round. */
export const openMotion = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    const refused = motionRefusal(state, command.kind);
    if (refused !== null) return refuse(refused);
    const id = motionId(`r${state.round}-m${state.motions.length + 1}`);
    return accept([{ type: 'MotionOpened', motion: { id, kind: command.kind, by: country, spoke: [], votes: {}, outcome: 'open' } }]);
  },
});
