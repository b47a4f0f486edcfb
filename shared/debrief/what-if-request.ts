import { z } from 'zod';
import { agreementId, countryId } from '../lib/ids.ts';
import { keepChoices } from '../game/state.ts';
import { obstacles } from '../scenario/names.ts';

const country = z.string().min(1).max(24).transform(countryId);
const round = z.number().int().min(1).max(30);

/**
 * What a what-if changes; also the body of `POST /api/lessons/:code/what-if`. `one-choice` and `one-payment` name a
 * decision that was taken in this game (rule DB4).
 */
export const whatIfChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all-kept') }),
  z.strictObject({ kind: z.literal('all-paid') }),
  z.strictObject({ kind: z.literal('nobody-paid') }),
  z.strictObject({ kind: z.literal('one-paid'), country }),
  z.strictObject({ kind: z.literal('one-choice'), round, country, agreement: z.string().min(1).max(60).transform(agreementId), choice: z.enum(keepChoices) }),
  z.strictObject({ kind: z.literal('one-payment'), round, country, coins: z.number().min(0).max(100) }),
  z.strictObject({ kind: z.literal('no-institution') }),
  z.strictObject({ kind: z.literal('other-risk'), risk: z.number().min(0).max(1) }),
  z.strictObject({ kind: z.literal('all-public') }),
  z.strictObject({ kind: z.literal('all-secret') }),
  z.strictObject({ kind: z.literal('without-obstacle'), obstacle: z.enum(obstacles) }),
]);

export type WhatIfChange = z.infer<typeof whatIfChange>;
