import { tenths } from '../lib/numbers.ts';
import type { WoundView } from '../protocol/debrief-view.ts';
import { eventsOf, type PlayedGame } from './played-rounds.ts';

/** What every broken promise cost its victim's trust, and what repair gave back in the round after (rules RP1–RP5). */
export function woundsOf({ rounds }: PlayedGame): readonly WoundView[] {
  return rounds.flatMap(({ before, events }, at) => {
    const next = rounds[at + 1];
    const repairs = next === undefined ? [] : eventsOf(next.events, 'TrustRepaired').flatMap(({ rows }) => rows);
    return eventsOf(events, 'WoundsMade')
      .flatMap(({ wounds }) => wounds)
      .map(({ round, breaker, victim, lost, trustBefore, visible }): WoundView => {
        const repair = repairs.find((row) => row.judge === victim && row.actor === breaker);
        return {
          ...{ round, breaker, victim, visible },
          before: Math.round(trustBefore),
          lost: tenths(lost),
          restored: tenths(repair?.points ?? 0),
          apology: repair?.apology ?? false,
          restitution: repair?.restitution ?? false,
          award: repair?.award ?? false,
          scar: before.scars.includes(`${breaker}>${victim}`),
        };
      });
  });
}
