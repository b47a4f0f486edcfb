import { z } from 'zod';

export const schema = z.strictObject({
  type: z.literal('Pause'),
  reason: z.string().max(120),
});
