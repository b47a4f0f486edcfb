import { tellDebrief } from '../../shared/debrief/build.ts';
import type { Patience } from '../../shared/debrief/carried.ts';
import { openLogFile } from '../../shared/debrief/log-file.ts';
import { playedRounds } from '../../shared/debrief/played-rounds.ts';
import { wholeReplays } from '../../shared/simulation/yardsticks.ts';
import type { OpenedFile } from '../../shared/protocol/http.ts';
import type { Problem } from '../http/debrief-desk.ts';
import { publicMap, publicTexts } from '../session/public-words.ts';

/** A debrief from a file's text alone; whatever is wrong with the file is an answer, never a crash (rule XP4). */
export function openFile(text: string, patience: Patience): OpenedFile | { readonly problem: Problem } {
  const opened = openLogFile(text);
  if (!opened.ok) return { problem: { field: opened.refusal.field ?? 'file', expected: opened.refusal.expected ?? 'log-file' } };
  try {
    const game = playedRounds(opened.value.commits);
    if (game.final.phase !== 'debrief') return { problem: { field: 'commits', expected: 'ended' } };
    const { pack } = game.final;
    return {
      world: opened.value.world,
      view: tellDebrief(game, wholeReplays(game, patience)),
      texts: { id: publicTexts(pack, 'id'), en: publicTexts(pack, 'en') },
      map: publicMap(pack),
    };
  } catch {
    return { problem: { field: 'commits', expected: 'playable' } };
  }
}
