import type { BotPolicy, Clause } from '../game/state.ts';
import type { CountryId } from '../lib/ids.ts';
import { draw } from '../lib/keyed-random.ts';
import { parameters } from '../model/parameters.ts';
import { addClause, type Holdings, previewFriction } from '../preview/expected-goods.ts';
import { type OfferPreview, previewWith } from '../preview/preview-offer.ts';
import type { OwnCountryView, PublicCountryView, PublicView } from '../protocol/views.ts';
import { goods } from '../scenario/names.ts';
import { policies } from './policies.ts';

/** A deal is worth signing from this many points on (rule BT12). */
export const leastGain = 0.5;

/** What one look at the market is made with. */
export interface Market {
  readonly view: PublicView;
  readonly own: OwnCountryView;
  readonly policy: BotPolicy;
  readonly seed: string;
  readonly holdings: ReadonlyMap<CountryId, Holdings>;
}

export const countryOf = (view: PublicView, id: CountryId): PublicCountryView | undefined => view.countries.find((country) => country.id === id);

export const isHuman = ({ view }: Market, id: CountryId): boolean => countryOf(view, id)?.bot === null;

/** Low trust, a broken word last round (mostly), or a whim of the random bot; the same all round long. A mediator vouches (rule ME2). */
export function refusesPartner({ policy, own, view, seed }: Market, partner: CountryId, mediator: CountryId | null): boolean {
  const traits = policies[policy];
  const vouched = mediator === null || mediator === own.id ? 0 : parameters.mediatorShare * (own.trust[mediator]?.mine ?? 0);
  if (Math.max(own.trust[partner]?.mine ?? 50, vouched) < traits.refusesBelow) return true;
  const key = `bot/${own.id}/round-${view.clock.round}/${partner}`;
  if (traits.keeps === 'reciprocal' && (isUnforgiven(own, partner) || shirked(view, partner))) return draw(seed, `${key}/forgive`) >= 0.15;
  return traits.refusesAtRandom > 0 && draw(seed, `${key}/refuse`) < traits.refusesAtRandom;
}

const brokeLastRound = (own: OwnCountryView, partner: CountryId): boolean =>
  own.lastRound !== null && !own.lastRound.practice && own.lastRound.received.some((line) => line.partner === partner && line.choice !== 'keep');

/** Paid, for all to see, less than half of an ordinary fair contribution last round. */
function shirked(view: PublicView, partner: CountryId): boolean {
  const country = countryOf(view, partner);
  if (country === undefined || country.visiblePayment === null || view.clock.round < 2) return false;
  const ordinary = country.fairCoins / (view.clock.round === view.rounds ? view.rules.lastWaveShare : 1);
  return country.visiblePayment < ordinary / 2;
}

/** A broken word that was not made good: by an apology together with restitution (rule BT18). */
export const isUnforgiven = (own: OwnCountryView, partner: CountryId): boolean =>
  brokeLastRound(own, partner) && !own.wounds.some((wound) => wound.mine === 'victim' && wound.other === partner && wound.apologised && wound.restitution);

export const previewOf = (
  { view, own, holdings }: Market,
  about: { readonly parties: readonly CountryId[]; readonly clauses: readonly Clause[]; readonly mediator: CountryId | null },
): OfferPreview => previewWith(view, holdings, previewFriction(view, own, about.parties, about.clauses, about.mediator), about.parties, about.clauses);

export const isWorthForAll = (preview: OfferPreview): boolean => Object.values(preview.gains).every((gain) => gain >= leastGain);

/** Does this country have what the clauses ask of it, coins for the fund kept aside? */
export function canGive({ view, own, holdings }: Market, id: CountryId, parties: readonly CountryId[], clauses: readonly Clause[]): boolean {
  const held = holdings.get(id);
  if (held === undefined) return false;
  const after = new Map([[id, { ...held, free: { ...held.free }, expected: { ...held.expected } }]]);
  const parts = previewFriction(view, own, [id], []);
  for (const clause of clauses) addClause(view, after, clause, parts, parties);
  const left = after.get(id)?.free ?? held.free;
  return goods.every((good) => left[good] >= held.free[good] || left[good] >= -1e-9);
}
