import { z } from 'zod';
import { motionId } from '../../lib/ids.ts';
export const schema = z.strictObject({
  type: z.literal('SpeakInPlenary'),
  motionId: z.string().max(24).transform(motionId),
});
