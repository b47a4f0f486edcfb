import { expect, test } from 'vitest';
import { differences, type PartingGame } from '../../client/screens/debrief/parting.ts';
import { buildDebrief } from '../../shared/debrief/build.ts';
import { countryId } from '../../shared/lib/ids.ts';
import { goldenLog } from '../debrief/golden-logs.ts';
import { debriefFixture } from '../support/debrief-fixtures.ts';

const base = debriefFixture('intro');
const [padi, surya] = [countryId('PADI'), countryId('SURYA')];
const blank = base.film[1];
if (blank === undefined) throw new Error('the fixture has a first round');
const deal = {
  ...{ id: 'a' as never, form: 'bilateral' as const, parties: [padi, surya], mediator: null, clauses: [], signedIn: 1, until: 1, fairness: 1 },
  ...{ outcome: 'keep' as const, goods: [] },
};
const game = (over: Partial<typeof blank>, fund: PartingGame['fund'] = []): PartingGame => ({
  film: [{ ...blank, deals: [deal], fund: { pledged: 8, paid: 8, needed: 8, fair: 8 }, institutions: [], transparency: false, ...over }],
  figures: [],
  fund,
});

test('worlds that decided alike have nothing to tell apart', () => {
  expect(differences([game({}), game({})], 1)).toEqual([]);
});

test('the sums come first, then who paid most differently', () => {
  const paid = (mine: number, theirs: number) =>
    [padi, surya].map((country, at) => ({ round: 1, country, pledged: 4, paid: at === 0 ? mine : theirs, fair: 4, most: 5 }));
  const fund = (sum: number) => ({ pledged: 8, paid: sum, needed: 8, fair: 8 });
  expect(differences([game({ fund: fund(8) }, paid(4, 4)), game({ fund: fund(1) }, paid(0, 1))], 1)).toEqual([
    { kind: 'fund', values: [8, 1] },
    { kind: 'payment', country: padi, values: [4, 0] },
    { kind: 'payment', country: surya, values: [4, 1] },
  ]);
});

test('DG5 payments that are not open in every world name nobody', () => {
  const open = [{ round: 1, country: padi, pledged: 4, paid: 4, fair: 4, most: 5 }];
  expect(differences([game({}, open), game({})], 1)).toEqual([]);
});

test('an agreement, a broken word, a body and open books are told with the worlds that had them', () => {
  const other = { ...deal, parties: [surya, padi], outcome: 'break' as const };
  expect(differences([game({}), game({ deals: [other] })], 1)).toEqual([{ kind: 'broken', parties: [surya, padi], worlds: [1] }]);
  expect(differences([game({}), game({ deals: [] }), game({})], 1)).toEqual([
    { kind: 'deals', values: [1, 0, 1] },
    { kind: 'deal', parties: [padi, surya], worlds: [0, 2] },
  ]);
  expect(differences([game({ institutions: [{ id: 'covax', members: [], penalty: false }] }), game({ transparency: true })], 1)).toEqual([
    { kind: 'body', id: 'covax', worlds: [0] },
    { kind: 'open', worlds: [1] },
  ]);
});

test('a recorded game and the same without its last deals differ in their promises', () => {
  const view = buildDebrief(goldenLog('intro'));
  const poorer = { ...view, figures: view.figures.map((row) => ({ ...row, kept: row.kept - 1 })) };
  expect(differences([view, poorer], 1)).toEqual([{ kind: 'kept', values: [expect.anything(), expect.anything()] }]);
});
