import type { Clause } from '../../../shared/game/state.ts';
import { countryName } from '../../state/world-words.ts';
import { formatNumber, t } from '../../text/text.ts';

/** A clause in a few words for the teacher's list: `Padi → Surya 3 pangan`. */
export function clauseWords(clause: Clause): string {
  switch (clause.kind) {
    case 'transfer':
      return `${countryName(clause.from)} → ${countryName(clause.to)} ${t(`common.goodAmount.${clause.good}`, { amount: formatNumber(clause.amount, 1) })}`;
    case 'fund':
      return clause.pledges.map((pledge) => `${countryName(pledge.country)} ${t('teach.clause.fund', { coins: formatNumber(pledge.coins, 1) })}`).join(', ');
    case 'tech':
      return `${countryName(clause.from)} → ${countryName(clause.to)} ${t('teach.clause.tech')}`;
    default:
      return t(`teach.clause.${clause.kind}`);
  }
}
