import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { secretsLevels } from '../../model/secrets-level.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({ type: z.literal('SetSecrets'), level: z.enum(secretsLevels) });

/** DG5: what the debrief opens to the class; chosen at any time, before the debrief or in it. */
export const setSecrets = commandRule({
  by: 'teacher',
  schema,
  decide(state, { level }) {
    if (state.settings.secrets === level) return refuse(refusal('already-done'));
    return accept([{ type: 'SecretsSet', level }]);
  },
});
