import type { CountryId } from '../lib/ids.ts';
import type { Offer } from './state.ts';

/** Who must sign: the parties, and a mediator (rules OF1, ME1). */
export const signersOf = (offer: Pick<Offer, 'parties' | 'mediator'>): readonly CountryId[] =>
  offer.mediator === null ? offer.parties : [...offer.parties, offer.mediator];
