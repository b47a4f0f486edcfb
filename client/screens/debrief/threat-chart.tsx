import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import type { PublicTexts } from '../../../shared/protocol/http.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { LineChart } from '../../parts/charts/line-chart.tsx';
import { roundDomain } from '../../parts/charts/line-geometry.ts';
import { formatNumber, t } from '../../text/text.ts';
import { roundLabel, roundWords } from './round-words.ts';

/** The main threat in the scenario's words. */
export const threatName = (texts: PublicTexts | null): string => Object.values(texts?.threats ?? {})[0]?.name ?? t('debrief.happened.level');

/** The threat's way along its line. */
export function ThreatChart(props: { readonly view: DebriefView; readonly threat: string }) {
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
