import type { CountryId } from '../../../shared/lib/ids.ts';
import { countryName } from '../../state/world-words.ts';
import { institutionName } from '../../text/headline.ts';
import { formatList, formatNumber, t } from '../../text/text.ts';
import type { Difference } from './parting.ts';

/** One difference in a sentence. @param names what each world is called, in their order */
export function differenceWords(difference: Difference, names: readonly string[]): string {
  const each = (values: readonly string[]) => formatList(values.map((value, world) => `${names[world] ?? ''} ${value}`));
  const only = (worlds: readonly number[]) => formatList(worlds.map((world) => names[world] ?? ''));
  const pair = (parties: readonly CountryId[]) => formatList(parties.map(countryName));
  switch (difference.kind) {
    case 'fund':
      return t('charts.parting.fund', { list: each(difference.values.map((value) => formatNumber(value))) });
    case 'deals':
      return t('charts.parting.deals', { list: each(difference.values.map((value) => formatNumber(value))) });
    case 'kept':
      return t('charts.parting.kept', { list: each(difference.values.map(({ kept, of }) => t('debrief.results.of', { part: kept, all: of }))) });
    case 'payment':
      return t('charts.parting.payment', { country: countryName(difference.country), list: each(difference.values.map((value) => formatNumber(value, 1))) });
    case 'deal':
      return t('charts.parting.deal', { countries: pair(difference.parties), worlds: only(difference.worlds) });
    case 'broken':
      return t('charts.parting.broken', { countries: pair(difference.parties), worlds: only(difference.worlds) });
    case 'body':
      return t('charts.parting.body', { name: institutionName(difference.id), worlds: only(difference.worlds) });
    case 'open':
      return t('charts.parting.open', { worlds: only(difference.worlds) });
  }
}
