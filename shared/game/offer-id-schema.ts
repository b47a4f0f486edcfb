import { z } from 'zod';
import { offerId } from '../lib/ids.ts';

/** Long enough for an offer among twenty countries with the longest ids. */
export const offerIdSchema = z.string().max(600).transform(offerId);
