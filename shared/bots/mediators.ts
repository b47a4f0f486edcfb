import type { Command } from '../game/commands/table.ts';
import type { CountryId } from '../lib/ids.ts';
import { parameters } from '../model/parameters.ts';
import type { OfferView, OwnCountryView, PublicView } from '../protocol/views.ts';
import type { Market } from './market.ts';

/** A pair whose mean trust is below this asks a third country to vouch for it (rule BT25). */
const strained = 30;
/** A mediator vouches for parties that it trusts as much as strangers at the start; below that, broken words would come cheap (guarantee G4). */
const trusted = 50;

/** The country that both trust most, if its word would lower their friction and it trusts both enough to give it; null: none is asked. */
export function mediatorFor(view: PublicView, own: OwnCountryView, partner: CountryId): CountryId | null {
  if (!view.open.includes('mediator')) return null;
  const pair = own.trust[partner];
  const mean = pair === undefined ? 50 : (pair.mine + pair.theirs) / 2;
  if (mean >= strained) return null;
  let best: CountryId | null = null;
  let most = mean / parameters.mediatorShare;
  for (const { id } of view.countries) {
    if (id === own.id || id === partner) continue;
    if (Math.min(view.publicTrust[`${id}>${own.id}`] ?? 0, view.publicTrust[`${id}>${partner}`] ?? 0) < trusted) continue;
    const vouched = Math.min(own.trust[id]?.mine ?? 0, view.publicTrust[`${partner}>${id}`] ?? 0);
    if (vouched <= most) continue;
    most = vouched;
    best = id;
  }
  return best;
}

/** Asked to vouch: the policy `mediator` always does, others for parties they trust. */
export function mediate({ own, policy }: Market, offer: OfferView): Command {
  const agrees = policy === 'mediator' || offer.parties.every((id) => (own.trust[id]?.mine ?? 0) >= trusted);
  return agrees
    ? { type: 'SignOffer', offerId: offer.id, offerVersion: offer.version }
    : { type: 'RefuseOffer', offerId: offer.id, offerVersion: offer.version, reason: 'distrust' };
}
