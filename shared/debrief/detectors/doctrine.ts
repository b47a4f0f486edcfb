import { scenarioCountry } from '../../game/world.ts';
import { type CountryId, countryId } from '../../lib/ids.ts';
import { mean } from '../../lib/numbers.ts';
import type { Concept } from '../../scenario/names.ts';
import { detector, type Seen } from './detector.ts';
import { type LivedRound, overRounds } from './lived-game.ts';
import { eventsOf } from '../played-rounds.ts';

/** What a country calls its own doctrine, and whether it acted so. */

const countriesOf = ({ before }: LivedRound, doctrine: Concept): readonly CountryId[] =>
  before.pack.scenario.countries.filter((country) => country.doctrine.includes(doctrine)).map((country) => countryId(country.id));

/** Its fair share and more for the world, while the others on average gave less. */
export const preamble = detector('preamble', 'preamble', 'private', (game) =>
  overRounds(game, (round) =>
    countriesOf(round, 'preamble').flatMap((id): Seen[] => {
      const [fund] = eventsOf(round.events, 'FundPaid');
      const payments = fund?.payments ?? [];
      const own = payments.find((row) => row.country === id);
      if (own === undefined || own.fair <= 0 || own.paid < own.fair) return [];
      const others = mean(payments.filter((row) => row.country !== id && row.fair > 0).map((row) => row.paid / row.fair));
      const lead = own.paid / own.fair - others;
      if (lead < 0.15) return [];
      return [
        {
          round: round.round,
          countries: [id],
          figures: { paid: own.paid, fair: own.fair, others: Math.round(100 * others) },
          strength: 0.3 + lead,
          ...(fund?.visible ? { reveals: 'public' } : {}),
        },
      ];
    }),
  ),
);

/** It refused a stronger country and signed with others instead, or vouched for a deal of two others. */
export const freeAndActive = detector('freeAndActive', 'freeAndActive', 'private', (game) =>
  overRounds(game, (round) => countriesOf(round, 'freeAndActive').flatMap((id) => choseFreely(round, id))),
);

function choseFreely({ round, before }: LivedRound, id: CountryId): readonly Seen[] {
  const own = scenarioCountry(before, id).power;
  const deals = before.agreements.filter((deal) => deal.round === round && deal.parties.includes(id));
  for (const { status, refusal, proposer } of before.offers) {
    if (status !== 'refused' || refusal?.by !== id || proposer === null || scenarioCountry(before, proposer).power <= own) continue;
    if (deals.length === 0 || deals.some((deal) => deal.parties.includes(proposer))) continue;
    return [{ round, countries: [id, proposer], figures: { deals: deals.length }, strength: 0.5 + deals.length / 10 }];
  }
  return [];
}

/** The ten principles were adopted. */
export const bandung = detector('bandung', 'bandung', 'public', (game) =>
  overRounds(game, ({ round, before }) =>
    before.motions
      .filter(({ kind, outcome }) => kind === 'principles' && (outcome === 'consensus' || outcome === 'majority'))
      .map(({ by, votes }): Seen => {
        const agreed = Object.values(votes).filter(Boolean).length;
        return { round, countries: [by], figures: { agreed, all: before.countries.length }, strength: 0.5 + agreed / (2 * before.countries.length) };
      }),
  ),
);

/** A decision that everybody spoke to and agreed with (rule PL3). */
export const consensus = detector('consensus', 'consensus', 'public', (game) =>
  overRounds(game, ({ round, before }) =>
    before.motions
      .filter(({ outcome }) => outcome === 'consensus')
      .map(({ by, kind }): Seen => ({ round, countries: [by], figures: { all: before.countries.length }, things: { motion: kind }, strength: 0.8 })),
  ),
);
