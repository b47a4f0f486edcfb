import { band } from '../../../shared/model/own-result.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { LineChart } from '../../parts/charts/line-chart.tsx';
import { roundDomain } from '../../parts/charts/line-geometry.ts';
import { LineLegend, type LineLook, PointMark } from '../../parts/charts/line-marks.tsx';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { formatList, formatNumber, formatSigned, t } from '../../text/text.ts';
import { Chapter, type ChapterProps } from './chapters.tsx';
import { roundLabel } from './round-words.ts';
import { type Story, stories } from './what-if-stories.ts';

const looks: Readonly<Record<Story['kind'], LineLook>> = { happened: 'main', 'all-kept': 'second', 'all-paid': 'third', 'nobody-paid': 'fourth' };
const nameOf = (story: Story) => t(`debrief.whatIf.kind.${story.kind}`);

/** The same game with one thing changed, beside what happened. */
export function ChapterWhatIf({ view }: ChapterProps) {
  const all = stories(view);
  if (all === null)
    return (
      <Chapter id="whatIf">
        <p class="notice">{t('debrief.whatIf.none')}</p>
      </Chapter>
    );
  return (
    <Chapter id="whatIf" about={t('debrief.whatIf.about')}>
      <p class="notice info">{t('debrief.whatIf.honest')}</p>
      <ul class="what-if-cards">
        {all.map((story) => (
          <StoryCard key={story.kind} story={story} line={view.line} />
        ))}
      </ul>
      <ChartFigure
        title={t('debrief.whatIf.chartTitle')}
        summary={t('debrief.whatIf.chartSummary', {
          list: formatList(all.map((story) => t('debrief.whatIf.chartItem', { name: nameOf(story), level: story.level }))),
        })}
        words={t('debrief.table')}
        table={{
          head: [t('debrief.rounds'), ...all.map(nameOf)],
          rows: view.records.map((record, at) => [roundLabel(record.round), ...all.map((story) => formatNumber(story.levels[at] ?? 0))]),
        }}
      >
        <LineLegend entries={all.map((story) => ({ look: looks[story.kind], label: nameOf(story) }))} />
        <LineChart
          labels={view.records.map((record) => roundLabel(record.round))}
          domain={roundDomain([...all.flatMap((story) => story.levels), view.line], 50)}
          lines={all.map((story) => ({ id: story.kind, look: looks[story.kind], values: story.levels }))}
          reference={{ value: view.line, label: t('debrief.whatIf.line', { line: view.line }) }}
        />
      </ChartFigure>
      <h3>{t('debrief.whatIf.resultsTitle')}</h3>
      <p class="debrief-about">{t('debrief.whatIf.resultsAbout')}</p>
      <div class="scroll-box" role="region" tabIndex={0} aria-label={t('debrief.whatIf.resultsTitle')}>
        <table class="figures what-if-results">
          <caption class="unseen">{t('debrief.whatIf.resultsTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('debrief.country')}</th>
              {all.map((story) => (
                <th key={story.kind} scope="col">
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
                {all.map((story) => {
                  const result = story.results.get(country) ?? 0;
                  return (
                    <td key={story.kind}>
                      <b class="number">{formatNumber(result)}</b> <small>{t(`debrief.results.band.b${band(result, view.bands)}`)}</small>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Chapter>
  );
}

function StoryCard(props: { readonly story: Story; readonly line: number }) {
  const { story } = props;
  return (
    <li class={story.kind === 'happened' ? 'card accent' : 'card inner'}>
      <h3>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <PointMark look={looks[story.kind]} x={9} y={9} size={6} />
        </svg>
        {nameOf(story)}
      </h3>
      <dl>
        <div>
          <dt>{t('debrief.whatIf.world')}</dt>
          <dd>
            <b class="number">{formatNumber(story.worldIndex)}</b>
          </dd>
        </div>
        <div>
          <dt>{t('debrief.whatIf.level')}</dt>
          <dd>
            <b class="number">{formatNumber(story.level)}</b>
          </dd>
        </div>
      </dl>
      <p class={story.thresholdKept ? 'what-if-line kept' : 'what-if-line missed'}>
        <span aria-hidden="true">{story.thresholdKept ? '✓' : '✕'}</span> {t('debrief.whatIf.line', { line: props.line })}:{' '}
        {story.thresholdKept ? t('debrief.whatIf.kept') : t('debrief.whatIf.missed')}
      </p>
      {story.kind === 'happened' ? null : (
        <small>{story.change === 0 ? t('debrief.whatIf.same') : t('debrief.whatIf.change', { change: formatSigned(story.change) })}</small>
      )}
    </li>
  );
}
