import type { CountryId } from '../../../shared/lib/ids.ts';
import { band } from '../../../shared/model/own-result.ts';
import type { DebriefView, WhatIfView } from '../../../shared/protocol/debrief-view.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { LineChart } from '../../parts/charts/line-chart.tsx';
import { roundDomain } from '../../parts/charts/line-geometry.ts';
import { LineLegend, type LineLook, PointMark } from '../../parts/charts/line-marks.tsx';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { formatList, formatNumber, formatSigned, t } from '../../text/text.ts';
import { roundLabel } from './round-words.ts';
import type { Story } from './what-if-stories.ts';
import { changeWords, droppedWords } from './what-if-words.ts';

const looks: readonly LineLook[] = ['main', 'second', 'third', 'fourth'];
const lookOf = (at: number): LineLook => looks[at] ?? 'fourth';
const nameOf = (story: Story): string => changeWords(story.change);

/** Stories side by side, what happened first: how each ended, the threat's way, each country's result. */
export function Stories({ view, all }: { readonly view: DebriefView; readonly all: readonly Story[] }) {
  return (
    <>
      <ul class="what-if-cards">
        {all.map((story, at) => (
          <StoryCard key={story.id} story={story} look={lookOf(at)} line={view.line} />
        ))}
      </ul>
      <ChartFigure
        title={t('whatIf.chartTitle')}
        summary={t('whatIf.chartSummary', {
          list: formatList(all.map((story) => t('whatIf.chartItem', { name: nameOf(story), level: story.level }))),
        })}
        words={t('debrief.table')}
        table={{
          head: [t('debrief.rounds'), ...all.map(nameOf)],
          rows: view.records.map((record, at) => [roundLabel(record.round), ...all.map((story) => formatNumber(story.levels[at] ?? 0))]),
        }}
      >
        <LineLegend entries={all.map((story, at) => ({ look: lookOf(at), label: nameOf(story) }))} />
        <LineChart
          labels={view.records.map((record) => roundLabel(record.round))}
          domain={roundDomain([...all.flatMap((story) => story.levels), view.line], 50)}
          lines={all.map((story, at) => ({ id: story.id, look: lookOf(at), values: story.levels }))}
          reference={{ value: view.line, label: t('whatIf.line', { line: view.line }) }}
        />
      </ChartFigure>
      <h3>{t('whatIf.resultsTitle')}</h3>
      <p class="debrief-about">{t('whatIf.resultsAbout')}</p>
      <div class="scroll-box" role="region" tabIndex={0} aria-label={t('whatIf.resultsTitle')}>
        <table class="figures what-if-results">
          <caption class="unseen">{t('whatIf.resultsTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('debrief.country')}</th>
              {all.map((story) => (
                <th key={story.id} scope="col">
                  {nameOf(story)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.countries.map((country) => (
              <tr key={country}>
                <th scope="row">
                  <CountryBadge id={country} />
                </th>
                {all.map((story) => (
                  <td key={story.id}>
                    <Result view={view} story={story} country={country} before={all[0]?.results.get(country)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Result(props: { readonly view: DebriefView; readonly story: Story; readonly country: CountryId; readonly before: number | undefined }) {
  const { view, story, country, before } = props;
  const result = story.results.get(country);
  // What the teacher has not opened stays empty.
  if (result === undefined) return <>–</>;
  const moved = before === undefined || story.change === null ? 0 : result - before;
  return (
    <>
      <b class="number">{formatNumber(result)}</b> {moved === 0 ? null : <span class="number">({formatSigned(moved)})</span>}{' '}
      <small>{t(`debrief.results.band.b${band(result, view.bands)}`)}</small>
    </>
  );
}

function StoryCard(props: { readonly story: Story; readonly look: LineLook; readonly line: number }) {
  const { story } = props;
  return (
    <li class={story.change === null ? 'card accent' : 'card inner'}>
      <h3>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <PointMark look={props.look} x={9} y={9} size={6} />
        </svg>
        {nameOf(story)}
      </h3>
      <dl>
        <div>
          <dt>{t('whatIf.world')}</dt>
          <dd>
            <b class="number">{formatNumber(story.worldIndex)}</b>
          </dd>
        </div>
        <div>
          <dt>{t('whatIf.level')}</dt>
          <dd>
            <b class="number">{formatNumber(story.level)}</b>
          </dd>
        </div>
      </dl>
      <p class={story.thresholdKept ? 'what-if-line kept' : 'what-if-line missed'}>
        <span aria-hidden="true">{story.thresholdKept ? '✓' : '✕'}</span> {t('whatIf.line', { line: props.line })}:{' '}
        {story.thresholdKept ? t('whatIf.kept') : t('whatIf.missed')}
      </p>
      {story.change === null ? null : <small>{story.moved === 0 ? t('whatIf.same') : t('whatIf.moved', { change: formatSigned(story.moved) })}</small>}
    </li>
  );
}

/** How many dropped decisions stand open; the rest is one tap away. */
const fewDropped = 4;

/** What stays as it was in this replay, and what could then no longer be done (rules DB4, DB10). */
export function WhatIfLimits({ whatIf }: { readonly whatIf: WhatIfView }) {
  const { held, dropped } = whatIf;
  const list = (
    <ul class="what-if-dropped">
      {dropped.map((one, at) => (
        <li key={at}>{droppedWords(one)}</li>
      ))}
    </ul>
  );
  return (
    <div class="notice info stack tight">
      <p>{t('whatIf.heldFixed', { list: formatList(held.map((one) => t(`whatIf.held.${one}`))) })}</p>
      {dropped.length === 0 ? null : dropped.length <= fewDropped ? (
        <>
          <p>
            <b>{t('whatIf.droppedTitle')}</b>
          </p>
          {list}
        </>
      ) : (
        <details>
          <summary>
            {t('whatIf.droppedTitle')} ({formatNumber(dropped.length)})
          </summary>
          {list}
        </details>
      )}
    </div>
  );
}
