import { z } from 'zod';
import { motionId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('SpeakInPlenary'),
  motionId: z.string().max(24).transform(motionId),
});

/** PL2: a delegation says that it has spoken; consensus needs every voice. */
export const speakInPlenary = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    const motion = state.motions.find((candidate) => candidate.id === command.motionId);
    if (motion === undefined) return refuse(refusal('unknown-motion', { field: 'motionId' }));
    if (motion.outcome !== 'open' || state.phase !== 'negotiation') return refuse(refusal('motion-closed', { field: 'motionId' }));
    if (motion.spoke.includes(country)) return refuse(refusal('already-done'));
    return accept([{ type: 'SpokenInPlenary', motionId: motion.id, country }]);
  },
});
