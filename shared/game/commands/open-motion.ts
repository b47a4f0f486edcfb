import { z } from 'zod';
import { motionKinds } from '../state.ts';
export const schema = z.strictObject({
  type: z.literal('OpenMotion'),
  kind: z.enum(motionKinds),
});
