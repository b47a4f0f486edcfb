import type { PublicView } from '../../../shared/protocol/views.ts';
import type { NextStep } from '../../state/next-step.ts';
import { countryName } from '../../state/world-words.ts';
import { coinsText } from '../../text/amounts.ts';
import { formatList, t } from '../../text/text.ts';

/** A step in one sentence, with the words that stand on its control. */
export function hintSentence(view: PublicView, step: NextStep): string {
  switch (step.kind) {
    case 'read':
    case 'told':
    case 'answered':
    case 'practised':
      return t(`hints.${step.kind}`, { button: t('play.ready.ready') });
    case 'settled':
      return t('hints.settled', { button: t('play.ready.readyNegotiation') });
    case 'practise':
      return t('hints.practise', { button: t('play.offer.sign') });
    case 'answer':
      return step.from === null ? t('hints.answerDraft') : t('hints.answer', { country: countryName(step.from) });
    case 'speak':
      return t('hints.speak', { button: t('play.world.plenary.speak') });
    case 'apologise':
      return t('hints.apologise', { country: countryName(step.to) });
    case 'trade':
      return t('hints.trade', { country: countryName(step.partner), good: t(`common.good.${step.good}`) });
    case 'pledge':
      return t(view.threat.coinsMissing > 0 ? 'hints.pledgeShort' : 'hints.pledge', { missing: coinsText(view.threat.coinsMissing) });
    case 'promise':
      return t('hints.promise', { countries: formatList(step.to.map(countryName)) });
    case 'lock':
      return t('hints.lock', { button: t('play.decision.lock') });
    case 'vote':
    case 'guess':
    case 'reflect':
      return t(`hints.${step.kind}`);
  }
}
