import type { Clause } from '../../../shared/game/state.ts';
import type { CountryId, OfferId } from '../../../shared/lib/ids.ts';
import type { OfferView } from '../../../shared/protocol/views.ts';
import type { Good } from '../../../shared/scenario/schema.ts';

/** Clauses without figures: on or off. */
export const switchKinds = ['tradeLink', 'culture', 'programme', 'monitoring', 'penalty'] as const;
export type SwitchKind = (typeof switchKinds)[number];

type Transfer = Extract<Clause, { readonly kind: 'transfer' }>;

/** An offer while it is being composed on this device. Partners never include the own country. */
export interface OfferDraft {
  readonly partners: readonly CountryId[];
  readonly transfers: readonly Transfer[];
  readonly switches: readonly SwitchKind[];
  readonly tech: readonly { readonly from: CountryId; readonly to: CountryId }[];
  readonly pledges: Readonly<Record<CountryId, number>> | null;
  readonly pressed: boolean;
  readonly counterOf: OfferId | null;
}

export const emptyDraft = (partner: CountryId): OfferDraft => ({
  partners: [partner],
  transfers: [],
  switches: [],
  tech: [],
  pledges: null,
  pressed: false,
  counterOf: null,
});

/** A draft that starts from an offer: for a counter-offer, or to renew an agreement. */
export function draftOf(parties: readonly CountryId[], clauses: readonly Clause[], me: CountryId, counterOf: OfferId | null): OfferDraft {
  const fund = clauses.find((clause) => clause.kind === 'fund');
  return {
    partners: parties.filter((party) => party !== me),
    transfers: clauses.filter((clause) => clause.kind === 'transfer'),
    switches: switchKinds.filter((kind) => clauses.some((clause) => clause.kind === kind)),
    tech: clauses.filter((clause) => clause.kind === 'tech').map(({ from, to }) => ({ from, to })),
    pledges: fund === undefined ? null : Object.fromEntries(fund.pledges.map(({ country, coins }) => [country, coins])),
    pressed: false,
    counterOf,
  };
}

export const counterDraft = (offer: OfferView, me: CountryId): OfferDraft => draftOf(offer.parties, offer.clauses, me, offer.id);

/** The clauses that the draft says; those with nothing in them are left out. */
export function clausesOf(draft: OfferDraft): readonly Clause[] {
  const pledges = Object.entries(draft.pledges ?? {})
    .filter(([, coins]) => coins > 0)
    .map(([country, coins]) => ({ country: country as CountryId, coins }));
  return [
    ...draft.transfers.filter(({ amount }) => amount > 0),
    ...draft.switches.map((kind) => ({ kind })),
    ...draft.tech.map((tech) => ({ kind: 'tech' as const, ...tech })),
    ...(pledges.length === 0 ? [] : [{ kind: 'fund' as const, pledges }]),
  ];
}

export const amountOf = (draft: OfferDraft, from: CountryId, to: CountryId, good: Good): number =>
  draft.transfers.find((line) => line.from === from && line.to === to && line.good === good)?.amount ?? 0;

export function withAmount(draft: OfferDraft, from: CountryId, to: CountryId, good: Good, amount: number): OfferDraft {
  const at = draft.transfers.findIndex((line) => line.from === from && line.to === to && line.good === good);
  const line: Transfer = { kind: 'transfer', from, to, good, amount };
  return { ...draft, transfers: at < 0 ? [...draft.transfers, line] : draft.transfers.map((old, index) => (index === at ? line : old)) };
}

/** The draft with its transfers between `me` and `partner` replaced, e.g. by a suggestion. */
export function withSuggestion(draft: OfferDraft, me: CountryId, partner: CountryId, clauses: readonly Clause[]): OfferDraft {
  const others = draft.transfers.filter((line) => !([line.from, line.to].includes(me) && [line.from, line.to].includes(partner)));
  return { ...draft, transfers: [...others, ...clauses.filter((clause) => clause.kind === 'transfer')] };
}

export const withoutPartner = (draft: OfferDraft, partner: CountryId): OfferDraft => ({
  ...draft,
  partners: draft.partners.filter((other) => other !== partner),
  transfers: draft.transfers.filter((line) => line.from !== partner && line.to !== partner),
  tech: draft.tech.filter((line) => line.from !== partner && line.to !== partner),
  pledges: draft.pledges === null ? null : Object.fromEntries(Object.entries(draft.pledges).filter(([country]) => country !== partner)),
});
