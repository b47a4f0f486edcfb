import type { Guarantee } from './guarantee.ts';
import { meanWorldIndex } from './statistics.ts';
import { everybody, ordinaryClass } from './tables.ts';

const bothWays = [
  ['open', false],
  ['institution', true],
] as const;

/** The world index has room at both ends, and an ordinary class lands in the middle. */
export const worldIndexSpread: Guarantee = {
  id: 'G5',
  expected: 'world index: all cooperate 72–92 and all defect or alone 12–36 (open and with institution), a mixed class 38–62 (open)',
  tables: (setup) => [
    ...bothWays.flatMap(([, institution]) => (['cooperator', 'defector', 'alone'] as const).map((policy) => everybody(setup, policy, institution))),
    ordinaryClass(setup, false),
  ],
  measure: (bench) => {
    const figures: Record<string, number> = {};
    for (const [name, institution] of bothWays) {
      for (const policy of ['cooperator', 'defector', 'alone'] as const) {
        figures[`${policy}.${name}`] = meanWorldIndex(bench.ends(everybody(bench.setup, policy, institution)));
      }
    }
    figures['mixed.open'] = meanWorldIndex(bench.ends(ordinaryClass(bench.setup, false)));
    return {
      figures,
      bounds: [
        ...bothWays.flatMap(([name]) => [
          { figure: `cooperator.${name}`, least: 72, most: 92 },
          { figure: `defector.${name}`, least: 12, most: 36 },
          { figure: `alone.${name}`, least: 12, most: 36 },
        ]),
        { figure: 'mixed.open', least: 38, most: 62 },
      ],
    };
  },
};
