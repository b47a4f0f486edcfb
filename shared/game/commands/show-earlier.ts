import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { mostEarlier } from '../../model/earlier-lessons.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const count = z.number().int().min(0).max(100_000);
const world = z.strictObject({ rounds: count, worldIndex: z.number().int().min(0).max(100), thresholdKept: z.boolean(), promises: count, kept: count });
const schema = z.strictObject({
  type: z.literal('ShowEarlier'),
  lessons: z.array(z.strictObject({ worlds: z.array(world).min(1).max(4) })).max(mostEarlier),
});

/** EL3: what the server reckoned of the teacher's earlier lessons is shown to the class; an empty list takes it back. */
export const showEarlier = commandRule({
  by: 'system',
  schema,
  decide(state, { lessons }) {
    if (state.phase !== 'debrief') return refuse(refusal('wrong-phase', { expected: 'debrief' }));
    return accept([{ type: 'EarlierShown', lessons }]);
  },
});
