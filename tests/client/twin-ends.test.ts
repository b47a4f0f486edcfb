import { expect, test } from 'vitest';
import { firstParted, type TwinGame } from '../../client/screens/debrief/twin-ends.ts';

const game = (levels: readonly number[]): TwinGame => ({
  records: levels.map((level, round) => ({
    round,
    level,
    levels: [level],
    indicators: { prosperity: 50, peace: 50, health: 50, sustainability: 50, understanding: 50 },
    worldIndex: 40,
    fundPaid: 0,
    fundFair: 8,
    meanTrust: 50,
    gini: 0,
  })),
});

test('worlds part in the first round after which a figure differs by a whole number', () => {
  expect(firstParted([game([34, 40, 44]), game([34, 40.2, 30])])).toBe(2);
  expect(firstParted([game([34, 40, 44]), game([34, 40, 44]), game([34, 39, 44])])).toBe(1);
});

test('a world that ended earlier parts from the others in the round that it did not play', () => {
  expect(firstParted([game([34, 40]), game([34, 40, 44])])).toBe(2);
  expect(firstParted([game([34, 40, 44]), game([34, 40])])).toBe(2);
});

test('nothing parts that is the same, or alone', () => {
  expect(firstParted([game([34, 40]), game([34, 40])])).toBeNull();
  expect(firstParted([game([34, 40])])).toBeNull();
});
