import type { Clause } from '../../../shared/game/state.ts';
import { countryName } from '../../state/world-words.ts';
import { coinsText, goodsText } from '../../text/amounts.ts';
import { t } from '../../text/text.ts';

/** A clause in a few words for the teacher's list: `Padi → Surya 3 pangan`. */
export function clauseWords(clause: Clause): string {
  switch (clause.kind) {
    case 'transfer':
      return `${countryName(clause.from)} → ${countryName(clause.to)} ${goodsText(clause.good, clause.amount)}`;
    case 'aid':
      return `${t('common.clause.aid')} ${countryName(clause.from)} → ${countryName(clause.to)} ${goodsText(clause.good, clause.amount)}`;
    case 'loan':
      return `${t('common.clause.loan')} ${countryName(clause.from)} → ${countryName(clause.to)} ${coinsText(clause.coins)}`;
    case 'fund':
      return `${t('common.clause.fund')}: ${clause.pledges.map((pledge) => `${countryName(pledge.country)} ${coinsText(pledge.coins)}`).join(', ')}`;
    case 'tech':
      return `${countryName(clause.from)} → ${countryName(clause.to)} ${t('common.clause.tech')}`;
    case 'condition':
      return `${t('common.clause.condition')} ${countryName(clause.on)}`;
    default:
      return t(`common.clause.${clause.kind}`);
  }
}
