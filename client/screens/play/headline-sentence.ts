import type { HeadlineView } from '../../../shared/protocol/views.ts';
import { countryName, institutionWords, threatWords } from '../../state/world-words.ts';
import { coinsText } from '../../text/amounts.ts';
import { formatList, formatNumber, t } from '../../text/text.ts';

/** A line of the feed in the screen's language. */
export function headlineSentence(line: HeadlineView): string {
  switch (line.code) {
    case 'agreement':
      return t('play.headline.agreement', { countries: formatList(line.parties.map(countryName)), form: t(`common.form.${line.form}`) });
    case 'pledge':
      return t('play.headline.pledge', { country: countryName(line.country), coins: coinsText(line.coins) });
    case 'motion':
      return t('play.headline.motion', { country: countryName(line.country), kind: t(`common.motion.${line.kind}`) });
    case 'motion-closed':
      return t('play.headline.motion-closed', { kind: t(`common.motion.${line.kind}`), outcome: t(`common.outcome.${line.outcome}`) });
    case 'charter':
      return t('play.headline.charter', { country: countryName(line.country) });
    case 'institution-founded':
      return t('play.headline.institution-founded', { institution: institutionWords()?.name ?? '' });
    case 'platform':
      return t('play.headline.platform', { country: countryName(line.country) });
    case 'platform-opened':
      return t('play.headline.platform-opened');
    case 'pressure':
      return t(line.accepted ? 'play.headline.pressure.accepted' : 'play.headline.pressure.refused', {
        country: countryName(line.country),
        target: countryName(line.target),
      });
    case 'breach':
      return t('play.headline.breach', { country: countryName(line.country), victim: countryName(line.victim) });
    case 'hidden-breaches':
      return t('play.headline.hidden-breaches', { count: line.count });
    case 'fund':
      return t('play.headline.fund', { coins: formatNumber(line.coins, 1), needed: coinsText(line.needed) });
    case 'threat':
      return t('play.headline.threat', { threat: threatWords()?.name ?? '', before: formatNumber(line.before), level: formatNumber(line.level) });
  }
}
