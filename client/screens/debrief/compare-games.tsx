import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { LineChart } from '../../parts/charts/line-chart.tsx';
import { type LineLook, LineLegend } from '../../parts/charts/line-marks.tsx';
import { formatNumber, t } from '../../text/text.ts';
import { differenceWords } from './parting-words.ts';
import { differences } from './parting.ts';
import { roundLabel } from './round-words.ts';

/** A game from the same start as others, and what it is called beside them. */
export interface NamedGame {
  /** The world's id. */
  readonly id: string;
  readonly name: string;
  readonly view: DebriefView;
}

const looks: readonly LineLook[] = ['main', 'second', 'third', 'fourth'];

/** How a game ended, in half a sentence. */
export const endingOf = (view: DebriefView): string =>
  t(view.thresholdKept ? 'worlds.ends.kept' : view.catastrophe ? 'worlds.ends.struck' : 'worlds.ends.lucky');

/** What was decided otherwise in the round in which the ways parted. */
export function Parting({ games, round }: { readonly games: readonly NamedGame[]; readonly round: number }) {
  const found = differences(
    games.map(({ view }) => view),
    round,
  );
  const names = games.map(({ name }) => name);
  const closed = games.some(({ view }) => view.opened !== 'all');
  return (
    <section class="stack tight card accent">
      <h3>{t('charts.parting.title', { round })}</h3>
      {found.length === 0 ? (
        <p>{t('charts.parting.none')}</p>
      ) : (
        <ul class="bullets">
          {found.map((one, at) => (
            <li key={at}>{differenceWords(one, names)}</li>
          ))}
        </ul>
      )}
      {closed ? <p class="muted">{t('charts.parting.closed')}</p> : null}
      <p>
        <b>{t('charts.parting.ask')}</b>
      </p>
    </section>
  );
}

/** The main threat's way in each game, over one line. */
export function Courses({ games, parted, complete }: { readonly games: readonly NamedGame[]; readonly parted: number | null; readonly complete: boolean }) {
  const rounds = Math.max(...games.map(({ view }) => view.records.length));
  const longest = games.find(({ view }) => view.records.length === rounds)?.view.records ?? [];
  const line = games[0]?.view.line ?? 0;
  const lookOf = (at: number): LineLook => looks[at] ?? 'main';
  return (
    <ChartFigure
      title={t('worlds.ends.chart')}
      summary={!complete ? t('worlds.ends.stillPlaying') : parted === null ? t('worlds.ends.never') : t('worlds.ends.parted', { round: parted })}
      words={t('debrief.table')}
      table={{
        head: [t('debrief.rounds'), ...games.map(({ name }) => name)],
        rows: longest.map((record, at) => [
          roundLabel(record.round),
          ...games.map(({ view }) => {
            const level = view.records[at]?.level;
            return level === undefined ? '–' : formatNumber(Math.round(level));
          }),
        ]),
      }}
    >
      <LineLegend entries={games.map(({ name }, at) => ({ look: lookOf(at), label: name }))} />
      <LineChart
        labels={longest.map((record) => roundLabel(record.round))}
        lines={games.map(({ id, view }, at) => ({ id, look: lookOf(at), values: longest.map((_, round) => view.records[round]?.level ?? null) }))}
        domain={[0, 100]}
        reference={{ value: line, label: t('debrief.happened.line', { line }) }}
      />
    </ChartFigure>
  );
}
