import { frictionAmong } from '../../game/agreement-friction.ts';
import type { Offer } from '../../game/state.ts';
import { isOpen } from '../../game/world.ts';
import { intrusionOf } from '../../model/sovereignty.ts';
import type { CountryId } from '../../lib/ids.ts';
import { detector, type Seen } from './detector.ts';
import { type LivedRound, overRounds, trustOf } from './lived-game.ts';
import { couldGain, offerGains } from './reckon-deals.ts';

/** Offers that were not signed, and deals that nobody made. */

interface Refused {
  readonly offer: Offer;
  readonly by: CountryId;
  readonly proposer: CountryId;
  readonly gainBy: number;
  readonly gainProposer: number;
}

const worthTelling = 2;

/** Refusals of offers of two whose parties signed nothing with each other in the same round. */
function refusedForGood({ before }: LivedRound): readonly Refused[] {
  return before.offers.flatMap((offer): Refused[] => {
    const { refusal, proposer } = offer;
    if (offer.status !== 'refused' || refusal === null || proposer === null || offer.parties.length !== 2) return [];
    if (before.agreements.some((deal) => offer.parties.every((id) => deal.parties.includes(id)))) return [];
    const gains = offerGains(before, offer);
    const gain = (id: CountryId) => gains[offer.parties.indexOf(id)] ?? 0;
    return [{ offer, by: refusal.by, proposer, gainBy: gain(refusal.by), gainProposer: gain(proposer) }];
  });
}

export const refusedGain = detector('refusedGain', 'mistrust', 'private', (game) =>
  overRounds(game, (round) =>
    refusedForGood(round)
      .filter(({ gainBy, gainProposer }) => gainBy >= worthTelling && gainProposer >= worthTelling)
      .map(({ offer, by, proposer, gainBy, gainProposer }) => ({
        round: round.round,
        countries: [by, proposer],
        figures: { mine: gainBy, theirs: gainProposer, trust: trustOf(round.before, by, proposer) },
        strength: (gainBy + gainProposer) / 24 + (offer.refusal?.reason === 'distrust' ? 0.3 : 0),
      })),
  ),
);

const unmadeSurplus = 6;
const lowTrust = 35;

export const unmadeDeal = detector('unmadeDeal', 'mistrust', 'results', (game) =>
  overRounds(game, ({ round, before }) => {
    if (!isOpen(before, 'trade')) return [];
    const found: Seen[] = [];
    for (const [place, first] of before.countries.entries()) {
      for (const second of before.countries.slice(place + 1)) {
        const trust = Math.min(trustOf(before, first.id, second.id), trustOf(before, second.id, first.id));
        const signed = before.agreements.some((deal) => deal.parties.includes(first.id) && deal.parties.includes(second.id));
        if (trust >= lowTrust || signed) continue;
        const parties = [first.id, second.id];
        const parts = frictionAmong(before, parties, { tariff: before.pack.scenario.tariff + (before.card?.tariff ?? 0) });
        const surplus = couldGain(before, first.id, second.id, parts);
        if (surplus < unmadeSurplus) continue;
        found.push({ round, countries: parties, figures: { surplus, trust }, strength: surplus / 24 + (lowTrust - trust) / 100 });
      }
    }
    return found;
  }),
);

export const differingInterests = detector('differingInterests', 'differingInterests', 'private', (game) =>
  overRounds(game, (round) =>
    refusedForGood(round)
      .filter(({ gainBy, gainProposer }) => gainProposer >= worthTelling && gainBy <= -0.5)
      .map(({ by, proposer, gainBy, gainProposer }) => ({
        round: round.round,
        countries: [by, proposer],
        figures: { mine: -gainBy, theirs: gainProposer },
        strength: (gainProposer - gainBy) / 20,
      })),
  ),
);

export const refusedBinding = detector('refusedBinding', 'sovereignty', 'private', (game) =>
  overRounds(game, (round) =>
    refusedForGood(round).flatMap(({ offer, by, proposer, gainBy }): Seen[] => {
      const binding = offer.clauses.find((clause) => (intrusionOf[clause.kind] ?? 0) >= 1 && (clause.kind !== 'condition' || clause.on === by));
      if (binding === undefined || gainBy < 1) return [];
      return [
        {
          round: round.round,
          countries: [by, proposer],
          figures: { mine: gainBy },
          things: { clause: binding.kind },
          strength: gainBy / 15 + (offer.refusal?.reason === 'sovereignty' ? 0.4 : 0),
        },
      ];
    }),
  ),
);
