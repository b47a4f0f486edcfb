import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import { indicators } from '../../../shared/protocol/indicator-names.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { LineChart } from '../../parts/charts/line-chart.tsx';
import { formatNumber, formatSigned, t } from '../../text/text.ts';
import { Chapter } from './chapters.tsx';
import { roundLabel } from './round-words.ts';
