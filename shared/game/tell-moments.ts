import { tenths } from '../lib/numbers.ts';
import type { Moment } from '../protocol/story-view.ts';
import type { GameEvent } from './events.ts';
import type { HeadlineNews, Motion, WorldState } from './state.ts';
import { holds } from './world.ts';

/**
 * What else everybody may hear of a round beside its three beats (rules SC4, DB2): what was public already, and
 * what the resolution showed. Built from named fields only, and not from the ticker, which forgets in a busy round.
 */
export function tellMoments(state: WorldState, events: readonly GameEvent[]): readonly Moment[] {
  if (state.practice) return [];
  const agreements = state.agreements.flatMap((agreement): Moment[] => [
    ...(agreement.mediator === null ? [] : [{ kind: 'mediation' as const, mediator: agreement.mediator, parties: agreement.parties }]),
    ...(holds(agreement.clauses, 'exclusive') ? [{ kind: 'exclusive' as const, parties: agreement.parties }] : []),
  ]);
  return [...negotiated(state), ...agreements, ...events.flatMap((event) => resolved(event, breachesOf(events)))];
}

/** What happened before the eyes of all while the round was negotiated. */
function negotiated(state: WorldState): readonly Moment[] {
  const { card, actor } = state;
  return [
    ...(card === null ? [] : [{ kind: 'card' as const, card: card.id, country: card.country }]),
    ...(actor?.acts ? [{ kind: 'actor' as const, actor: actor.id }] : []),
    ...state.headlines.flatMap((line): Moment[] => (line.round === state.round ? [...momentOf(line)] : [])),
    ...state.motions.flatMap((motion): Moment[] => (motion.kind === 'principles' && isCarried(motion) ? [{ kind: 'principles' }] : [])),
    ...state.crossed.flatMap(({ country, clause, round }): Moment[] => (round === state.round ? [{ kind: 'red-line', country, clause }] : [])),
    ...state.wounds.flatMap(({ apologised, breaker, victim }): Moment[] => (apologised ? [{ kind: 'apology', country: breaker, victim }] : [])),
  ];
}

/** Institutions that came, and who left: the ticker alone remembers when. */
function momentOf(line: HeadlineNews): readonly Moment[] {
  switch (line.code) {
    case 'institution-founded':
      return [{ kind: 'institution-founded', institution: line.institution }];
    case 'institution-left':
      return [{ kind: 'institution-left', country: line.country, institution: line.institution }];
    case 'agreement-left':
      return [{ kind: 'agreement-left', country: line.country, parties: line.parties }];
    default:
      return [];
  }
}

const isCarried = (motion: Motion): boolean => motion.outcome === 'consensus' || motion.outcome === 'majority';

const breachesOf = (events: readonly GameEvent[]): number => events.filter((event) => event.type === 'BreachOccurred').length;

function resolved(event: GameEvent, breaches: number): readonly Moment[] {
  switch (event.type) {
    case 'DebtsSettled':
      return event.rows.flatMap(({ debt, choice, visible }): Moment[] => {
        if (debt.kind === 'award' && debt.to !== null) {
          return [{ kind: 'award', country: debt.from, claimant: debt.to, coins: debt.coins, complied: choice === 'keep' }];
        }
        return choice === 'keep' || !visible ? [] : [{ kind: 'debt-unpaid', country: debt.from, creditor: debt.to, institution: debt.institution }];
      });
    case 'Delivered':
      // Of aid that was promised in secret nobody knows more than the promise, unless nobody broke anything.
      return event.obligations.flatMap((obligation) =>
        obligation.lines
          .filter((line) => line.as === 'aid' && obligation.choice !== 'break' && (obligation.visible || breaches === 0))
          .map(
            (line): Moment => ({
              kind: 'aid',
              giver: obligation.country,
              receiver: line.to,
              good: line.good,
              amount: tenths(obligation.visible ? line.delivered : line.promised),
            }),
          ),
      );
    case 'TechTransferred':
      return [{ kind: 'tech', from: event.from, to: event.to }];
    case 'SecurityHeld':
      return [{ kind: 'security', participants: event.participants.length, shock: event.shock > 0, wardedPercent: Math.round(100 * event.warded) }];
    default:
      return [];
  }
}
