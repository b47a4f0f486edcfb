import { z } from 'zod';
import { motionId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { motionKinds } from '../state.ts';
import { isOpen } from '../world.ts';
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
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    if (!isOpen(state, 'plenary')) return refuse(refusal('feature-closed', { expected: 'plenary' }));
    if (state.motions.some((motion) => motion.outcome === 'open')) return refuse(refusal('motion-open'));
    if (command.kind === 'principles' && !isOpen(state, 'principles')) return refuse(refusal('feature-closed', { field: 'kind', expected: 'principles' }));
    const holdsAlready = (command.kind === 'transparency' && state.transparency) || (command.kind === 'principles' && state.principles);
    if (holdsAlready || state.motions.some((motion) => motion.kind === command.kind)) return refuse(refusal('already-done', { field: 'kind' }));
    const id = motionId(`r${state.round}-m${state.motions.length + 1}`);
    return accept([{ type: 'MotionOpened', motion: { id, kind: command.kind, by: country, spoke: [], votes: {}, outcome: 'open' } }]);
  },
});
