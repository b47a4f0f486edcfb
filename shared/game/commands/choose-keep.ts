import { z } from 'zod';
import { agreementId } from '../../lib/ids.ts';
import { keepChoices } from '../state.ts';
export const schema = z.strictObject({
  type: z.literal('ChooseKeep'),
  agreementId: z.string().max(24).transform(agreementId),
  choice: z.enum(keepChoices),
});
