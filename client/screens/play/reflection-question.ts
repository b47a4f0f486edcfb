import type { OwnCountryView } from '../../../shared/protocol/views.ts';
import { countryName } from '../../state/world-words.ts';
import { coinsText } from '../../text/amounts.ts';
import { formatNumber, t } from '../../text/text.ts';

/** The question that fits what happened to this country in the round: the sharpest fact first. */
export function reflectionQuestion(own: OwnCountryView): string {
  const last = own.lastRound;
  if (last === null) return t('play.reflect.kept');
  const broke = last.sent.find((line) => line.choice !== 'keep' && line.delivered < line.promised);
  if (broke !== undefined) return t('play.reflect.broke', { country: countryName(broke.partner) });
  const suffered = last.received.find((line) => line.delivered < line.promised);
  if (suffered !== undefined) return t('play.reflect.wasBroken', { country: countryName(suffered.partner) });
  if (last.paid < last.pledged) return t('play.reflect.underpaid', { paid: coinsText(last.paid), pledged: formatNumber(last.pledged, 1) });
  if (last.sent.length + last.received.length === 0) return t('play.reflect.noDeal');
  return last.paid > 0 ? t('play.reflect.overfund', { paid: coinsText(last.paid) }) : t('play.reflect.kept');
}
