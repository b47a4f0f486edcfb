import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({ type: z.literal('EndAttention') });

/** RM6: the teacher knows enough; the question goes from every phone. */
export const endAttention = commandRule({
  by: 'teacher',
  schema,
  decide: (state) => (state.people.attention === null ? refuse(refusal('already-done')) : accept([{ type: 'AttentionEnded' }])),
});
