import type { DeliveryLineView, LastRoundView, OwnCountryView } from '../../../shared/protocol/views.ts';
import { coinsText } from '../../text/amounts.ts';
import { formatNumber, t } from '../../text/text.ts';
import { countryName } from '../../state/world-words.ts';

export type ReflectionFact =
  | { readonly kind: 'broke' | 'wasBroken'; readonly line: DeliveryLineView }
  | { readonly kind: 'underpaid' | 'overfund' | 'noDeal' | 'kept' };

/** What of the round is worth a question: the sharpest fact first. */
export function reflectionFact(last: LastRoundView): ReflectionFact {
  const broke = last.sent.find((line) => line.choice !== 'keep' && line.delivered < line.promised);
  if (broke !== undefined) return { kind: 'broke', line: broke };
  const suffered = last.received.find((line) => line.delivered < line.promised);
  if (suffered !== undefined) return { kind: 'wasBroken', line: suffered };
  if (last.paid < last.pledged) return { kind: 'underpaid' };
  if (last.sent.length + last.received.length === 0) return { kind: 'noDeal' };
  return { kind: last.paid > 0 ? 'overfund' : 'kept' };
}

/** The question that fits what happened to this country in the round. */
export function reflectionQuestion(own: OwnCountryView): string {
  const last = own.lastRound;
  if (last === null) return t('play.reflect.kept');
  const fact = reflectionFact(last);
  switch (fact.kind) {
    case 'broke':
    case 'wasBroken':
      return t(`play.reflect.${fact.kind}`, { country: countryName(fact.line.partner) });
    case 'underpaid':
      return t('play.reflect.underpaid', { paid: coinsText(last.paid), pledged: formatNumber(last.pledged, 1) });
    case 'overfund':
      return t('play.reflect.overfund', { paid: coinsText(last.paid) });
    case 'noDeal':
    case 'kept':
      return t(`play.reflect.${fact.kind}`);
  }
}
