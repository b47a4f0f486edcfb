import { choiceOf } from '../game/resolution/obligations.ts';
import type { WorldState } from '../game/state.ts';
import { holds, mostCoins, sheetOf } from '../game/world.ts';
import type { CountryId } from '../lib/ids.ts';
import { hundredths, tenths } from '../lib/numbers.ts';
import { deliveredShare } from '../model/kept-share.ts';
import type { DroppedView } from '../protocol/debrief-view.ts';
import { eventsOf, type PlayedRound } from './played-rounds.ts';
import type { ReplayedRound } from './replay-changed.ts';

/** Less than this is rounding. */
const least = 0.05;

/**
 * What was decided (or is decided by the edit) and could not be done in the replay, though it could in the game: coins
 * and pieces that were no longer there (rule DB4).
 */
export function droppedDecisions(played: readonly PlayedRound[], replayed: readonly ReplayedRound[]): readonly DroppedView[] {
  return replayed.flatMap((round, at) => {
    const then = played[at];
    return then === undefined ? [] : [...payments(then, round), ...deliveries(then, round), ...joint(then, round)];
  });
}

type Round = Pick<PlayedRound, 'before' | 'events'>;

function payments(then: Round, now: Round): readonly DroppedView[] {
  const was = shortPayments(then);
  return [...shortPayments(now)].flatMap(([country, { wanted, paid }]) => {
    const before = was.get(country);
    const shortBefore = before === undefined ? 0 : before.wanted - before.paid;
    if (wanted - paid <= shortBefore + least) return [];
    return [{ ...blank(now, country), what: 'payment' as const, wanted: hundredths(wanted), done: hundredths(paid) }];
  });
}

const shortPayments = ({ before, events }: Round): ReadonlyMap<CountryId, { readonly wanted: number; readonly paid: number }> =>
  new Map(
    eventsOf(events, 'FundPaid').flatMap((fund) =>
      fund.payments.map(({ country, pledged, paid }) => [
        country,
        { wanted: Math.min(sheetOf(before, country).payment ?? pledged, mostCoins(before, country)), paid },
      ]),
    ),
  );

function deliveries(then: Round, now: Round): readonly DroppedView[] {
  const was = new Map(sentLines(then).map((line) => [line.key, line]));
  return sentLines(now).flatMap((line) => {
    const before = was.get(line.key);
    const shortBefore = before === undefined ? 0 : before.wanted - before.delivered;
    if (line.wanted - line.delivered <= shortBefore + least) return [];
    const { country, partner, good, wanted, delivered } = line;
    return [{ ...blank(now, country), what: 'delivery' as const, partner, good, wanted: tenths(wanted), done: tenths(delivered) }];
  });
}

const sentLines = ({ events }: Round) =>
  eventsOf(events, 'Delivered').flatMap(({ agreementId, obligations }) =>
    obligations.flatMap(({ country, choice, lines }) =>
      lines.map((line, at) => ({
        key: `${agreementId}/${country}/${at}`,
        ...{ country, partner: line.to, good: line.good, wanted: line.promised * deliveredShare(choice), delivered: line.delivered },
      })),
    ),
  );

/** Programmes, technology and culture that failed for want of coins. */
function joint(then: Round, now: Round): readonly DroppedView[] {
  const { before } = now;
  const still = (country: CountryId, partner: CountryId, kind: 'tech' | 'culture') =>
    before.agreements.some(
      (agreement) =>
        holds(agreement.clauses, kind) && [country, partner].every((id) => agreement.parties.includes(id)) && choiceOf(before, country, agreement) !== 'break',
    );
  const joined = new Set(eventsOf(now.events, 'ProgrammeRun').flatMap(({ participants }) => participants));
  const programme = eventsOf(then.events, 'ProgrammeRun')
    .flatMap(({ participants }) => participants)
    .filter((id) => !joined.has(id) && isEnrolled(before, id))
    .map((id): DroppedView => ({ ...blank(now, id), what: 'programme' }));
  const given = new Set(eventsOf(now.events, 'TechTransferred').map(({ from, to }) => `${from}>${to}`));
  const technology = eventsOf(then.events, 'TechTransferred')
    .filter(({ from, to }) => !given.has(`${from}>${to}`) && still(from, to, 'tech'))
    .map(({ from, to }): DroppedView => ({ ...blank(now, from), what: 'technology', partner: to }));
  const exchanged = new Set(eventsOf(now.events, 'CultureExchanged').map(({ parties }) => parties.join()));
  const culture = eventsOf(then.events, 'CultureExchanged').flatMap(({ parties }): readonly DroppedView[] => {
    const [country, partner] = parties;
    if (country === undefined || partner === undefined || exchanged.has(parties.join()) || !still(country, partner, 'culture')) return [];
    return [{ ...blank(now, country), what: 'culture', partner }];
  });
  return [...programme, ...technology, ...culture];
}

const isEnrolled = (state: WorldState, id: CountryId): boolean =>
  sheetOf(state, id).programme ||
  state.agreements.some((agreement) => holds(agreement.clauses, 'programme') && agreement.parties.includes(id) && choiceOf(state, id, agreement) !== 'break');

const blank = ({ before }: Round, country: CountryId): Omit<DroppedView, 'what'> => ({
  ...{ round: before.round, country, partner: null, good: null, wanted: null, done: null },
});
