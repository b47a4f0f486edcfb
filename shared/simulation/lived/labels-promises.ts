import type { CountryId } from '../../lib/ids.ts';
import { mean, sum } from '../../lib/numbers.ts';
import { type GameLog, resolvedWith } from './game-log.ts';
import { label, type Labels } from './label.ts';

/** Labels of payments and promises: what the decision sheets in the log say. */

const ids = (log: GameLog): readonly CountryId[] => log.game.final.countries.map(({ id }) => id);
const shareOf = (log: GameLog, round: number, id: CountryId): number => log.coins(round, id) / log.fair(round, id);

/** What a round's coins of one country took off the threat, linear in its coins: drop × coins × effectiveness × what arrives ÷ fair. */
function took(log: GameLog, round: number, coins: number, country: CountryId): number {
  const preset = log.scenario.presets.find((one) => one.id === log.game.final.presetId);
  const fund = log.facts('FundPaid', round)[0];
  const tech = log.played(round).before.countries.find((one) => one.id === country)?.tech ?? 0;
  return fund === undefined ? 0 : ((preset?.threats[0]?.drop ?? 0) * coins * (0.5 + 0.1 * tech) * (1 - fund.friction)) / fund.fairTotal;
}

/** The trust of a judge in an actor after a round, by the log's matrices. */
function trustAfter(log: GameLog, round: number, judge: CountryId, actor: CountryId): number {
  const all = ids(log);
  return log.facts('TrustMoved', round)[0]?.after[all.indexOf(judge)]?.[all.indexOf(actor)] ?? 0;
}

/** The rounds in which two had a deal that ships something both ways, and whether every such promise was kept by this one. */
const keptBy = (log: GameLog, by: CountryId, to: CountryId, last: number): readonly { readonly round: number; readonly kept: boolean }[] =>
  log.game.rounds
    .filter(({ before }) => before.round <= last)
    .flatMap(({ before }) => {
      const deals = before.agreements.filter((deal) =>
        deal.clauses.some((clause) => 'from' in clause && clause.from === by && clause.to === to && clause.kind !== 'tech'),
      );
      return deals.length === 0 ? [] : [{ round: before.round, kept: deals.every((deal) => log.choice(before.round, by, deal.id) === 'keep') }];
    });

export const promiseLabels: Labels = {
  fundingShort: label('log', 'by the round’s record less than half of the fair coins came in', ({ round }, log) => {
    const fair = sum(ids(log).map((id) => log.fair(round, id)));
    return (log.record(round)?.fundPaid ?? 0) < 0.5 * fair;
  }),
  freeRiding: label('log', 'its sheet said less than 30% of the fair share; the others’ sheets on average at least 65%', ({ round, countries }, log) => {
    const [own] = countries;
    if (own === undefined) return false;
    const others = ids(log)
      .filter((id) => id !== own)
      .map((id) => Math.min(1.25, shareOf(log, round, id)));
    return shareOf(log, round, own) < 0.3 && mean(others) >= 0.65;
  }),
  threshold: label(
    'formula',
    'by a linear reckoning of what coins take off the threat, each named country’s coins (or what all lacked of their share) were more than the distance to the line',
    ({ countries, sentenceKey }, log) => {
      const ended = log.game.final.ended;
      const level = log.game.final.levels[0] ?? 0;
      const distance = Math.abs(level - (ended?.lines[0] ?? level));
      const rounds = log.game.rounds.map(({ before }) => before.round);
      if (sentenceKey.endsWith('missed')) {
        const lacking = rounds.map((round) =>
          sum(
            ids(log).map((id) =>
              took(log, round, Math.max(0, log.fair(round, id) - (log.facts('FundPaid', round)[0]?.payments.find((row) => row.country === id)?.paid ?? 0)), id),
            ),
          ),
        );
        return sum(lacking) >= distance;
      }
      const paid = (id: CountryId, round: number) => log.facts('FundPaid', round)[0]?.payments.find((row) => row.country === id)?.paid ?? 0;
      return countries.every((id) => sum(rounds.map((round) => took(log, round, paid(id, round), id))) >= 0.9 * distance);
    },
  ),
  sharedInterest: label(
    'log',
    'every sheet said at least half of the fair share, and the level fell',
    ({ round }, log) => ids(log).every((id) => shareOf(log, round, id) >= 0.5) && log.levelAfter(round) < (log.played(round).before.levels[0] ?? 0),
  ),
  brokenPromise: label('log', 'its sheet said “break” to an agreement with the other, whose trust fell', ({ round, countries }, log) => {
    const [by, victim] = countries;
    if (by === undefined || victim === undefined) return false;
    const all = ids(log);
    const before = log.played(round).before.trust[all.indexOf(victim)]?.[all.indexOf(by)] ?? 0;
    return (
      log
        .played(round)
        .before.agreements.some((deal) => deal.parties.includes(by) && deal.parties.includes(victim) && log.choice(round, by, deal.id) === 'break') &&
      trustAfter(log, round, victim, by) < before
    );
  }),
  keptUnderCall: label('log', 'the log has the call, a promise of that very good, and no sheet that cut it', ({ round, countries, things }, log) => {
    const [own] = countries;
    if (own === undefined) return false;
    return (
      log.facts('CapitalCalled', round).some((event) => event.country === own && event.resource === things.good) &&
      log
        .played(round)
        .before.agreements.some(
          (deal) =>
            deal.clauses.some((clause) => (clause.kind === 'transfer' || clause.kind === 'aid') && clause.from === own && clause.good === things.good) &&
            log.choice(round, own, deal.id) === 'keep',
        )
    );
  }),
  repairedTrust: label(
    'log',
    'the log has the apology, the restitution or the award; by its matrices trust rose in that round to at least three quarters of what it was before the breach',
    ({ round, countries }, log) => {
      const [by, to] = countries;
      if (by === undefined || to === undefined) return false;
      const mended =
        log.facts('Apologised', round).some((event) => event.by === by && event.to === to) ||
        log.facts('RestitutionPaid', round).some((event) => event.from === by && event.to === to) ||
        log.facts('ArbitrationCalled', round).some((event) => event.against === by && event.by === to);
      const all = ids(log);
      const whole = log.played(round - 1).before.trust[all.indexOf(to)]?.[all.indexOf(by)] ?? 0;
      return mended && trustAfter(log, round, to, by) > trustAfter(log, round - 1, to, by) && trustAfter(log, round, to, by) >= 0.75 * whole;
    },
  ),
  keptTogether: label('log', 'their sheets kept every promise to each other in at least three rounds, and both ended with more trust', ({ countries }, log) => {
    const [first, second] = countries;
    if (first === undefined || second === undefined) return false;
    const last = log.game.rounds.length;
    const [there, back] = [keptBy(log, first, second, last), keptBy(log, second, first, last)];
    return there.length >= 3 && back.length >= 3 && [...there, ...back].every(({ kept }) => kept);
  }),
  titForTat: label('log', 'by the sheets the other had cut or broken a promise one round before, and this one never had', ({ round, countries }, log) => {
    const [own, other] = countries;
    if (own === undefined || other === undefined) return false;
    const mine = keptBy(log, own, other, round);
    return (
      mine.at(-1)?.kept === false &&
      mine.slice(0, -1).every(({ kept }) => kept) &&
      keptBy(log, other, own, round - 1).some((one) => !one.kept && one.round === round - 1)
    );
  }),
  penaltyPaid: label(
    'log',
    'in the round before it had broken or cut a promise to the other under a penalty clause, a condition or an institution that punishes',
    ({ round, countries }, log) => {
      const [from, to] = countries;
      if (from === undefined || to === undefined) return false;
      const { before } = log.played(round - 1);
      const broke = before.agreements.some(
        (deal) => deal.parties.includes(from) && deal.parties.includes(to) && log.choice(round - 1, from, deal.id) !== 'keep',
      );
      return broke || log.facts('DebtsSettled', round - 1).some(({ rows }) => rows.some((row) => row.debt.from === from && row.choice !== 'keep'));
    },
  ),
  award: label('log', 'the log has the arbitration, and its sheet paid the award or did not, as told', ({ round, countries, sentenceKey }, log) => {
    const called = log
      .facts('ArbitrationCalled', round, 0)
      .find((event) => event.against === countries[0] && event.by === countries[1] && event.award.dueRound === round);
    if (called === undefined) return false;
    const sheet = log
      .facts('SheetChanged', round)
      .filter((event) => event.country === countries[0])
      .at(-1)?.sheet;
    const complied = (sheet?.repays[called.award.id] ?? 'keep') === 'keep';
    return complied !== sentenceKey.endsWith('refused');
  }),
  mediated: label('log', 'the log has the agreement with its mediator', ({ round, countries }, log) =>
    log.facts('AgreementSigned', round).some(({ agreement }) => agreement.mediator === countries[0] && agreement.parties[0] === countries[1]),
  ),
  redLine: label('log', 'the log has the red line', ({ round, countries, things }, log) =>
    log.facts('RedLineCrossed', round).some((event) => event.country === countries[0] && event.clause === things.clause),
  ),
  sovereigntyCost: label(
    'round',
    'without the obstacle of sovereignty its points over the rounds would have been higher by as much (±0.3)',
    ({ countries, figures }, log) => {
      const [own] = countries;
      const free = log.game.rounds.map(({ before, events }) => {
        const unbound = resolvedWith(before, (state) => ({
          ...state,
          settings: { ...state.settings, obstacles: { ...state.settings.obstacles, sovereignty: false } },
        }));
        const net = (facts: typeof events) => facts.flatMap((event) => (event.type === 'WelfareCounted' ? event.rows : [])).find((row) => row.country === own);
        return (net(unbound)?.net ?? 0) - (net(events)?.net ?? 0) - (net(events)?.redLines ?? 0);
      });
      return Math.abs(sum(free) - (figures.total ?? 0)) <= 0.3;
    },
  ),
  preamble: label('log', 'its sheet said at least its fair share, the others’ less on average', ({ round, countries }, log) => {
    const [own] = countries;
    if (own === undefined) return false;
    return (
      shareOf(log, round, own) >= 1 &&
      mean(
        ids(log)
          .filter((id) => id !== own)
          .map((id) => shareOf(log, round, id)),
      ) < shareOf(log, round, own)
    );
  }),
  freeAndActive: label('log', 'the log has its refusal of a stronger country and a signature with others, in one round', ({ round, countries }, log) => {
    const [own, strong] = countries;
    if (own === undefined || strong === undefined || log.power(strong) <= log.power(own)) return false;
    const offers = new Map<string, CountryId | null>(log.facts('OfferMade', round).map(({ offer }) => [offer.id, offer.proposer]));
    const refused = log.facts('OfferRefused', round).some((event) => event.by === own && offers.get(event.offerId) === strong);
    return refused && log.signed(round, own).length > 0 && log.signed(round, own, strong).length === 0;
  }),
};
