import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { LineChart } from '../../parts/charts/line-chart.tsx';
import { roundDomain } from '../../parts/charts/line-geometry.ts';
import { formatNumber, t, type TextKey } from '../../text/text.ts';
import { Chapter, type ChapterProps } from './chapters.tsx';
import { FilmPlayer } from './film-player.tsx';
import { wholeGame } from './whole-game.ts';
import { roundLabel, roundWords } from './round-words.ts';

/** What happened: the ending in one sentence, the world index, and the threat's way along its line. */
export function ChapterFilm({ view, texts, own, focus, focusAtMs, putOnStage }: ChapterProps) {
  const words = texts === null ? undefined : Object.values(texts.threats)[0];
  const threat = words?.name ?? t('debrief.happened.level');
  const end = view.records.at(-1);
  const level = Math.round(end?.level ?? 0);
  const told = endingWords(view);
  const totals = wholeGame(view);
  return (
    <Chapter id="film">
      <div class={`debrief-ending ${view.endedEarly ? 'early' : view.thresholdKept ? 'kept' : 'missed'}`}>
        <div class="debrief-verdict">
          <p class="debrief-verdict-title">
            {view.endedEarly ? null : <Mark kept={view.thresholdKept} />}
            {told.title}
          </p>
          <p>{t(told.text, { threat, level, line: view.line })}</p>
          {words === undefined || view.endedEarly ? null : <p class="muted">{view.thresholdKept ? words.rescued : view.catastrophe ? words.struck : null}</p>}
        </div>
        <dl class="debrief-facts">
          <Fact big value={formatNumber(Math.round(view.worldIndex))} name={t('debrief.happened.world')} note={t('debrief.happened.worldText')} />
          <Fact value={formatNumber(totals.kept)} name={t('debrief.happened.promises')} note={t('debrief.happened.promisesText', { all: totals.promises })} />
          <Fact
            value={formatNumber(Math.round(totals.paid))}
            name={t('debrief.happened.coins')}
            note={t('debrief.happened.coinsText', { fair: formatNumber(Math.round(totals.fair)) })}
          />
        </dl>
      </div>
      {view.endedEarly && view.film.length > 1 ? <p class="notice info">{t('debrief.happened.early')}</p> : null}
      <FilmPlayer view={view} own={own} threat={threat} focus={focus} focusAtMs={focusAtMs} putOnStage={putOnStage} />
      {view.film.length > 1 ? <ThreatChart view={view} threat={threat} /> : null}
    </Chapter>
  );
}

/** How it ended; of a game that was stopped nobody knows how it would have. */
function endingWords({ endedEarly, thresholdKept, catastrophe, line, records }: DebriefView): { readonly title: string; readonly text: TextKey } {
  const end = records.at(-1);
  if (endedEarly && (end === undefined || end.round === 0)) return { title: t('charts.film.unplayed'), text: 'charts.noRound' };
  if (endedEarly)
    return {
      title: t('charts.film.stopped', { round: end?.round ?? 0 }),
      text: (end?.level ?? 0) > line ? 'charts.film.stoppedAbove' : 'charts.film.stoppedBelow',
    };
  if (thresholdKept) return { title: t('debrief.happened.kept'), text: 'debrief.happened.keptText' };
  if (catastrophe) return { title: t('debrief.happened.catastrophe'), text: 'debrief.happened.struckText' };
  return { title: t('debrief.happened.missed'), text: 'debrief.happened.missedText' };
}

function Fact(props: { readonly value: string; readonly name: string; readonly note?: string; readonly big?: boolean }) {
  return (
    <div class={props.big ? 'debrief-fact big' : 'debrief-fact'}>
      <dt>{props.name}</dt>
      <dd>
        <b class="number">{props.value}</b>
        {props.note ? <small>{props.note}</small> : null}
      </dd>
    </div>
  );
}

function Mark(props: { readonly kept: boolean }) {
  return (
    <svg class="debrief-mark" viewBox="0 0 24 24" width="30" height="30" aria-hidden="true">
      <circle cx="12" cy="12" r="11" />
      {props.kept ? <path d="M6.5 12.500l3.800 3.800 7.200-8" /> : <path d="M8 8l8 8M16 8l-8 8" />}
    </svg>
  );
}

function ThreatChart(props: { readonly view: DebriefView; readonly threat: string }) {
  const { view, threat } = props;
  const levels = view.records.map((record) => Math.round(record.level));
  const highest = view.records.reduce((best, record) => (record.level > best.level ? record : best), view.records[0] ?? { level: 0, round: 0 });
  return (
    <ChartFigure
      title={t('debrief.happened.threatTitle', { threat })}
      summary={t('debrief.happened.threatSummary', {
        threat,
        start: levels[0] ?? 0,
        highest: Math.round(highest.level),
        when: roundWords(highest.round),
        end: levels.at(-1) ?? 0,
        line: view.line,
      })}
      words={t('debrief.table')}
      table={{
        head: [t('debrief.rounds'), t('debrief.happened.level'), t('debrief.happened.fundPaid'), t('debrief.happened.fundFair')],
        rows: view.records.map((record) => [
          roundLabel(record.round),
          formatNumber(Math.round(record.level)),
          record.round === 0 ? '–' : formatNumber(record.fundPaid, 1),
          record.round === 0 ? '–' : formatNumber(record.fundFair, 1),
        ]),
      }}
    >
      <LineChart
        labels={view.records.map((record) => roundLabel(record.round))}
        domain={roundDomain([...levels, view.line], 50)}
        lines={[{ id: 'level', look: 'main', values: levels }]}
        reference={{ value: view.line, label: t('debrief.happened.line', { line: view.line }) }}
      />
    </ChartFigure>
  );
}
