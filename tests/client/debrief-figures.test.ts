import { describe, expect, it } from 'vitest';
import { groupFund, groupLedger, ledgerTotals } from '../../client/screens/debrief/promise-ledger.ts';
import { woundBar, woundTotals } from '../../client/screens/debrief/wound-figures.ts';
import { biggestMove, meanTrust, trustCells } from '../../client/screens/debrief/trust-steps.ts';
import { decidedRounds, decisionsOf, firstToAsk } from '../../client/screens/debrief/what-if-decisions.ts';
import { everybodysStories, happened } from '../../client/screens/debrief/what-if-stories.ts';
import { agreementId, countryId } from '../../shared/lib/ids.ts';
import type { LedgerRowView } from '../../shared/protocol/debrief-view.ts';
import { debriefFixture } from '../support/debrief-fixtures.ts';

const [padi, surya, karang] = ['PADI', 'SURYA', 'KARANG'].map(countryId) as [
  ReturnType<typeof countryId>,
  ReturnType<typeof countryId>,
  ReturnType<typeof countryId>,
];
const row = (over: Partial<LedgerRowView>): LedgerRowView => ({
  round: 1,
  agreement: agreementId('a1'),
  country: padi,
  partners: [surya],
  choice: 'keep',
  choices: ['keep', 'short', 'break'],
  called: false,
  visible: true,
  lines: [],
  ...over,
});

describe('the ledger of promises', () => {
  const ledger = [
    row({ round: 2, choice: 'break', visible: false, called: true }),
    row({ round: 1 }),
    row({ round: 1 }),
    row({ country: surya, round: 1, choice: 'short', visible: true }),
  ];

  it('counts by country and round, in the order of the countries and never by success', () => {
    const [first, second, third] = groupLedger([karang, padi, surya], [1, 2], ledger);
    expect(first).toMatchObject({ country: karang, promises: 0, kept: 0 });
    expect(second).toMatchObject({ country: padi, promises: 3, kept: 2 });
    expect(second?.cells).toEqual([
      { round: 1, kept: 2, short: 0, broken: 0, called: false, hidden: 0 },
      { round: 2, kept: 0, short: 0, broken: 1, called: true, hidden: 1 },
    ]);
    expect(second?.rows.map((one) => one.round)).toEqual([1, 1, 2]);
    expect(third?.cells[0]).toMatchObject({ short: 1, hidden: 0 });
  });

  it('does not call a kept promise hidden', () => {
    expect(ledgerTotals([row({ visible: false })])).toEqual({ promises: 1, kept: 1, short: 0, broken: 0, hidden: 0, called: 0 });
  });

  it('sums to the same whether by country or whole', () => {
    const view = debriefFixture('pandemi');
    const grouped = groupLedger(view.countries, [1, 2, 3, 4, 5, 6], view.ledger);
    const totals = ledgerTotals(view.ledger);
    expect(grouped.reduce((sum, one) => sum + one.promises, 0)).toBe(totals.promises);
    expect(totals.kept + totals.short + totals.broken).toBe(totals.promises);
  });
});

describe('pledges and payments', () => {
  it('fill a round without a row with zeros, so that every picture has the same rounds', () => {
    const [mine] = groupFund([padi], [1, 2], [{ round: 2, country: padi, pledged: 3, paid: 1, fair: 2.5, most: 5 }]);
    expect(mine?.rows.map((one) => one.paid)).toEqual([0, 1]);
    expect(mine).toMatchObject({ pledged: 3, paid: 1, fair: 2.5 });
  });
});

describe('wounds of trust', () => {
  const wound = (over: object) => ({
    ...{ round: 1, breaker: padi, victim: surya, visible: true, before: 60, lost: 20, restored: 0 },
    ...{ apology: false, restitution: false, award: false, scar: false, ...over },
  });

  it('RP1 RP3 fill a bar with what stayed, came back and was gone, as much as there was before', () => {
    expect(woundBar(wound({ restored: 5 }))).toEqual({ stayed: 40, restored: 5, gone: 15 });
    expect(woundBar(wound({}))).toEqual({ stayed: 40, restored: 0, gone: 20 });
  });

  it('RP1 call nobody careless who broke in the last round, when no repair was possible any more', () => {
    expect(woundTotals([wound({}), wound({ restored: 5 }), wound({ round: 3 }), wound({ round: 2, scar: true })], 3)).toEqual({
      ...{ all: 4, mended: 1, late: 1, left: 2, scars: 1 },
    });
  });
});

describe('the trust matrix', () => {
  const trust = [
    {
      round: 0,
      matrix: [
        [100, 50],
        [50, 100],
      ],
    },
    {
      round: 1,
      matrix: [
        [100, 58.4],
        [31.6, 100],
      ],
    },
  ];

  it('has no cell on the diagonal and counts change in whole numbers', () => {
    expect(trustCells(trust, 1)).toEqual([
      [null, { value: 58, change: 8 }],
      [{ value: 32, change: -18 }, null],
    ]);
    expect(trustCells(trust, 0)[0]?.[1]?.change).toBe(0);
  });

  it('names the biggest move and the mean of the pairs', () => {
    expect(biggestMove(trust, 1)).toEqual({ judge: 1, actor: 0, before: 50, after: 32 });
    expect(biggestMove(trust, 0)).toBeNull();
    expect(
      meanTrust([
        [100, 58.4],
        [31.6, 100],
      ]),
    ).toBe(45);
    expect(meanTrust([[100]])).toBeNull();
  });
});

describe('what-if stories', () => {
  it('measure everybody’s what-ifs against what happened', () => {
    const view = debriefFixture('intro');
    const before = happened(view);
    const all = everybodysStories(view);
    expect([before, ...all].map((story) => story.id)).toEqual(['happened', 'all-kept', 'all-paid', 'nobody-paid']);
    expect(before.moved).toBe(0);
    for (const story of all) {
      expect(story.moved).toBe(story.worldIndex - before.worldIndex);
      expect(story.levels).toHaveLength(view.records.length);
    }
  });

  it('are none when today’s rules do not reproduce the game', () => {
    expect(everybodysStories(debriefFixture('intro', { kept: true, whatIfs: false }))).toEqual([]);
  });
});

describe('DB4 one decision that could have been otherwise', () => {
  const view = {
    ...debriefFixture('intro'),
    ledger: [
      row({}),
      row({ agreement: agreementId('a2'), choice: 'break', choices: ['keep', 'break'] }),
      row({ country: surya, agreement: agreementId('a2') }),
    ],
    fund: [
      { round: 1, country: padi, pledged: 2, paid: 1, fair: 1.5, most: 3 },
      { round: 1, country: karang, pledged: 0, paid: 0, fair: 0, most: 0 },
    ],
  };

  it('is a promise or a payment, with what that round allowed instead and never what was done', () => {
    const decisions = decisionsOf(view, 1, padi);
    expect(
      decisions.map(({ kind, instead }) => [kind, instead.map((change) => ('choice' in change ? change.choice : 'coins' in change ? change.coins : null))]),
    ).toEqual([
      ['promise', ['short', 'break']],
      ['promise', ['keep']],
      ['payment', [0, 2, 3]],
    ]);
    expect(decisionsOf(view, 1, karang)).toEqual([]);
    expect(decidedRounds(view)).toEqual([1]);
  });

  it('begins with who did not keep the agreement that was asked about', () => {
    const about = { round: 1, agreement: agreementId('a2'), country: null };
    expect(firstToAsk(view, about)).toBe(padi);
    expect(firstToAsk(view, { ...about, country: surya })).toBe(surya);
    expect(firstToAsk(view, { ...about, agreement: agreementId('a1') })).toBe(padi);
  });
});
