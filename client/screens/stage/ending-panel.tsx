import type { PublicOutcomeView, ThreatView } from '../../../shared/protocol/views.ts';
import { formatNumber, t } from '../../text/text.ts';

interface Props {
  readonly outcome: PublicOutcomeView;
  readonly threat: ThreatView;
  readonly threatName: string;
  readonly rescued: string;
  readonly struck: string;
}

/** How it ended, and stays ended, until the debrief begins. */
export function EndingPanel({ outcome, threat, threatName, rescued, struck }: Props) {
  const tone = outcome.catastrophe ? 'bad' : outcome.thresholdKept ? 'good' : 'plain';
  return (
    <section class={`stage-ending ${tone}`}>
      <div class="verdict">
        <small>{t('stage.story.endingLevel', { threat: threatName, level: formatNumber(threat.level), line: formatNumber(threat.line) })}</small>
        <h1>{outcome.catastrophe ? t('stage.story.endingStruck') : outcome.thresholdKept ? t('stage.story.endingKept') : t('stage.story.endingLucky')}</h1>
        <p>{outcome.catastrophe ? struck : outcome.thresholdKept ? rescued : t('stage.ending.lucky')}</p>
      </div>
      <div class="index">
        <small>{t('stage.ending.index')}</small>
        <b>{formatNumber(outcome.worldIndex)}</b>
        <span>{t('stage.ending.of')}</span>
      </div>
    </section>
  );
}
