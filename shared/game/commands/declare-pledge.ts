import { z } from 'zod';

export const schema = z.strictObject({
  type: z.literal('DeclarePledge'),
  coins: z.number().min(0).max(100).multipleOf(0.5),
});
