import { z } from 'zod';

export const schema = z.strictObject({
  type: z.literal('CreditOutage'),
  ms: z.number().int().min(0),
});
