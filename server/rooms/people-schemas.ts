import { z } from 'zod';
import { seatId } from '../../shared/lib/ids.ts';
import { screens } from '../../shared/protocol/people-messages.ts';

/** What devices say beside commands (`shared/protocol/people-messages.ts`). */
export const signMessage = z.strictObject({ screen: z.enum(screens), visible: z.boolean(), touched: z.boolean() });
export const lookMessage = z.strictObject({ seatId: z.string().max(40).transform(seatId).nullable() });
