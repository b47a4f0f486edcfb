import { describe, expect, it } from 'vitest';
import { amountOf, clausesOf, draftOf, emptyDraft, withAmount, withExtra, withoutPartner, withSuggestion } from '../../client/screens/play/offer-draft.ts';
import type { Clause } from '../../shared/game/state.ts';
import { countryId, offerId } from '../../shared/lib/ids.ts';

const [we, they, third] = [countryId('PADI'), countryId('SURYA'), countryId('MEDIKA')];
const trade: readonly Clause[] = [
  { kind: 'transfer', from: we, to: they, good: 'food', amount: 3 },
  { kind: 'transfer', from: they, to: we, good: 'energy', amount: 2 },
];

describe('composing an offer', () => {
  it('starts empty, and an amount of zero is no clause', () => {
    const draft = withAmount(emptyDraft(they), we, they, 'food', 2);
    expect(clausesOf(draft)).toEqual([{ kind: 'transfer', from: we, to: they, good: 'food', amount: 2 }]);
    expect(clausesOf(withAmount(draft, we, they, 'food', 0))).toEqual([]);
  });

  it('says the same clauses again when it starts from an offer', () => {
    const clauses: readonly Clause[] = [
      ...trade,
      { kind: 'culture' },
      { kind: 'tech', from: they, to: we },
      {
        kind: 'fund',
        pledges: [
          { country: we, coins: 1 },
          { country: they, coins: 2 },
        ],
      },
    ];
    const draft = draftOf([they, we], clauses, we, offerId('o1'));
    expect(draft.partners).toEqual([they]);
    expect(draft.counterOf).toBe('o1');
    expect(clausesOf(draft)).toEqual(clauses);
  });

  it('replaces only the goods between the two by a suggestion', () => {
    const wide = withAmount({ ...emptyDraft(they), partners: [they, third] }, third, we, 'medicine', 1);
    const draft = withSuggestion(withAmount(wide, we, they, 'food', 9), we, they, trade);
    expect(amountOf(draft, we, they, 'food')).toBe(3);
    expect(amountOf(draft, third, we, 'medicine')).toBe(1);
  });

  it('AG3 takes a clause once, and a loan once for each giver', () => {
    const loan = { kind: 'loan', from: we, to: they, coins: 2, rate: 0.1, dueIn: 1 } as const;
    const once = withExtra(withExtra(emptyDraft(they), { kind: 'security' }), loan);
    expect(clausesOf(withExtra(withExtra(once, { kind: 'security' }), { ...loan, coins: 5 }))).toEqual([{ kind: 'security' }, loan]);
    expect(clausesOf(withExtra(once, { ...loan, from: they, to: we }))).toHaveLength(3);
  });

  it('takes everything of a partner out with the partner', () => {
    const draft = withoutPartner(
      { ...draftOf([we, they, third], trade, we, null), extras: [{ kind: 'tech', from: third, to: we }], pledges: { [we]: 1, [third]: 2 } },
      third,
    );
    expect(draft.partners).toEqual([they]);
    expect(clausesOf(draft)).toEqual([...trade, { kind: 'fund', pledges: [{ country: we, coins: 1 }] }]);
  });
});
