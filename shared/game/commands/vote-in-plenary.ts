import { z } from 'zod';
import { motionId } from '../../lib/ids.ts';
export const schema = z.strictObject({
  type: z.literal('VoteInPlenary'),
  motionId: z.string().max(24).transform(motionId),
  agree: z.boolean(),
});
