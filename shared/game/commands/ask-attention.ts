import { z } from 'zod';
import { accept } from '../../lib/result.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({ type: z.literal('AskAttention') });

/** RM6: every phone asks whether its student is still there; a new check replaces the old one. */
export const askAttention = commandRule({
  by: 'teacher',
  schema,
  decide: (state, _command, { nowMs }) => accept([{ type: 'AttentionAsked', number: (state.people.attention?.number ?? 0) + 1, at: nowMs }]),
});
