import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('SwitchChat'),
  open: z.boolean(),
});

export const switchChat = commandRule({
  by: 'teacher',
  schema,
  decide(state, command) {
    if (state.settings.chat === command.open) return refuse(refusal('already-done'));
    return accept([{ type: 'ChatSwitched', open: command.open }]);
  },
});
