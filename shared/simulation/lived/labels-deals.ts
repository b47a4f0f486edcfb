import { agreementId, type CountryId } from '../../lib/ids.ts';
import type { Agreement, Offer } from '../../game/state.ts';
import { planTrade } from '../../preview/plan-trade.ts';
import { allKeeping, broughtBy, factOf, type GameLog, goodsOf, resolvedWith } from './game-log.ts';
import { label, type Labels } from './label.ts';

/** Labels of offers and deals: the round resolved with them and without. */

const asDeal = (offer: Pick<Offer, 'proposer' | 'parties' | 'clauses' | 'mediator'>, round: number): Agreement => ({
  ...offer,
  id: agreementId('label'),
  round,
  form: 'bilateral',
  pressed: false,
  until: round,
  draftId: null,
});

/** The trade alone is weighed; what an offer holds besides is left out. */
const tradeOf = (offer: Offer): Offer => ({ ...offer, clauses: offer.clauses.filter(({ kind }) => kind === 'transfer') });

/** What each refused offer of a pair would have brought the refuser and the proposer. */
function refusedOffers(
  log: GameLog,
  round: number,
  by: CountryId,
  proposer: CountryId,
  alone = false,
): readonly { readonly offer: Offer; readonly mine: number; readonly theirs: number }[] {
  const made = new Map<string, Offer>(log.facts('OfferMade', round).map((event) => [event.offer.id, event.offer]));
  return log
    .facts('OfferRefused', round)
    .filter((event) => event.by === by && made.get(event.offerId)?.proposer === proposer)
    .flatMap((event) => {
      const offer = made.get(event.offerId);
      if (offer === undefined) return [];
      const [mine = 0, theirs = 0] = broughtBy(log, round, asDeal(tradeOf(offer), round), [by, proposer], alone);
      return [{ offer, mine, theirs }];
    });
}

/** The deals of these parties in the order they were signed; the gains of the first and second if all keep. */
const dealsOfPair = (log: GameLog, round: number, [first, second]: readonly CountryId[]): readonly (readonly [number, number])[] =>
  first === undefined || second === undefined
    ? []
    : log.signed(round, first, second).map((deal) => {
        const [one = 0, two = 0] = broughtBy(log, round, deal, [first, second]);
        return [one, two] as const;
      });

const fairOf = ([one, two]: readonly [number, number]): number => (one + two <= 0 ? 0 : (2 * Math.min(one, two)) / (one + two));

export const dealLabels: Labels = {
  refusedGain: label(
    'round',
    'the log has the refusal, and with that offer signed and all promises kept both would have had at least 1.5 points more',
    ({ round, countries }, log) => {
      const [by, proposer] = countries;
      return by !== undefined && proposer !== undefined && refusedOffers(log, round, by, proposer).some(({ mine, theirs }) => mine >= 1.5 && theirs >= 1.5);
    },
  ),
  unmadeDeal: label(
    'round',
    'the log has no deal of the two; the planner’s trade for them, added to the round, brings them at least 5 points together',
    ({ round, countries }, log) => {
      const [first, second] = countries;
      if (first === undefined || second === undefined || log.signed(round, first, second).length > 0) return false;
      const { before } = log.played(round);
      const held = new Map(before.countries.map(({ id, production, need }) => [id, { free: { ...production }, expected: { ...production }, need }]));
      for (const event of resolvedWith(before, allKeeping)) {
        if (event.type !== 'Delivered') continue;
        for (const { country, lines } of event.obligations) {
          for (const line of lines) {
            const [giver, taker] = [held.get(country), held.get(line.to)];
            if (giver !== undefined) {
              giver.free[line.good] -= line.delivered;
              giver.expected[line.good] -= line.delivered;
            }
            if (taker !== undefined) taker.expected[line.good] += line.arrived;
          }
        }
      }
      const plan = planTrade({ first, second, holdings: held, friction: { bureaucracy: 0.04, mistrust: 0.14, values: 0.02, tariff: 0.06, total: 0.26 } });
      if (plan === null) return false;
      const deal = asDeal({ proposer: first, parties: [first, second], clauses: plan.clauses, mediator: null }, round);
      const [one = 0, two = 0] = broughtBy(log, round, deal, [first, second]);
      return one + two >= 5;
    },
  ),
  differingInterests: label(
    'round',
    'the log has the refusal, and had that offer been the only deal, it would have brought the proposer at least 1.5 points and cost the other something',
    ({ round, countries }, log) => {
      const [by, proposer] = countries;
      return by !== undefined && proposer !== undefined && refusedOffers(log, round, by, proposer, true).some(({ mine, theirs }) => mine < 0 && theirs >= 1.5);
    },
  ),
  refusedBinding: label(
    'round',
    'the refused offer held a clause that binds, and its goods would have brought the refuser something',
    ({ round, countries, things }, log) => {
      const [by, proposer] = countries;
      if (by === undefined || proposer === undefined) return false;
      return refusedOffers(log, round, by, proposer).some(({ offer, mine }) => mine > 0.5 && offer.clauses.some((clause) => clause.kind === things.clause));
    },
  ),
  unequalSplit: label(
    'round',
    'without the deal the stronger would have lost at least three times what the weaker would have lost',
    ({ round, countries }, log) => {
      const [strong, weak] = countries;
      if (strong === undefined || weak === undefined || log.power(strong) <= log.power(weak)) return false;
      return dealsOfPair(log, round, countries).some(([most, least]) => most > 1.5 && (2 * least) / (most + least) < 0.5);
    },
  ),
  evenDeal: label(
    'round',
    'without the deal both would have lost about the same (fairness 0.75), and their power differs by two',
    ({ round, countries }, log) => {
      const [strong, weak] = countries;
      if (strong === undefined || weak === undefined || log.power(strong) - log.power(weak) < 2) return false;
      return dealsOfPair(log, round, countries).some((gains) => Math.min(...gains) > 0 && fairOf(gains) >= 0.75);
    },
  ),
  mutualBenefit: label('round', 'without the deal both would have lost at least 2.5 points, and about the same (fairness 0.75)', ({ round, countries }, log) =>
    dealsOfPair(log, round, countries).some((gains) => Math.min(...gains) >= 2.5 && fairOf(gains) >= 0.75),
  ),
  complementaryDeal: label(
    'log',
    'by the scenario’s figures and the log’s news each had to spare what it sent and lacked what it got',
    ({ round, countries, things }, log) => {
      const [first, second] = countries;
      if (first === undefined || second === undefined) return false;
      const spare = (id: CountryId, good: string | undefined): number => {
        const base = log.scenario.countries.find((one) => one.id === id);
        if (base === undefined || (good !== 'food' && good !== 'energy' && good !== 'medicine')) return 0;
        let left = base.production[good] - base.need[good];
        const shifts = [
          ...log.facts('NewsDrawn', round).flatMap((event) => event.shifts),
          ...log.facts('CardDrawn', round).flatMap((event) => event.card.shifts),
          ...log.facts('ActorActed', round).flatMap((event) => event.shifts),
        ];
        for (const shift of shifts) if (shift.country === id && shift.good === good) left += shift.kind === 'production' ? shift.change : -shift.change;
        return left;
      };
      const { good, otherGood } = things;
      return spare(first, good) > 0 && spare(second, good) < 0 && spare(second, otherGood) > 0 && spare(first, otherGood) < 0;
    },
  ),
  differingValues: label('round', 'with the same rules everywhere, more of that deal would have arrived', ({ round, countries }, log) => {
    const { before, events } = log.played(round);
    const alike = resolvedWith(before, (state) => ({ ...state, distance: state.distance.map((row) => row.map(() => 0)) }));
    const lost = (facts: readonly (typeof events)[number][]) =>
      facts.flatMap((event) => (event.type === 'Delivered' && countries.every((id) => event.parties.includes(id)) ? [event.friction.total] : []));
    const now = lost(events);
    return lost(alike).some((total, at) => (now[at] ?? 0) - total >= 0.014);
  }),
  freeTrade: label(
    'round',
    'without the link less of that deal would have arrived in that round; without the body, some deal of the game would have met a tariff',
    ({ round, countries, things }, log) => {
      if (things.institution !== undefined) {
        const without = log.game.rounds.flatMap(({ before }) => resolvedWith(before, (state) => ({ ...state, institutions: {} })));
        const tariffs = (facts: typeof without) => facts.map((event) => (event.type === 'Delivered' ? event.friction.tariff : 0));
        return (
          Math.max(...tariffs(without)) > 0 &&
          log.game.rounds.some(({ events }) => events.some((event) => event.type === 'Delivered' && event.friction.tariff === 0))
        );
      }
      const { before, events } = log.played(round);
      const unlinked = resolvedWith(before, (state) => ({
        ...state,
        agreements: state.agreements.map((deal) =>
          countries.every((id) => deal.parties.includes(id)) ? { ...deal, clauses: deal.clauses.filter(({ kind }) => kind !== 'tradeLink') } : deal,
        ),
      }));
      return goodsOf(events, countries) > goodsOf(unlinked, countries);
    },
  ),
  bureaucracyBurden: label(
    'round',
    'without the obstacle of bureaucracy the fund’s friction would have been at least 14 points lower, or at its cap',
    ({ round }, log) => {
      const { before, events } = log.played(round);
      const smooth = resolvedWith(before, (state) => ({
        ...state,
        settings: { ...state.settings, obstacles: { ...state.settings.obstacles, bureaucracy: false } },
      }));
      return (factOf(events, 'FundPaid')?.friction ?? 0) - (factOf(smooth, 'FundPaid')?.friction ?? 0) >= 0.14;
    },
  ),
  bureaucracyCut: label('round', 'without institutions and platform the fund’s friction would have been at least 9 points higher', ({ round }, log) => {
    const { before, events } = log.played(round);
    const bare = resolvedWith(before, (state) => ({ ...state, institutions: {}, platformOpen: false }));
    return (factOf(bare, 'FundPaid')?.friction ?? 0) - (factOf(events, 'FundPaid')?.friction ?? 0) >= 0.09;
  }),
  pressureUsed: label('log', 'the log has the pressure', ({ round, countries }, log) =>
    log.facts('PressureApplied', round).some((event) => event.by === countries[0] && event.target === countries[1]),
  ),
};
