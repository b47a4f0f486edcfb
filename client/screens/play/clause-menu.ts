import type { CountryId } from '../../../shared/lib/ids.ts';
import type { OwnCountryView, PublicView } from '../../../shared/protocol/views.ts';
import { type Good, goods } from '../../../shared/scenario/names.ts';
import { countryOf, isOpen, publicBalance } from '../../state/own-figures.ts';
import { countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { clauseName, type ExtraClause, type OfferDraft } from './offer-draft.ts';

export type ClauseGroup = 'help' | 'rules' | 'together';

export interface ClauseChoice {
  readonly group: ClauseGroup;
  readonly label: string;
  readonly clause: ExtraClause;
}

const rules = ['monitoring', 'penalty', 'arbitration', 'tradeLink', 'exclusive'] as const;
const together = ['programme', 'security', 'culture', 'info'] as const;

/** Every clause that this round has open, these parties can sign and the draft does not hold yet. */
export function clauseChoices(view: PublicView, own: OwnCountryView, draft: OfferDraft): readonly ClauseChoice[] {
  const held = new Set(draft.extras.map(clauseName));
  const few = 2 * (draft.partners.length + 1) < view.countries.length;
  const all: readonly ClauseChoice[] = [
    ...draft.partners.flatMap((partner) => helpWith(view, own, partner)),
    ...rules
      // An exclusive deal stands among fewer than half of the countries (rule EX3).
      .filter((kind) => isOpen(view, kind) && (kind !== 'exclusive' || few))
      .map((kind) => ({ group: 'rules' as const, label: t(`play.offer.clause.${kind}`), clause: { kind } })),
    ...(isOpen(view, 'condition') ? [...draft.partners, own.id] : []).map((on) => ({
      group: 'rules' as const,
      label: t('play.compose.addCondition', { country: countryName(on) }),
      clause: { kind: 'condition' as const, on },
    })),
    ...together.filter((kind) => isOpen(view, kind)).map((kind) => ({ group: 'together' as const, label: t(`play.offer.clause.${kind}`), clause: { kind } })),
  ];
  return all.filter(({ clause }) => !held.has(clauseName(clause)));
}

function helpWith(view: PublicView, own: OwnCountryView, partner: CountryId): readonly ClauseChoice[] {
  const country = countryName(partner);
  const choice = (key: 'addAid' | 'askAid' | 'addLoan' | 'askLoan' | 'addTech' | 'askTech', clause: ExtraClause): ClauseChoice => ({
    group: 'help',
    label: t(`play.compose.${key}`, { country }),
    clause,
  });
  const choices: ClauseChoice[] = [];
  if (isOpen(view, 'aid')) choices.push(choice('addAid', aidFrom(view, own.id, partner)), choice('askAid', aidFrom(view, partner, own.id)));
  // What is lent in the last round could not come back (rule LN1).
  if (isOpen(view, 'loan') && view.clock.round < view.rounds)
    choices.push(choice('addLoan', loanFrom(own.id, partner)), choice('askLoan', loanFrom(partner, own.id)));
  if (isOpen(view, 'tech')) {
    const gap = (countryOf(view, partner)?.tech ?? 0) - (countryOf(view, own.id)?.tech ?? 0);
    if (own.limits.techTargets.includes(partner)) choices.push(choice('addTech', { kind: 'tech', from: own.id, to: partner }));
    if (gap >= 2) choices.push(choice('askTech', { kind: 'tech', from: partner, to: own.id }));
  }
  return choices;
}

/** Aid begins with what the receiver lacks and the giver can spare. */
export function aidFrom(view: PublicView, from: CountryId, to: CountryId): ExtraClause {
  const giver = countryOf(view, from);
  const taker = countryOf(view, to);
  const lacks = taker === undefined ? [] : publicBalance(taker).lacks.map(({ good }) => good);
  const spare = giver === undefined ? [] : publicBalance(giver).spare.map(({ good }) => good);
  const good: Good = lacks.find((one) => spare.includes(one)) ?? spare[0] ?? goods[goods.length - 1] ?? 'funds';
  return { kind: 'aid', from, to, good, amount: 1 };
}

export const loanFrom = (from: CountryId, to: CountryId): ExtraClause => ({ kind: 'loan', from, to, coins: 2, rate: 0.1, dueIn: 1 });
