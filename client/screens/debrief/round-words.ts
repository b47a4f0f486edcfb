import { t } from '../../text/text.ts';

/** A round on an axis: `Awal`, `R1`, … */
export const roundLabel = (round: number): string => (round === 0 ? t('debrief.start') : t('debrief.roundShort', { round }));

/** A round in a sentence: `di awal`, `sesudah ronde 2`. */
export const roundWords = (round: number): string => (round === 0 ? t('debrief.trust.atStart') : t('debrief.trust.after', { round }));
