import type { DroppedView, WhatIfChange } from '../../../shared/protocol/debrief-view.ts';
import { countryName } from '../../state/world-words.ts';
import { coinsText, goodsText } from '../../text/amounts.ts';
import { formatNumber, t } from '../../text/text.ts';

/** A what-if by its name; null: the game as it was. */
export function changeWords(change: WhatIfChange | null): string {
  switch (change?.kind) {
    case undefined:
      return t('whatIf.kind.happened');
    case 'one-paid':
      return t('whatIf.kind.one-paid', { country: countryName(change.country) });
    case 'one-choice':
      return t(`whatIf.kind.one-choice.${change.choice}`, { country: countryName(change.country), round: change.round });
    case 'one-payment':
      return t('whatIf.kind.one-payment', { country: countryName(change.country), round: change.round, coins: coinsText(change.coins) });
    case 'other-risk':
      return t('whatIf.kind.other-risk', { risk: formatNumber(Math.round(change.risk * 100)) });
    case 'without-obstacle':
      return t(`whatIf.kind.without-obstacle.${change.obstacle}`);
    case 'all-kept':
    case 'all-paid':
    case 'nobody-paid':
    case 'no-institution':
    case 'all-public':
    case 'all-secret':
      return t(`whatIf.kind.${change.kind}`);
  }
}

/** What somebody had decided and could then no longer do, in a sentence. */
export function droppedWords({ round, country, what, partner, good, wanted, done }: DroppedView): string {
  const amount = (value: number | null): string => (good === null ? coinsText(value ?? 0) : goodsText(good, value ?? 0));
  return t(`whatIf.dropped.${what}`, {
    round,
    country: countryName(country),
    partner: partner === null ? '' : countryName(partner),
    wanted: amount(wanted),
    done: amount(done),
  });
}
