import type { Good } from '../../shared/scenario/names.ts';
import { formatNumber, t } from './text.ts';

/** `1 coin`, `3 coins`, `2,5 koin`. */
export const coinsText = (coins: number): string => t('common.coins', { count: coins, amount: formatNumber(coins, 1) });

/** `3 energy`, `2,5 obat`, `4 coins`. */
export const goodsText = (good: Good, amount: number): string =>
  good === 'funds' ? coinsText(amount) : t(`common.goodAmount.${good}`, { amount: formatNumber(amount, 2) });
