import { language, formatNumber, t } from '../../../text/text.ts';

const locale = (): string => (language.value === 'id' ? 'id-ID' : 'en-GB');

/** `50%`, of a share from 0 to 1. */
export const percent = (share: number): string => t('beside.percent', { part: formatNumber(Math.round(share * 100)) });

/** `2 miliar` or `2 billion`. */
export const large = (value: number): string => new Intl.NumberFormat(locale(), { notation: 'compact', compactDisplay: 'long' }).format(value);

/** `15 Januari 2022`, of an ISO day. */
export const dayWords = (day: string): string =>
  new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
