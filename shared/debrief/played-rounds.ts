import type { Commit, ResolutionEvent } from '../game/events.ts';
import { evolve } from '../game/evolve.ts';
import type { CountryId } from '../lib/ids.ts';
import type { Bookmark, WorldState } from '../game/state.ts';

/** One resolved and scored round of a log: the state that `resolve` was given, and what it answered. */
export interface PlayedRound {
  readonly before: WorldState;
  readonly events: readonly ResolutionEvent[];
  /** Coins that institutions lent in this round; `before` holds them already. */
  readonly borrowed: readonly { readonly country: CountryId; readonly coins: number }[];
}

export interface PlayedGame {
  readonly final: WorldState;
  readonly rounds: readonly PlayedRound[];
  /** The teacher's bookmarks of the rounds that were not undone (rules TP4, TP5). */
  readonly marks: readonly Bookmark[];
}

/** The facts of one kind, in their order. */
export const eventsOf = <Type extends ResolutionEvent['type']>(events: readonly ResolutionEvent[], type: Type) =>
  events.filter((event): event is Extract<ResolutionEvent, { type: Type }> => event.type === type);

const resolutionTypes: ReadonlySet<string> = new Set<ResolutionEvent['type']>([
  'ClaimsPaid',
  'DebtsSettled',
  'RestitutionPaid',
  'DebtsMade',
  'WoundsMade',
  'TrustRepaired',
  'SecurityHeld',
  'Delivered',
  'BreachOccurred',
  'TechTransferred',
  'CultureExchanged',
  'FeesPaid',
  'FundPaid',
  'ProgrammeRun',
  'ThreatMoved',
  'WelfareCounted',
  'TrustMoved',
  'ClaimsMade',
  'PredictionsJudged',
  'RoundResolved',
  'WorldDecided',
]);

const isResolution = (event: { readonly type: string }): event is ResolutionEvent => resolutionTypes.has(event.type);

/** Walks a log once and keeps each scored round; throws when the log is empty. */
export function playedRounds(commits: readonly Commit[]): PlayedGame {
  let state: WorldState | null = null;
  let rounds: PlayedRound[] = [];
  let marks: Bookmark[] = [];
  let borrowed: PlayedRound['borrowed'] = [];
  for (const commit of commits) {
    let before: WorldState | null = null;
    const events: ResolutionEvent[] = [];
    for (const event of commit.events) {
      if (isResolution(event)) {
        before ??= state;
        events.push(event);
      }
      // What was undone is no part of the game that the debrief tells (rule TP4).
      if (event.type === 'InstitutionLoanTaken') borrowed = [...borrowed, { country: event.debt.from, coins: event.coins }];
      if (event.type === 'RoundUndone') {
        borrowed = [];
        rounds = rounds.filter((played) => played.before.round < event.round);
        marks = marks.filter((mark) => mark.round < event.round || (mark.practice && !event.practice));
      }
      state = evolve(state, event);
      if (event.type === 'MomentBookmarked') marks.push(...state.bookmarks.slice(-1));
    }
    if (before === null) continue;
    if (!before.practice) rounds.push({ before, events, borrowed });
    borrowed = [];
  }
  if (state === null) throw new Error('an empty log has no debrief');
  return { final: state, rounds, marks };
}
