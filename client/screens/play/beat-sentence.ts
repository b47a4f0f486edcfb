import type { Beat } from '../../../shared/protocol/story-view.ts';
import { countryName, threatWords } from '../../state/world-words.ts';
import { coinsText } from '../../text/amounts.ts';
import { formatNumber, t } from '../../text/text.ts';

const threat = (): string => threatWords()?.name ?? '';

/** A scene of the reveal as a headline. */
export function beatTitle(beat: Beat): string {
  switch (beat.kind) {
    case 'broken-promise':
      return t('play.reveal.broken-promise.title', { victim: countryName(beat.victim) });
    case 'hidden-breaches':
      return t('play.reveal.hidden-breaches.title', { count: beat.count });
    case 'all-kept':
      return t('play.reveal.all-kept.title');
    case 'no-agreements':
      return t('play.reveal.no-agreements.title');
    case 'rescue':
      return t('play.reveal.rescue.title', { giver: countryName(beat.giver), receiver: countryName(beat.receiver) });
    case 'fund':
      return t('play.reveal.fund.title', { paid: formatNumber(beat.paid, 1), needed: coinsText(beat.needed) });
    case 'ending':
      return beat.kept ? t('play.reveal.ending.kept') : t('play.reveal.ending.over');
  }
}

/** The same scene in one sentence. */
export function beatText(beat: Beat): string {
  switch (beat.kind) {
    case 'broken-promise':
      return t('play.reveal.broken-promise.text', {
        breaker: countryName(beat.breaker),
        missing: formatNumber(beat.missing, 1),
        good: t(`common.good.${beat.good}`),
      });
    case 'hidden-breaches':
      return t('play.reveal.hidden-breaches.text');
    case 'all-kept':
      return t('play.reveal.all-kept.text', { count: beat.agreements });
    case 'no-agreements':
      return t('play.reveal.no-agreements.text');
    case 'rescue':
      return t('play.reveal.rescue.text', { amount: formatNumber(beat.amount, 1), good: t(`common.good.${beat.good}`) });
    case 'fund':
      return t('play.reveal.fund.text', {
        threat: threat(),
        before: formatNumber(beat.before),
        level: formatNumber(beat.level),
        line: formatNumber(beat.line),
      });
    case 'ending': {
      const end = t('play.reveal.ending.text', { threat: threat(), level: formatNumber(beat.level), line: formatNumber(beat.line) });
      if (beat.kept) return `${threatWords()?.rescued ?? ''} ${end}`;
      return beat.catastrophe ? `${threatWords()?.struck ?? t('play.reveal.ending.catastrophe')} ${end}` : `${t('play.reveal.ending.spared')} ${end}`;
    }
  }
}
