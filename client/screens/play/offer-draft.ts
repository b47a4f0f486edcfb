import type { Clause } from '../../../shared/game/state.ts';
import type { CountryId, OfferId } from '../../../shared/lib/ids.ts';
import type { OfferView } from '../../../shared/protocol/views.ts';
import type { Good } from '../../../shared/scenario/schema.ts';

type Transfer = Extract<Clause, { readonly kind: 'transfer' }>;
/** What an offer may hold besides goods and pledges. */
export type ExtraClause = Exclude<Clause, { readonly kind: 'transfer' | 'fund' }>;

/** An offer while it is being composed on this device. Partners never include the own country. */
export interface OfferDraft {
  readonly partners: readonly CountryId[];
  readonly transfers: readonly Transfer[];
  readonly extras: readonly ExtraClause[];
  readonly pledges: Readonly<Record<CountryId, number>> | null;
  readonly mediator: CountryId | null;
  /** How many rounds it shall last. */
  readonly rounds: number;
  readonly pressed: boolean;
  readonly counterOf: OfferId | null;
}

export const emptyDraft = (partner: CountryId): OfferDraft => ({
  partners: [partner],
  transfers: [],
  extras: [],
  pledges: null,
  mediator: null,
  rounds: 1,
  pressed: false,
  counterOf: null,
});

const isTransfer = (clause: Clause): clause is Transfer => clause.kind === 'transfer';
const isExtra = (clause: Clause): clause is ExtraClause => clause.kind !== 'transfer' && clause.kind !== 'fund';

/** A draft that starts from an offer: for a counter-offer, or to renew an agreement. */
export function draftOf(parties: readonly CountryId[], clauses: readonly Clause[], me: CountryId, counterOf: OfferId | null): OfferDraft {
  const fund = clauses.find((clause) => clause.kind === 'fund');
  return {
    partners: parties.filter((party) => party !== me),
    transfers: clauses.filter(isTransfer),
    extras: clauses.filter(isExtra),
    pledges: fund === undefined ? null : Object.fromEntries(fund.pledges.map(({ country, coins }) => [country, coins])),
    mediator: null,
    rounds: 1,
    pressed: false,
    counterOf,
  };
}

export const counterDraft = (offer: OfferView, me: CountryId): OfferDraft => ({
  ...draftOf(offer.parties, offer.clauses, me, offer.id),
  mediator: offer.mediator,
  rounds: offer.rounds,
});

/** The clauses that the draft says; those with nothing in them are left out. */
export function clausesOf(draft: OfferDraft): readonly Clause[] {
  const pledges = Object.entries(draft.pledges ?? {})
    .filter(([, coins]) => coins > 0)
    .map(([country, coins]) => ({ country: country as CountryId, coins }));
  return [...draft.transfers.filter(({ amount }) => amount > 0), ...draft.extras, ...(pledges.length === 0 ? [] : [{ kind: 'fund' as const, pledges }])];
}

/** Two clauses of the same name cannot stand in one agreement (rule AG3). */
export const clauseName = (clause: ExtraClause): string => {
  if (clause.kind === 'aid') return `aid ${clause.from}>${clause.to} ${clause.good}`;
  if (clause.kind === 'loan' || clause.kind === 'tech') return `${clause.kind} ${clause.from}`;
  return clause.kind === 'condition' ? `condition ${clause.on}` : clause.kind;
};

export const withExtra = (draft: OfferDraft, clause: ExtraClause): OfferDraft =>
  draft.extras.some((other) => clauseName(other) === clauseName(clause)) ? draft : { ...draft, extras: [...draft.extras, clause] };

export const withoutExtra = (draft: OfferDraft, at: number): OfferDraft => ({ ...draft, extras: draft.extras.filter((_, index) => index !== at) });

export const withChanged = (draft: OfferDraft, at: number, clause: ExtraClause): OfferDraft => ({
  ...draft,
  extras: draft.extras.map((old, index) => (index === at ? clause : old)),
});

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
  return { ...draft, transfers: [...others, ...clauses.filter(isTransfer)] };
}

const names = (clause: ExtraClause, id: CountryId): boolean =>
  clause.kind === 'condition' ? clause.on === id : 'from' in clause && (clause.from === id || clause.to === id);

export const withoutPartner = (draft: OfferDraft, partner: CountryId): OfferDraft => ({
  ...draft,
  partners: draft.partners.filter((other) => other !== partner),
  transfers: draft.transfers.filter((line) => line.from !== partner && line.to !== partner),
  extras: draft.extras.filter((clause) => !names(clause, partner)),
  pledges: draft.pledges === null ? null : Object.fromEntries(Object.entries(draft.pledges).filter(([country]) => country !== partner)),
});
