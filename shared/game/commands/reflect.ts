import { z } from 'zod';

export const schema = z.strictObject({
  type: z.literal('Reflect'),
  text: z.string().max(500),
});
