import type { CountryId } from '../../lib/ids.ts';
import { sum } from '../../lib/numbers.ts';
import type { FoundMoment } from '../../protocol/lived-view.ts';
import { factOf, type GameLog, goodsOf, resolvedWith, withDeals } from './game-log.ts';
import { label, type Labels } from './label.ts';

/** Labels of threats, forms, bodies and the world: the log, single rounds resolved anew, and the scenario’s own figures. */

const ids = (log: GameLog): readonly CountryId[] => log.game.final.countries.map(({ id }) => id);
const levelBefore = (log: GameLog, round: number): number => log.played(round).before.levels[0] ?? 0;

/** The log has an agreement of exactly these parties, and in its first round it brought them points or cost them, as told. */
function tried(parties: (count: number) => boolean, sameRegion: boolean | null, programme: boolean) {
  return ({ round, countries, sentenceKey }: FoundMoment, log: GameLog): boolean => {
    if (!parties(countries.length)) return false;
    const regions = new Set(countries.map((id) => log.scenario.countries.find((one) => one.id === id)?.region));
    if (sameRegion !== null && (regions.size === 1) !== sameRegion) return false;
    return log
      .signed(round, ...countries)
      .filter((deal) => deal.parties.length === countries.length && deal.clauses.some(({ kind }) => kind === 'programme') === programme)
      .some((deal) => {
        const { before, events } = log.played(round);
        const without = resolvedWith(
          before,
          withDeals((deals) => deals.filter((one) => one.id !== deal.id)),
        );
        const net = (facts: typeof events) =>
          sum((factOf(facts, 'WelfareCounted')?.rows ?? []).filter((row) => countries.includes(row.country)).map((row) => row.net));
        return net(events) - net(without) < 0 === sentenceKey.endsWith('cost');
      });
  };
}

const techOf = (log: GameLog, round: number, id: CountryId): number =>
  (log.scenario.countries.find((one) => one.id === id)?.tech ?? 0) + log.facts('TechTransferred', round - 1, 0).filter((event) => event.to === id).length;

export const worldLabels: Labels = {
  growthShock: label('log', 'by the round’s record at least 85% of the fair coins came in, and the level rose', ({ round }, log) => {
    const record = log.record(round);
    return (record?.fundPaid ?? 0) >= 0.85 * sum(ids(log).map((id) => log.fair(round, id))) && (record?.level ?? 0) > levelBefore(log, round);
  }),
  twoThreats: label('log', 'by the rounds’ records one level fell and the other rose', ({ round }, log) => {
    const now = log.record(round)?.levels ?? [];
    const then = log.played(round).before.levels;
    return now.some((level, at) => level < (then[at] ?? 0)) && now.some((level, at) => level > (then[at] ?? 0));
  }),
  globalProblem: label(
    'formula',
    'vulnerability × level ÷ 50, summed over threats: every country lost something, this one most, all together at least 3.5% of their goods',
    ({ round, countries, figures }, log) => {
      const preset = log.scenario.presets.find((one) => one.id === log.game.final.presetId);
      const levels = log.record(round)?.levels ?? [];
      const hurt = log.scenario.countries.map((one) =>
        sum(
          (preset?.threats ?? []).map(
            (running, at) => ((one.vulnerability[log.scenario.threats.findIndex(({ id }) => id === running.id)] ?? 0) * (levels[at] ?? 0)) / 50,
          ),
        ),
      );
      const [most] = countries;
      const own = most === undefined ? 0 : (hurt[ids(log).indexOf(most)] ?? 0);
      return hurt.every((points) => points > 0) && own >= Math.max(...hurt) - 0.05 && Math.abs(sum(hurt) - (figures.total ?? 0)) < 0.2;
    },
  ),
  calmingTrade: label(
    'log',
    'by the agreements in the log more was promised among the three of the dispute than in the round before, and the level fell',
    ({ round, countries }, log) => {
      const promised = (at: number) =>
        at < 1
          ? 0
          : sum(
              log
                .played(at)
                .before.agreements.flatMap((deal) =>
                  deal.clauses.map((clause) =>
                    (clause.kind === 'transfer' || clause.kind === 'aid') &&
                    clause.good !== 'funds' &&
                    countries.includes(clause.from) &&
                    countries.includes(clause.to)
                      ? clause.amount
                      : 0,
                  ),
                ),
            );
      return promised(round) > promised(round - 1) && log.levelAfter(round) < levelBefore(log, round);
    },
  ),
  wardedShock: label('round', 'the log has the card, and without the security clauses the threat or peace would have fared worse', ({ round, things }, log) => {
    if (!log.facts('CardDrawn', round).some((event) => event.card.id === things.card)) return false;
    const { before, events } = log.played(round);
    const bare = resolvedWith(before, (state) => ({
      ...state,
      agreements: state.agreements.map((deal) => ({ ...deal, clauses: deal.clauses.filter(({ kind }) => kind !== 'security') })),
    }));
    const peace = (facts: typeof events) => factOf(facts, 'RoundResolved')?.record;
    return (peace(events)?.indicators.peace ?? 0) > (peace(bare)?.indicators.peace ?? 0) || (peace(events)?.level ?? 0) < (peace(bare)?.level ?? 0);
  }),
  techGap: label('formula', 'by the scenario’s technology and the transfers in the log', ({ round, countries }, log) => {
    const [ahead, behind] = countries;
    return (
      ahead !== undefined && behind !== undefined && techOf(log, round, ahead) - techOf(log, round, behind) >= 4 && 0.5 + 0.1 * techOf(log, round, behind) < 0.8
    );
  }),
  techTransfer: label(
    'log',
    'the log has the transfer, and a later round in which the receiver made more than the scenario’s figures, or coins of its own in the fund',
    ({ round, countries }, log) => {
      const [from, to] = countries;
      if (!log.facts('TechTransferred', round).some((event) => event.from === from && event.to === to)) return false;
      return (log.game.final.countries.find(({ id }) => id === to)?.tech ?? 0) > (log.scenario.countries.find(({ id }) => id === to)?.tech ?? 0);
    },
  ),
  bilateral: label(
    'round',
    'the log has the agreement of two without a programme; resolved without it, that round tells the same sign',
    tried((count) => count === 2, null, false),
  ),
  regional: label(
    'round',
    'the log has the agreement of three or more of one region; resolved without it, that round tells the same sign',
    tried((count) => count > 2, true, false),
  ),
  multilateral: label(
    'round',
    'the log has the agreement of three or more of several regions; resolved without it, that round tells the same sign',
    tried((count) => count > 2, false, false),
  ),
  functional: label(
    'round',
    'the log has the agreement with a programme; resolved without it, that round’s programmes would have lifted less',
    ({ round, countries }, log) => {
      const { before, events } = log.played(round);
      const lift = (facts: typeof events) => factOf(facts, 'ProgrammeRun')?.lift ?? 0;
      return log
        .signed(round, ...countries)
        .filter((deal) => deal.clauses.some(({ kind }) => kind === 'programme'))
        .some(
          (deal) =>
            lift(events) >
            lift(
              resolvedWith(
                before,
                withDeals((deals) => deals.filter((one) => one.id !== deal.id)),
              ),
            ),
        );
    },
  ),
  southSouth: label(
    'formula',
    'by the scenario’s technology and the transfers in the log no party is above 5, and the log has the agreement',
    ({ round, countries }, log) => countries.every((id) => techOf(log, round, id) <= 5) && log.signed(round, ...countries).length > 0,
  ),
  aid: label('round', 'the log has the gift; resolved without it, the receiver would have had fewer points in that round', ({ round, countries }, log) => {
    const [from, to] = countries;
    if (from === undefined || to === undefined) return false;
    const { before, events } = log.played(round);
    const without = resolvedWith(before, (state) => ({
      ...state,
      agreements: state.agreements.map((deal) => ({ ...deal, clauses: deal.clauses.filter((one) => one.kind !== 'aid') })),
    }));
    return log.signed(round, from, to).some((deal) => deal.clauses.some((one) => one.kind === 'aid')) && goodsOf(events, [to]) > goodsOf(without, [to]);
  }),
  culture: label(
    'round',
    'the log has the exchange; resolved without it, their trust in each other would have been lower after that round',
    ({ round, countries }, log) => {
      const [first, second] = countries;
      if (first === undefined || second === undefined) return false;
      const { before, events } = log.played(round);
      const without = resolvedWith(before, (state) => ({
        ...state,
        agreements: state.agreements.map((deal) => ({ ...deal, clauses: deal.clauses.filter((one) => one.kind !== 'culture') })),
      }));
      const trust = (facts: typeof events) => factOf(facts, 'TrustMoved')?.after[ids(log).indexOf(first)]?.[ids(log).indexOf(second)] ?? 0;
      return (
        log.facts('CultureExchanged', round).some((event) => event.parties.includes(first) && event.parties.includes(second)) && trust(events) > trust(without)
      );
    },
  ),
  programme: label('log', 'the sheets or clauses of the log enrolled at least two countries', ({ round, countries }, log) => {
    const sheets = ids(log).filter(
      (id) =>
        log
          .facts('SheetChanged', round)
          .filter((event) => event.country === id)
          .at(-1)?.sheet.programme === true,
    );
    const clauses = log
      .played(round)
      .before.agreements.filter((deal) => deal.clauses.some(({ kind }) => kind === 'programme'))
      .flatMap((deal) => deal.parties);
    const enrolled = new Set([...sheets, ...clauses]);
    return countries.length >= 2 && countries.every((id) => enrolled.has(id));
  }),
  platform: label(
    'round',
    'the log has its opening or the lesson began with it; without it more of that round’s coins or goods would have been lost, or payments hidden',
    ({ round }, log) => {
      const opened = log.facts('PlatformOpened', round, 0).length > 0 || log.game.final.settings.platformFromStart;
      const { before, events } = log.played(round);
      const bare = resolvedWith(before, (state) => ({ ...state, platformOpen: false }));
      const lost = (facts: typeof events) =>
        (factOf(facts, 'FundPaid')?.friction ?? 0) + sum(facts.map((event) => (event.type === 'Delivered' ? event.friction.total : 0)));
      return opened && (lost(bare) > lost(events) || (factOf(events, 'FundPaid')?.visible === true && factOf(bare, 'FundPaid')?.visible === false));
    },
  ),
  actor: label('log', 'the log has the actor acting', ({ round, things }, log) =>
    log.facts('ActorActed', round).some((event) => event.actorId === things.actor),
  ),
  institution: label(
    'log',
    'the log has its founding, or the lesson began with it',
    ({ round, things }, log) =>
      log.game.final.settings.foundedFromStart.includes(things.institution ?? '') ||
      log.facts('InstitutionFounded', round, 0).some((event) => event.institution === things.institution),
  ),
  bodyLoan: label('log', 'the log has the loan', ({ countries, things }, log) =>
    log.facts('InstitutionLoanTaken', log.game.rounds.length, 0).some(({ debt }) => debt.from === countries[0] && debt.institution === things.institution),
  ),
  interdependence: label(
    'round',
    'resolved without what others send it, its goods would have been worth less by at least 15% of its need',
    ({ round, countries }, log) => {
      const [own] = countries;
      if (own === undefined) return false;
      const { before, events } = log.played(round);
      const cut = resolvedWith(before, (state) => ({
        ...state,
        agreements: state.agreements.map((deal) => ({
          ...deal,
          clauses: deal.clauses.filter((clause) => !('to' in clause && clause.to === own && clause.kind !== 'tech')),
        })),
      }));
      const need = before.countries.find(({ id }) => id === own)?.need;
      return need !== undefined && (goodsOf(events, [own]) - goodsOf(cut, [own])) / 3 >= 0.15 * (need.food + need.energy + need.medicine);
    },
  ),
  economicGrowth: label('round', 'by the records prosperity rose; resolved without agreements, the last round’s would have been lower', ({ round }, log) => {
    const { before, events } = log.played(round);
    const bare = resolvedWith(
      before,
      withDeals(() => []),
    );
    const prosperity = (facts: typeof events) => factOf(facts, 'RoundResolved')?.record.indicators.prosperity ?? 0;
    return prosperity(events) > log.played(1).before.indicators.prosperity && prosperity(events) > prosperity(bare);
  }),
  benefits: label('formula', 'every own result is above 0, the mean of twenty all-alone games of the balance check', (_moment, log) =>
    Object.values(log.game.final.ended?.ownResult ?? {}).every((result) => result > 0),
  ),
  consensus: label('log', 'in the log every country spoke and none voted against', ({ round }, log) => {
    const spoke = new Set(log.facts('SpokenInPlenary', round).map((event) => event.country));
    return ids(log).every((id) => spoke.has(id)) && log.facts('MotionClosed', round).some((event) => event.outcome === 'consensus');
  }),
  bandung: label('log', 'the log has the motion carried', ({ round }, log) =>
    log.facts('MotionClosed', round).some((event) => event.kind === 'principles' && event.outcome !== 'rejected'),
  ),
};
