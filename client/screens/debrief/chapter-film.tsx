import { Chapter, type ChapterProps } from './chapters.tsx';
import { FilmPlayer } from './film-player.tsx';
import { GameEnding } from './game-ending.tsx';
import { ThreatChart, threatName } from './threat-chart.tsx';

/** What happened: the ending in one sentence, the game round by round, and the threat's way along its line. */
export function ChapterFilm({ view, texts, own, focus, focusAtMs, putOnStage }: ChapterProps) {
  const threat = threatName(texts);
  return (
    <Chapter id="film">
      <GameEnding view={view} texts={texts} />
      <FilmPlayer view={view} own={own} threat={threat} focus={focus} focusAtMs={focusAtMs} putOnStage={putOnStage} />
      {view.film.length > 1 ? <ThreatChart view={view} threat={threat} /> : null}
    </Chapter>
  );
}
