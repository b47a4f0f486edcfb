import type { ThreatView } from '../../../shared/protocol/views.ts';
import { formatNumber, formatSigned, t } from '../../text/text.ts';

interface Props {
  readonly threat: ThreatView;
  readonly name: string;
  /** Show the level from before the round: the reveal has not told the new one yet. */
  readonly before: boolean;
  /** Is growth still to come in this round? */
  readonly growing: boolean;
}

/** The threat against its line: the biggest thing on the stage. An uncertain line is a band (rule UL1). */
export function ThreatPanel({ threat, name, before, growing }: Props) {
  const level = before ? threat.before : threat.level;
  const stand = standing(threat, level);
  const shownGrowth = growing && threat.growth > 0;
  return (
    <div class={`stage-threat ${stand.side}`} role="group" aria-label={label(threat, name, level)}>
      <div class="figure" aria-hidden="true">
        <small>{name}</small>
        <b>{formatNumber(level)}</b>
      </div>
      <div class="scale" aria-hidden="true">
        <div class="flag" style={{ left: `${threat.line}%` }}>
          <span>{lineText(threat)}</span>
        </div>
        <Track threat={threat} level={level} growing={growing} />
        <p>
          <strong>{stand.text}</strong>
          {shownGrowth ? <span>{t(threat.lastWave ? 'stage.threat.lastWave' : 'stage.threat.growth', { growth: formatSigned(threat.growth) })}</span> : null}
        </p>
      </div>
    </div>
  );
}

/** A further threat (rule ST1), in one row. */
export function SmallThreatPanel({ threat, name, before, growing }: Props) {
  const level = before ? threat.before : threat.level;
  return (
    <div class={`stage-threat small ${standing(threat, level).side}`} role="group" aria-label={label(threat, name, level)}>
      <small aria-hidden="true">{name}</small>
      <b aria-hidden="true">{formatNumber(level)}</b>
      <Track threat={threat} level={level} growing={growing} />
      <span aria-hidden="true">{lineText(threat)}</span>
    </div>
  );
}

function Track({ threat, level, growing }: { readonly threat: ThreatView; readonly level: number; readonly growing: boolean }) {
  const { low, high } = lineOf(threat);
  const to = Math.min(100, level + (growing ? threat.growth : 0));
  return (
    <div class="track" aria-hidden="true">
      <i class="safe" style={{ width: `${low}%` }} />
      {to > level ? <i class="growth" style={{ left: `${level}%`, width: `${to - level}%` }} /> : null}
      <i class="fill" style={{ width: `${level}%` }} />
      {high > low ? <i class="spread" style={{ left: `${low}%`, width: `${high - low}%` }} /> : <i class="mark" style={{ left: `${threat.line}%` }} />}
    </div>
  );
}

const lineOf = ({ line, lineSpread }: ThreatView): { readonly low: number; readonly high: number } => ({
  low: Math.max(0, line - lineSpread),
  high: Math.min(100, line + lineSpread),
});

function lineText(threat: ThreatView): string {
  const { low, high } = lineOf(threat);
  return high > low
    ? t('stage.threat.lineBetween', { low: formatNumber(low), high: formatNumber(high) })
    : t('stage.threat.line', { line: formatNumber(threat.line) });
}

function label(threat: ThreatView, name: string, level: number): string {
  return t('stage.threat.label', { name, level: formatNumber(level), line: lineText(threat) });
}

/** On which side of its line the level stands; within an uncertain one nobody can say. */
function standing(threat: ThreatView, level: number): { readonly side: 'above' | 'within' | 'below'; readonly text: string } {
  const { low, high } = lineOf(threat);
  const now = Math.round(level);
  if (now > Math.round(high)) return { side: 'above', text: t('stage.threat.above', { points: formatNumber(now - Math.round(high)) }) };
  if (now < Math.round(low)) return { side: 'below', text: t('stage.threat.below', { points: formatNumber(Math.round(low) - now) }) };
  return high > low ? { side: 'within', text: t('stage.threat.within') } : { side: 'below', text: t('stage.threat.on') };
}
