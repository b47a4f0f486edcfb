import type { Clause } from '../../../shared/game/state.ts';
import type { CountryId } from '../../../shared/lib/ids.ts';
import type { DeliveryLineView, OwnCountryView } from '../../../shared/protocol/views.ts';
import { goodsText } from '../../text/amounts.ts';
import { formatList, t } from '../../text/text.ts';

export interface LastDeal {
  readonly give: readonly DeliveryLineView[];
  readonly get: readonly DeliveryLineView[];
  /** The same transfers as clauses of a new offer. */
  readonly clauses: readonly Clause[];
}

/** What was promised between us and `partner` in the last round; null when nothing was. */
export function lastDealWith(own: OwnCountryView, partner: CountryId): LastDeal | null {
  const give = own.lastRound?.sent.filter((line) => line.partner === partner && line.promised > 0) ?? [];
  const get = own.lastRound?.received.filter((line) => line.partner === partner && line.promised > 0) ?? [];
  if (give.length + get.length === 0) return null;
  return {
    give,
    get,
    clauses: [
      ...give.map(({ good, promised }) => ({ kind: 'transfer' as const, from: own.id, to: partner, good, amount: promised })),
      ...get.map(({ good, promised }) => ({ kind: 'transfer' as const, from: partner, to: own.id, good, amount: promised })),
    ],
  };
}

export const goodsSentence = (lines: readonly DeliveryLineView[]): string =>
  lines.length === 0 ? t('play.offer.nothing') : formatList(lines.map(({ good, promised }) => goodsText(good, promised)));
