import type { DecisionSheet } from '../../game/state.ts';
import type { CountryId } from '../../lib/ids.ts';
import { mean } from '../../lib/numbers.ts';
import type { GameBench } from './game-bench.ts';
import type { Guarantee } from './guarantee.ts';
import { breaking, promisesOf, resolveAgain, withoutCall } from './resolve-again.ts';
import { gainOver } from './statistics.ts';
import { everybody } from './tables.ts';

/** The temptation: in any one round, a country that alone breaks everything and pays nothing does better than by its word. */
export const loneDeviator: Guarantee = {
  id: 'G1',
  expected: 'who alone breaks everything and pays nothing gains 3–16% of the round, every seat, if the capital did not call',
  tables: (setup) => [everybody(setup, 'cooperator', false)],
  measure: (bench) => {
    const seats = bench.setup.pack.scenario.countries.map(({ id }) => ({ id, ...temptation(bench, id) }));
    const gains = seats.map((seat) => seat.breakAll);
    return {
      figures: {
        mean: mean(gains),
        least: Math.min(...gains),
        most: Math.max(...gains),
        oneDeal: mean(seats.map((seat) => seat.oneDeal)),
        payNothing: mean(seats.map((seat) => seat.payNothing)),
        ...Object.fromEntries(seats.map((seat) => [seat.id, seat.breakAll])),
      },
      bounds: seats.map((seat) => ({ figure: seat.id, least: 3, most: 16 })),
    };
  },
};

/** Gain of a seat in per cent of its round, over all rounds and seeds, in three ways not to keep its word. */
function temptation(bench: GameBench, id: string) {
  let [honest, breakAll, payNothing, dealBase, dealBroken] = [0, 0, 0, 0, 0];
  for (const { rounds } of bench.recorded(everybody(bench.setup, 'cooperator', false))) {
    for (const round of rounds) {
      const country = id as CountryId;
      const before = withoutCall(round.before, country);
      const promises = promisesOf(before, country);
      const points = (change: (sheet: DecisionSheet) => DecisionSheet) =>
        resolveAgain(before, (sheet, whose) => (whose === country ? change(sheet) : sheet)).points(country);
      const base = points((sheet) => sheet);
      honest += base;
      breakAll += points((sheet) => ({
        ...breaking(
          sheet,
          before.agreements.filter((agreement) => agreement.parties.includes(country)),
        ),
        payment: 0,
      }));
      payNothing += points((sheet) => ({ ...sheet, payment: 0 }));
      for (const promise of promises) {
        dealBase += base;
        dealBroken += points((sheet) => breaking(sheet, [promise]));
      }
    }
  }
  return { breakAll: gainOver(breakAll, honest), payNothing: gainOver(payNothing, honest), oneDeal: gainOver(dealBroken, dealBase) };
}
