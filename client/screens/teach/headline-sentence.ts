import type { Headline } from '../../../shared/game/state.ts';
import { countryName, threatWords } from '../../state/world-words.ts';
import { formatList, formatNumber, t } from '../../text/text.ts';

/** A headline of the public feed as a sentence. */
export function headlineSentence(headline: Headline): string {
  switch (headline.code) {
    case 'agreement':
      return t('teach.headline.agreement', { countries: formatList(headline.parties.map(countryName)), form: t(`common.form.${headline.form}`) });
    case 'pledge':
      return t('teach.headline.pledge', { country: countryName(headline.country), coins: formatNumber(headline.coins) });
    case 'motion':
      return t('teach.headline.motion', { country: countryName(headline.country), motion: t(`common.motion.${headline.kind}`) });
    case 'motion-closed':
      return t('teach.headline.motionClosed', { outcome: t(`common.outcome.${headline.outcome}`), motion: t(`common.motion.${headline.kind}`) });
    case 'charter':
      return t('teach.headline.charter', { country: countryName(headline.country) });
    case 'institution-founded':
      return t('teach.headline.institutionFounded');
    case 'platform':
      return t('teach.headline.platform', { country: countryName(headline.country) });
    case 'platform-opened':
      return t('teach.headline.platformOpened');
    case 'pressure':
      return t(headline.accepted ? 'teach.headline.pressureAccepted' : 'teach.headline.pressureRefused', {
        country: countryName(headline.country),
        target: countryName(headline.target),
      });
    case 'breach':
      return t('teach.headline.breach', { country: countryName(headline.country), victim: countryName(headline.victim) });
    case 'hidden-breaches':
      return t('teach.headline.hiddenBreaches', { count: headline.count });
    case 'fund':
      return t('teach.headline.fund', { coins: formatNumber(headline.coins), needed: formatNumber(headline.needed) });
    case 'threat':
      return t('teach.headline.threat', {
        threat: threatWords()?.name ?? '',
        before: Math.round(headline.before),
        level: Math.round(headline.level),
      });
  }
}
