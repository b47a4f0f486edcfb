import { frictionAmong } from '../../game/agreement-friction.ts';
import type { Offer } from '../../game/state.ts';
import { isOpen } from '../../game/world.ts';
import { intrusionOf } from '../../model/sovereignty.ts';
import type { CountryId } from '../../lib/ids.ts';
import { whole } from '../../lib/numbers.ts';
import { detector, type Seen } from './detector.ts';
import { type LivedRound, overRounds, trustOf } from './lived-game.ts';
import { couldGain, offerGains } from './reckon-deals.ts';

/** Offers that were not signed, and deals that nobody made. */

interface Refused {
  readonly offer: Offer;
  readonly by: CountryId;
  readonly proposer: CountryId;
  /** What it would have brought the one that refused and the one that proposed, had nothing else been signed. */
  readonly alone: Gains;
  /** The same on top of all that was signed; null: the goods were not there any more. */
  readonly onTop: Gains | null;
}

interface Gains {
  readonly mine: number;
  readonly theirs: number;
}

const worthTelling = 2;

/** Refusals of offers of two whose parties signed nothing with each other in the same round. */
function refusedForGood({ before }: LivedRound): readonly Refused[] {
  return before.offers.flatMap((offer): Refused[] => {
    const { refusal, proposer } = offer;
    if (offer.status !== 'refused' || refusal === null || proposer === null || offer.parties.length !== 2) return [];
    if (before.agreements.some((deal) => offer.parties.every((id) => deal.parties.includes(id)))) return [];
    const { alone, onTop } = offerGains(before, offer);
    const of = (gains: readonly number[]): Gains => ({
      mine: gains[offer.parties.indexOf(refusal.by)] ?? 0,
      theirs: gains[offer.parties.indexOf(proposer)] ?? 0,
    });
    return [{ offer, by: refusal.by, proposer, alone: of(alone), onTop: onTop === null ? null : of(onTop) }];
  });
}

/** Both would still have gained, whatever else they signed. */
export const refusedGain = detector('refusedGain', 'mistrust', 'private', (game) =>
  overRounds(game, (round) =>
    refusedForGood(round).flatMap(({ offer, by, proposer, onTop }): Seen[] => {
      if (onTop === null || Math.min(onTop.mine, onTop.theirs) < worthTelling) return [];
      const { mine, theirs } = onTop;
      return [
        {
          round: round.round,
          countries: [by, proposer],
          figures: { mine, theirs, trust: whole(trustOf(round.before, by, proposer)) },
          strength: (mine + theirs) / 24 + (offer.refusal?.reason === 'distrust' ? 0.3 : 0),
        },
      ];
    }),
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
        found.push({ round, countries: parties, figures: { surplus, trust: whole(trust) }, strength: surplus / 24 + (lowTrust - trust) / 100 });
      }
    }
    return found;
  }),
);

/** The proposer would have gained and the other lost, with or without what else was signed. */
export const differingInterests = detector('differingInterests', 'differingInterests', 'private', (game) =>
  overRounds(game, (round) =>
    refusedForGood(round).flatMap(({ by, proposer, alone, onTop }): Seen[] => {
      const loss = -Math.max(alone.mine, onTop?.mine ?? alone.mine);
      const gain = Math.min(alone.theirs, onTop?.theirs ?? alone.theirs);
      if (loss < 0.5 || gain < worthTelling) return [];
      return [{ round: round.round, countries: [by, proposer], figures: { mine: loss, theirs: gain }, strength: (gain + loss) / 20 }];
    }),
  ),
);

export const refusedBinding = detector('refusedBinding', 'sovereignty', 'private', (game) =>
  overRounds(game, (round) =>
    refusedForGood(round).flatMap(({ offer, by, proposer, onTop }): Seen[] => {
      const binding = offer.clauses.find((clause) => (intrusionOf[clause.kind] ?? 0) >= 1 && (clause.kind !== 'condition' || clause.on === by));
      if (binding === undefined || onTop === null || onTop.mine < 1) return [];
      return [
        {
          round: round.round,
          countries: [by, proposer],
          figures: { mine: onTop.mine },
          things: { clause: binding.kind },
          strength: onTop.mine / 15 + (offer.refusal?.reason === 'sovereignty' ? 0.4 : 0),
        },
      ];
    }),
  ),
);
