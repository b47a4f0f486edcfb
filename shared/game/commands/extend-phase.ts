import { z } from 'zod';

export const schema = z.strictObject({
  type: z.literal('ExtendPhase'),
  seconds: z.number().int().min(10).max(900),
});
