import type { PlayedRound } from '../../debrief/played-rounds.ts';
import { mean } from '../../lib/numbers.ts';
import { welfare } from '../../model/welfare.ts';
import { goods } from '../../scenario/schema.ts';
import type { Guarantee } from './guarantee.ts';
import { everybody } from './tables.ts';

/** There is something to negotiate about from the first minute. */
export const firstMarket: Guarantee = {
  id: 'G7',
  expected: 'in round 1 of all cooperators trade brings at least 6 points per country, by at least n − 2 deals',
  tables: (setup) => [everybody(setup, 'cooperator', false)],
  measure: (bench) => {
    const countries = bench.setup.pack.scenario.countries.length;
    const first = bench.recorded(everybody(bench.setup, 'cooperator', false)).flatMap(({ rounds }) => rounds.slice(0, 1));
    return {
      figures: { surplusPerCountry: mean(first.map(surplus)) / countries, deals: mean(first.map(deals)) },
      bounds: [
        { figure: 'surplusPerCountry', least: 6 },
        { figure: 'deals', least: countries - 2 },
      ],
    };
  },
};

const deliveries = ({ events }: PlayedRound) =>
  events.flatMap((event) =>
    event.type === 'Delivered' ? [event.obligations.flatMap(({ country, lines }) => lines.map((line) => ({ from: country, ...line })))] : [],
  );

const deals = (round: PlayedRound): number => deliveries(round).filter((lines) => lines.length > 0).length;

/** Points that the goods and coins which changed hands brought to all together. */
function surplus(round: PlayedRound): number {
  const lines = deliveries(round).flat();
  let gained = 0;
  for (const { id, production, need } of round.before.countries) {
    const held = { ...production };
    for (const line of lines) {
      if (line.from === id) held[line.good] -= line.delivered;
      if (line.to === id) held[line.good] += line.arrived;
    }
    if (goods.some((good) => held[good] !== production[good])) gained += welfare(held, need) - welfare(production, need);
  }
  return gained;
}
