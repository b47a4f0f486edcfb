import { tellDebrief, type Replays, replaysOf } from '../debrief/build.ts';
import type { Patience } from '../debrief/carried.ts';
import type { PlayedGame } from '../debrief/played-rounds.ts';
import type { BotPolicy, WorldState } from '../game/state.ts';
import type { DebriefView } from '../protocol/debrief-view.ts';
import { playWorld } from './play-world.ts';

/** What is played again for a debrief, the two games of bots included. */
export function wholeReplays(game: PlayedGame, patience: Patience): Replays {
  const replays = replaysOf(game, patience);
  return replays.noWhatIf === null ? { ...replays, yardsticks: yardsticksOf(game.final) } : replays;
}

export const wholeDebrief = (game: PlayedGame, patience: Patience): DebriefView => tellDebrief(game, wholeReplays(game, patience));

/**
 * The world index of two games on this class's scenario, seed and settings: everybody a cooperator, and everybody a
 * defector who signs and breaks (rule DB12); of a game that was ended early, after as many rounds.
 */
export function yardsticksOf(final: WorldState): NonNullable<DebriefView['yardsticks']> {
  const { pack, presetId, seed } = final;
  const settings = { ...final.settings, timed: false, practiceRound: false };
  const indexWith = (policy: BotPolicy): number => {
    const { state } = playWorld(
      { type: 'CreateWorld', pack, presetId, seed, settings },
      pack.scenario.countries.map(() => policy),
    );
    const index = final.ended === null ? state.history[final.history.length - 1]?.worldIndex : state.ended?.worldIndex;
    return Math.round(index ?? 0);
  };
  return { allCooperate: indexWith('cooperator'), allDefect: indexWith('defector') };
}
