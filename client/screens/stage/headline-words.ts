import type { CountryId } from '../../../shared/lib/ids.ts';
import type { HeadlineView } from '../../../shared/protocol/views.ts';
import { formatList, formatNumber, t } from '../../text/text.ts';

export interface HeadlineWords {
  readonly text: string;
  readonly tone: 'good' | 'bad' | 'plain';
}

interface Names {
  readonly nameOf: (id: CountryId) => string;
  readonly institution: string;
  readonly threat: string;
}

/** One line of the ticker in the screen's language. */
export function headlineWords(line: HeadlineView, names: Names): HeadlineWords {
  const { nameOf } = names;
  const say = (text: string, tone: HeadlineWords['tone'] = 'plain'): HeadlineWords => ({ text, tone });
  switch (line.code) {
    case 'agreement':
      return say(t('stage.headline.agreement', { countries: formatList(line.parties.map(nameOf)) }), 'good');
    case 'pledge':
      return say(t('stage.headline.pledge', { country: nameOf(line.country), coins: formatNumber(line.coins) }));
    case 'motion':
      return say(t('stage.headline.motion', { country: nameOf(line.country), motion: t(`common.motion.${line.kind}`) }));
    case 'motion-closed':
      return say(
        t(`stage.headline.motionClosed.${line.outcome}`, { motion: t(`common.motion.${line.kind}`) }),
        line.outcome === 'consensus' ? 'good' : 'plain',
      );
    case 'charter':
      return say(t('stage.headline.charter', { country: nameOf(line.country), institution: names.institution }));
    case 'institution-founded':
      return say(t('stage.headline.institutionFounded', { institution: names.institution }), 'good');
    case 'platform':
      return say(t('stage.headline.platform', { country: nameOf(line.country) }));
    case 'platform-opened':
      return say(t('stage.headline.platformOpened'), 'good');
    case 'pressure':
      return say(
        t(line.accepted ? 'stage.headline.pressureAccepted' : 'stage.headline.pressureRefused', { country: nameOf(line.country), target: nameOf(line.target) }),
        'bad',
      );
    case 'breach':
      return say(t('stage.headline.breach', { country: nameOf(line.country), victim: nameOf(line.victim) }), 'bad');
    case 'hidden-breaches':
      return say(t('stage.headline.hiddenBreaches', { count: line.count }), 'bad');
    case 'fund':
      return say(
        t('stage.headline.fund', { coins: formatNumber(line.coins, 1), needed: formatNumber(line.needed, 1) }),
        line.coins >= line.needed ? 'good' : 'bad',
      );
    case 'threat': {
      const values = { threat: names.threat, before: formatNumber(line.before), level: formatNumber(line.level) };
      const change = Math.round(line.level) - Math.round(line.before);
      return change > 0
        ? say(t('stage.headline.threatUp', values), 'bad')
        : change < 0
          ? say(t('stage.headline.threatDown', values), 'good')
          : say(t('stage.headline.threatSame', values));
    }
  }
}
