import type { PlayedRound } from '../../debrief/played-rounds.ts';
import type { Guarantee } from './guarantee.ts';
import { everybody } from './tables.ts';

/** Beside: news makes new partners worth a look. */
export const repeatedPairs: Guarantee = {
  id: 'repeat',
  expected: 'with news at most 60% of the pairs that deal had a deal in the round before',
  tables: (setup) => [everybody(setup, 'cooperator', false)],
  measure: (bench) => {
    let [pairs, repeated] = [0, 0];
    for (const { rounds } of bench.recorded(everybody(bench.setup, 'cooperator', false))) {
      for (const [index, round] of rounds.entries()) {
        const earlier = rounds[index - 1];
        if (earlier === undefined) continue;
        const known = dealingPairs(earlier);
        const now = dealingPairs(round);
        pairs += now.size;
        for (const pair of now) if (known.has(pair)) repeated += 1;
      }
    }
    return { figures: { repeated: (100 * repeated) / pairs }, bounds: bench.setup.events ? [{ figure: 'repeated', most: 60 }] : [] };
  },
};

const dealingPairs = ({ before }: PlayedRound): ReadonlySet<string> =>
  new Set(before.agreements.filter((agreement) => agreement.parties.length === 2).map((agreement) => [...agreement.parties].sort().join('-')));
