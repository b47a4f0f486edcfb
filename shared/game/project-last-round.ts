import type { CountryId } from '../lib/ids.ts';
import { tenths } from '../lib/numbers.ts';
import { oncePer } from '../lib/once-per.ts';
import type { DeliveryLineView, LastRoundView } from '../protocol/views.ts';
import type { GameEvent } from './events.ts';
import type { WorldState } from './state.ts';

/** What a country itself learned from the last resolution: its own deliveries, points and trust both ways (rule SC3). */
export function lastRoundOf(state: WorldState, id: CountryId): LastRoundView | null {
  const known = rememberedOf(state.resolution);
  const remembered = known.get(id);
  if (remembered !== undefined) return remembered;
  const view = tellLastRound(state, id);
  known.set(id, view);
  return view;
}

/** A resolution is told once per country; every later view shares it. */
const rememberedOf = oncePer((_resolution: WorldState['resolution']) => new Map<CountryId, LastRoundView | null>());

function tellLastRound(state: WorldState, id: CountryId): LastRoundView | null {
  const { resolution } = state;
  const counted = find(resolution, 'WelfareCounted')?.rows.find((row) => row.country === id);
  const resolvedRound = find(resolution, 'RoundResolved')?.record.round;
  if (counted === undefined || resolvedRound === undefined) return null;
  const received: DeliveryLineView[] = [];
  const sent: DeliveryLineView[] = [];
  for (const event of resolution) {
    if (event.type !== 'Delivered' || !event.parties.includes(id)) continue;
    for (const obligation of event.obligations) {
      for (const line of obligation.lines) {
        const about = {
          agreementId: event.agreementId,
          good: line.good,
          as: line.as,
          promised: line.promised,
          delivered: tenths(line.delivered),
          arrived: tenths(line.arrived),
          choice: obligation.choice,
        };
        if (line.to === id) received.push({ ...about, partner: obligation.country });
        if (obligation.country === id) sent.push({ ...about, partner: line.to });
      }
    }
  }
  const payment = find(resolution, 'FundPaid')?.payments.find((row) => row.country === id);
  return {
    round: resolvedRound,
    practice: resolvedRound === 0,
    received,
    sent,
    paid: payment?.paid ?? 0,
    pledged: payment?.pledged ?? 0,
    finesCoins: counted.fineCoins,
    points: tenths(counted.net),
    damagePoints: tenths(counted.damage),
    sovereigntyPoints: tenths(counted.sovereignty),
    redLinePoints: counted.redLines,
    settled: settledOf(state, id),
    trustMoved: trustMoved(state, id),
  };
}

function settledOf(state: WorldState, id: CountryId): LastRoundView['settled'] {
  const rows = find(state.resolution, 'DebtsSettled')?.rows ?? [];
  return rows.flatMap(({ debt, choice, paid }) => {
    if (debt.from !== id && debt.to !== id) return [];
    const mine = debt.from === id ? 'debtor' : 'creditor';
    const other = mine === 'debtor' ? debt.to : debt.from;
    return [{ kind: debt.kind, mine, other, institution: debt.institution, owed: debt.coins, paid: tenths(paid), choice }];
  });
}

function trustMoved(state: WorldState, id: CountryId): LastRoundView['trustMoved'] {
  const moved = find(state.resolution, 'TrustMoved');
  if (moved === undefined) return [];
  const own = state.countries.findIndex((country) => country.id === id);
  return state.countries.flatMap((other, place) => {
    if (place === own) return [];
    return [
      { judge: id, actor: other.id, before: at(moved.before, own, place), after: at(moved.after, own, place) },
      { judge: other.id, actor: id, before: at(moved.before, place, own), after: at(moved.after, place, own) },
    ].filter((change) => change.before !== change.after);
  });
}

const at = (matrix: readonly (readonly number[])[], row: number, column: number): number => Math.round(matrix[row]?.[column] ?? 0);

function find<Type extends GameEvent['type']>(events: readonly GameEvent[], type: Type): Extract<GameEvent, { type: Type }> | undefined {
  return events.find((event): event is Extract<GameEvent, { type: Type }> => event.type === type);
}
