import type { z } from 'zod';
import type { commandRules } from './rules.ts';

type Rules = typeof commandRules;

/** One payload of the closed command table, e.g. `{ type: 'SignOffer', offerId, offerVersion }`. */
export type Command = { [Type in keyof Rules]: z.infer<Rules[Type]['schema']> }[keyof Rules];
