import type { Good } from '../../shared/scenario/schema.ts';
import { goodsText } from '../text/amounts.ts';
import { t } from '../text/text.ts';

/** Each good has its own shape and its own colour, and stands beside its word. */
export function GoodIcon({ good }: { readonly good: Good }) {
  return (
    <svg class={`good-icon ${good}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {good === 'food' ? (
        <circle cx="10" cy="10" r="8" />
      ) : good === 'energy' ? (
        <path d="M10 1.5 19 18H1Z" />
      ) : good === 'medicine' ? (
        <path d="M7 1.5h6V7h5.500v6H13v5.500H7V13H1.500V7H7Z" />
      ) : (
        <path d="M10 1 18 5.500v9L10 19 2 14.500v-9Z" />
      )}
    </svg>
  );
}

interface Props {
  readonly good: Good;
  /** Pieces or coins; without it the chip only names the good. */
  readonly amount?: number;
  readonly size?: 'normal' | 'big';
}

export function GoodChip({ good, amount, size = 'normal' }: Props) {
  return (
    <span class={`chip ${size === 'big' ? 'big' : ''}`}>
      <GoodIcon good={good} />
      {amount === undefined ? t(`common.good.${good}`) : goodsText(good, amount)}
    </span>
  );
}
