import type { Agreement } from '../../game/state.ts';
import { country, scenarioCountry } from '../../game/world.ts';
import type { CountryId } from '../../lib/ids.ts';
import { sum } from '../../lib/numbers.ts';
import { fairness } from '../../model/fairness.ts';
import { type Resource, resources } from '../../scenario/names.ts';
import { detector, type Seen } from './detector.ts';
import { type LivedRound, overRounds } from './lived-game.ts';
import { reckonDeals } from './reckon-deals.ts';

/** What the deals that were signed say about benefit, fairness and power. */

interface WeighedDeal {
  readonly deal: Agreement;
  readonly gains: readonly number[];
  /** What the parties would have missed without it, when all was signed. */
  readonly missed: readonly number[];
  /** When it was signed and when all was: the lower and the higher. */
  readonly leastFair: number;
  readonly mostFair: number;
  readonly total: number;
}

/** Deals in their first round, with at least one trade. */
const weighed = ({ round, before }: LivedRound): readonly WeighedDeal[] =>
  before.agreements
    .filter((deal) => deal.round === round && deal.clauses.some((clause) => clause.kind === 'transfer'))
    .map((deal) => {
      const reckoned = reckonDeals(before);
      const gains = reckoned.gains.get(deal.id) ?? [];
      const missed = reckoned.missed.get(deal.id) ?? [];
      const fair = [fairness(gains), fairness(missed)];
      return { deal, gains, missed, leastFair: Math.min(...fair), mostFair: Math.max(...fair), total: sum(gains) };
    });

/** The partner that gained most, then the one that gained least. */
function extremes({ deal, gains }: WeighedDeal): { readonly most: CountryId; readonly least: CountryId; readonly high: number; readonly low: number } | null {
  let [high, low] = [0, 0];
  gains.forEach((gain, at) => {
    if (gain > (gains[high] ?? 0)) high = at;
    if (gain < (gains[low] ?? 0)) low = at;
  });
  const [most, least] = [deal.parties[high], deal.parties[low]];
  return most === undefined || least === undefined || most === least ? null : { most, least, high: gains[high] ?? 0, low: gains[low] ?? 0 };
}

export const unequalSplit = detector('unequalSplit', 'powerInequality', 'public', (game) =>
  overRounds(game, (round) =>
    weighed(round).flatMap((one): Seen[] => {
      const ends = extremes(one);
      if (ends === null || one.mostFair >= 0.5 || one.total < 2 || sum(one.missed) < 2) return [];
      const gap = scenarioCountry(round.before, ends.most).power - scenarioCountry(round.before, ends.least).power;
      if (gap < 1) return [];
      return [
        {
          round: round.round,
          countries: [ends.most, ends.least],
          figures: { most: ends.high, least: ends.low },
          strength: 0.3 + (0.5 - one.mostFair) + gap / 10,
        },
      ];
    }),
  ),
);

export const pressureUsed = detector('pressureUsed', 'powerInequality', 'public', (game) =>
  overRounds(game, ({ round, before }) =>
    before.pressures.map(({ by, target, accepted }): Seen => {
      const rules = before.pack.scenario.pressure;
      return {
        round,
        countries: [by, target],
        figures: { lost: rules.trustTarget },
        ...(accepted ? {} : { variant: 'refused' }),
        strength: accepted ? 0.9 : 0.7,
      };
    }),
  ),
);

const fairEnough = 0.8;

/** Fair though one of the two could have dictated the price. */
export const evenDeal = detector('evenDeal', 'equality', 'public', (game) =>
  overRounds(game, (round) =>
    weighed(round).flatMap(({ deal, gains, leastFair, total }): Seen[] => {
      const [first, second] = deal.parties;
      if (first === undefined || second === undefined || deal.parties.length !== 2 || leastFair < fairEnough || Math.min(...gains) <= 0) return [];
      const gap = scenarioCountry(round.before, first).power - scenarioCountry(round.before, second).power;
      if (Math.abs(gap) < 2) return [];
      const strongFirst = gap > 0;
      const [strong, weak] = strongFirst ? [first, second] : [second, first];
      const [high, low] = strongFirst ? gains : [gains[1], gains[0]];
      return [{ round: round.round, countries: [strong, weak], figures: { strong: high ?? 0, weak: low ?? 0 }, strength: Math.abs(gap) / 8 + total / 40 }];
    }),
  ),
);

export const mutualBenefit = detector('mutualBenefit', 'mutualBenefit', 'public', (game) =>
  overRounds(game, (round) =>
    weighed(round).flatMap(({ deal, gains, missed, leastFair, total }): Seen[] => {
      const [first, second] = deal.parties;
      if (first === undefined || second === undefined || deal.parties.length !== 2 || leastFair < fairEnough || Math.min(...gains, ...missed) < 3) return [];
      return [{ round: round.round, countries: [first, second], figures: { first: gains[0] ?? 0, second: gains[1] ?? 0 }, strength: total / 40 }];
    }),
  ),
);

/** Each sends the other what it lacks and the sender has to spare. */
export const complementaryDeal = detector('complementaryDeal', 'comparativeAdvantage', 'public', (game) =>
  overRounds(game, (round) =>
    weighed(round).flatMap(({ deal, total }): Seen[] => {
      const [first, second] = deal.parties;
      if (first === undefined || second === undefined || deal.parties.length !== 2) return [];
      const out = covers(round, deal, first, second);
      const back = covers(round, deal, second, first);
      if (out === null || back === null) return [];
      return [
        {
          round: round.round,
          countries: [first, second],
          figures: { sent: out.amount, returned: back.amount },
          things: { good: out.good, otherGood: back.good },
          strength: 0.3 + total / 40,
        },
      ];
    }),
  ),
);

/** The good of which `to` makes too little and `from` more than it needs, and how much of it is sent. */
function covers({ before }: LivedRound, deal: Agreement, from: CountryId, to: CountryId): { readonly good: Resource; readonly amount: number } | null {
  const giver = country(before, from);
  const taker = country(before, to);
  for (const good of resources) {
    let amount = 0;
    for (const clause of deal.clauses)
      if (clause.kind === 'transfer' && clause.from === from && clause.to === to && clause.good === good) amount += clause.amount;
    if (amount > 0 && taker.production[good] < taker.need[good] && giver.production[good] > giver.need[good]) return { good, amount };
  }
  return null;
}
