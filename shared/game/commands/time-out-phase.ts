import { z } from 'zod';

export const schema = z.strictObject({
  type: z.literal('TimeOutPhase'),
  phase: z.string(),
  round: z.number().int(),
});
