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

/** The threat against its line: the biggest thing on the stage. */
export function ThreatPanel({ threat, name, before, growing }: Props) {
  const level = before ? threat.before : threat.level;
  const gap = Math.round(level) - Math.round(threat.line);
  const above = level > threat.line;
  const to = Math.min(100, level + (growing ? threat.growth : 0));
  return (
    <section
      class={`stage-threat ${above ? 'above' : 'below'}`}
      aria-label={t('stage.threat.label', { name, level: formatNumber(level), line: formatNumber(threat.line) })}
    >
      <div class="figure" aria-hidden="true">
        <small>{name}</small>
        <b>{formatNumber(level)}</b>
      </div>
      <div class="scale" aria-hidden="true">
        <div class="flag" style={{ left: `${threat.line}%` }}>
          <span>{t('stage.threat.line', { line: formatNumber(threat.line) })}</span>
        </div>
        <div class="track">
          <i class="safe" style={{ width: `${threat.line}%` }} />
          {growing && threat.growth > 0 ? <i class="growth" style={{ left: `${level}%`, width: `${to - level}%` }} /> : null}
          <i class="fill" style={{ width: `${level}%` }} />
          <i class="mark" style={{ left: `${threat.line}%` }} />
        </div>
        <p>
          <strong>
            {gap > 0
              ? t('stage.threat.above', { points: formatNumber(gap) })
              : gap < 0
                ? t('stage.threat.below', { points: formatNumber(-gap) })
                : t('stage.threat.on')}
          </strong>
          {growing && threat.growth > 0 ? (
            <span>{t(threat.lastWave ? 'stage.threat.lastWave' : 'stage.threat.growth', { growth: formatSigned(threat.growth) })}</span>
          ) : null}
        </p>
      </div>
    </section>
  );
}
