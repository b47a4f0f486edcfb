import { z } from 'zod';

/** What a device says when it joins a world's room (`JoinOptions` in the protocol). */
export const joinOptions = z.strictObject({
  protocol: z.number(),
  as: z.enum(['stage', 'seat', 'teacher']),
  secret: z.string().min(1).max(200).optional(),
  patches: z.boolean().optional(),
  line: z.strictObject({ page: z.string().regex(/^[A-Za-z0-9_-]{16,40}$/), count: z.number().int().min(0) }).optional(),
});
