import { rulesVersion } from '../game/create-world.ts';
import { owes } from '../game/resolution/obligations.ts';
import type { WorldState } from '../game/state.ts';
import { firstThreat, isOpen, mostCoins } from '../game/world.ts';
import type { NoWhatIf, WhatIfView } from '../protocol/debrief-view.ts';
import { ownResultOf } from './own-results.ts';
import type { PlayedGame } from './played-rounds.ts';
import { endOf, isReproduced, replayChanged } from './replay-changed.ts';
import { droppedDecisions } from './what-if-dropped.ts';
import { editOf, listedChanges } from './what-if-edits.ts';
import type { WhatIfChange } from './what-if-request.ts';

/** Why this game is not replayed with changes; null: it can be (rule DB3). */
export function whyNoWhatIf(game: PlayedGame): NoWhatIf | null {
  if (game.rounds.length === 0) return 'no-round';
  if (game.final.rulesVersion !== rulesVersion) return 'older-rules';
  return isReproduced(game) ? null : 'not-reproduced';
}

export const whatIfs = (game: PlayedGame): readonly WhatIfView[] => listedChanges(game).map((change) => whatIf(game, change));

/** The same rounds with one thing changed, through the same `resolve` (rule DB4); nobody reacts. The game has a round and is reproduced. */
export function whatIf(game: PlayedGame, change: WhatIfChange): WhatIfView {
  const edit = editOf(change, game);
  const replayed = replayChanged(game.rounds, edit.change);
  const end = endOf(replayed);
  return {
    change,
    worldIndex: Math.round(worldIndexOf(end)),
    level: Math.round(end.levels[0] ?? 0),
    thresholdKept: end.ended?.thresholdKept.every(Boolean) ?? (end.levels[0] ?? 0) <= firstThreat(end).rules.critical,
    catastrophe: end.ended?.catastrophe.some(Boolean) ?? false,
    records: end.history,
    ownResults: Object.fromEntries(end.countries.map(({ id }) => [id, ownResultOf(end, id)])),
    dropped: [...edit.dropped, ...droppedDecisions(game.rounds, replayed)],
    held: edit.held,
  };
}

/** At the end, or after the last played round where the game was ended early. */
export const worldIndexOf = (end: WorldState): number => end.ended?.worldIndex ?? end.history.at(-1)?.worldIndex ?? 0;

/** What is wrong with a change that somebody asks for, by field; null: it can be replayed. */
export function whatIfProblem(game: PlayedGame, change: WhatIfChange): { readonly field: string; readonly expected: string } | null {
  const isParty = (id: string) => game.final.countries.some((country) => country.id === id);
  const known = game.final.countries.map(({ id }) => id).join(', ');
  if ('country' in change && !isParty(change.country)) return { field: 'country', expected: known };
  if (change.kind !== 'one-choice' && change.kind !== 'one-payment') return null;
  const start = game.rounds.find(({ before }) => before.round === change.round)?.before;
  if (start === undefined) return { field: 'round', expected: `1 to ${game.rounds.length}` };
  if (change.kind === 'one-payment') {
    const most = isOpen(start, 'fund') ? mostCoins(start, change.country) : 0;
    return change.coins <= most ? null : { field: 'coins', expected: `at most ${most}` };
  }
  const theirs = start.agreements.filter((agreement) => agreement.parties.includes(change.country) && owes(agreement, change.country, start.round));
  return theirs.some(({ id }) => id === change.agreement) ? null : { field: 'agreement', expected: theirs.map(({ id }) => id).join(', ') };
}
