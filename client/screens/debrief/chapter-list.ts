import type { ComponentType } from 'preact';
import { type ChapterId, chapterIds } from '../../../shared/model/debrief-chapters.ts';
import { ChapterAgain } from './again/chapter-again.tsx';
import { ChapterBeside } from './beside/chapter-beside.tsx';
import { ChapterCarried } from './chapter-carried.tsx';
import { ChapterFilm } from './chapter-film.tsx';
import { ChapterLived } from './chapter-lived.tsx';
import { ChapterNotYet } from './chapter-not-yet.tsx';
import { ChapterPromises } from './chapter-promises.tsx';
import { ChapterResults } from './chapter-results.tsx';
import { ChapterWhatIf } from './chapter-what-if.tsx';
import { ChapterWorlds } from './chapter-worlds.tsx';
import type { ChapterProps } from './chapters.tsx';
import { ChapterExit } from './exit/chapter-exit.tsx';

/** What each chapter draws. */
export const chapterScreens: { readonly [id in ChapterId]?: ComponentType<ChapterProps> } = {
  worlds: ChapterWorlds,
  again: ChapterAgain,
  film: ChapterFilm,
  results: ChapterResults,
  promises: ChapterPromises,
  whatIf: ChapterWhatIf,
  carried: ChapterCarried,
  lived: ChapterLived,
  notYet: ChapterNotYet,
  world: ChapterBeside,
  exit: ChapterExit,
};

/** The chapters of one debrief in their order: two worlds only where the lesson had them, then and now only where a game is played again. */
export const chaptersOf = ({ hasTwins, isAgain }: { readonly hasTwins: boolean; readonly isAgain: boolean }): readonly ChapterId[] =>
  chapterIds.filter((id) => chapterScreens[id] !== undefined && (id !== 'worlds' || hasTwins) && (id !== 'again' || isAgain));
