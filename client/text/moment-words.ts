import type { FoundMoment, Thing } from '../../shared/protocol/lived-view.ts';
import { countryName } from '../state/world-words.ts';
import { coinsText } from './amounts.ts';
import { actorName, cardTitle, institutionName } from './headline.ts';
import { formatList, formatNumber, formatSigned, t, type TextKey, type TextValues } from './text.ts';

/** Figures that are read with their coins, and those that are read with their sign. */
const inCoins: ReadonlySet<string> = new Set(['paid', 'fair', 'needed', 'coins', 'owed', 'price']);
const withSign: ReadonlySet<string> = new Set(['moveOne', 'moveTwo']);

/** What a found moment says, and the question that belongs to it. */
export function momentWords(moment: FoundMoment): { readonly says: string; readonly asks: string } {
  const values = valuesOf(moment);
  return { says: t(moment.sentenceKey as TextKey, values), asks: t(moment.questionKey as TextKey, values) };
}

export function valuesOf({ countries, figures, things, round }: FoundMoment): TextValues {
  const names = countries.map(countryName);
  const [a = '', b = '', c = ''] = names;
  return {
    a,
    b,
    c,
    countries: formatList(names),
    ...('others' in figures ? {} : { others: formatList(names.slice(1)) }),
    round: formatNumber(round),
    ...Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, figureText(name, value)])),
    ...Object.fromEntries(Object.entries(things).map(([kind, id]) => [kind, thingName(kind as Thing, id)])),
  };
}

function figureText(name: string, value: number): string {
  if (inCoins.has(name)) return coinsText(value);
  return withSign.has(name) ? formatSigned(value, 1) : formatNumber(value, 1);
}

function thingName(kind: Thing, id: string): string {
  switch (kind) {
    case 'good':
    case 'otherGood':
      return t(`common.good.${id}` as TextKey);
    case 'clause':
      return t(`common.clause.${id}` as TextKey);
    case 'motion':
      return t(`common.motion.${id}` as TextKey);
    case 'institution':
      return institutionName(id);
    case 'actor':
      return actorName(id);
    case 'card':
      return cardTitle(id);
  }
}
