import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import type { Indicator } from '../../../shared/scenario/schema.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { LineChart } from '../../parts/charts/line-chart.tsx';
import { formatNumber, formatSigned, t } from '../../text/text.ts';
import { roundLabel } from './round-words.ts';

const shown = ['prosperity', 'peace', 'health', 'sustainability', 'understanding'] as const satisfies readonly Indicator[];

/** The world index and its five indicators as small pictures on one scale. */
export function WorldIndexCourse(props: { readonly view: DebriefView }) {
  const { records } = props.view;
  const beforeEnd = Math.round(records.at(-1)?.worldIndex ?? 0);
  const atEnd = Math.round(props.view.worldIndex);
  return (
    <>
      <h3>{t('debrief.indicators.title')}</h3>
      <p class="debrief-about">{t('debrief.indicators.about')}</p>
      {props.view.catastrophe && atEnd !== beforeEnd ? <p class="notice bad">{t('debrief.indicators.struck', { before: beforeEnd, after: atEnd })}</p> : null}
      <div class="debrief-multiples">
        <Multiple
          name={t('debrief.indicators.world')}
          labels={records.map((record) => record.round)}
          values={records.map((record) => record.worldIndex)}
          main
        />
        {shown.map((indicator) => (
          <Multiple
            key={indicator}
            name={t(`common.indicator.${indicator}`)}
            labels={records.map((record) => record.round)}
            values={records.map((record) => record.indicators[indicator])}
          />
        ))}
      </div>
    </>
  );
}

function Multiple(props: { readonly name: string; readonly labels: readonly number[]; readonly values: readonly number[]; readonly main?: boolean }) {
  const whole = props.values.map(Math.round);
  const start = whole[0] ?? 0;
  const end = whole.at(-1) ?? 0;
  return (
    <div class={props.main ? 'card inner debrief-multiple main' : 'card inner debrief-multiple'}>
      <ChartFigure
        title={props.name}
        summary={t('debrief.indicators.summary', { name: props.name, start, end, change: formatSigned(end - start) })}
        words={t('debrief.table')}
        table={{ head: [t('debrief.rounds'), props.name], rows: whole.map((value, at) => [roundLabel(props.labels[at] ?? 0), formatNumber(value)]) }}
      >
        <LineChart labels={props.labels.map(roundLabel)} domain={[0, 100]} height={150} lines={[{ id: props.name, look: 'main', values: whole }]} />
      </ChartFigure>
    </div>
  );
}
