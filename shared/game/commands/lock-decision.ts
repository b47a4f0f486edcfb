import { z } from 'zod';

export const schema = z.strictObject({
  type: z.literal('LockDecision'),
  locked: z.boolean(),
});
