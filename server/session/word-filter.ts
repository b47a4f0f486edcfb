import { asteriskCensorStrategy, DataSet, englishDataset, englishRecommendedTransformers, parseRawPattern, RegExpMatcher, TextCensor } from 'obscenity';

/**
 * Words that do not belong in a classroom, in English (obscenity's own list) and Indonesian, with look-alikes and
 * doubled letters. A bar stands for a word's edge: what is harmless inside another word is only matched alone.
 */
const indonesian = [
  'anjing',
  '|anjg|',
  '|anjir|',
  'bangsat',
  '|babi|',
  '|asu|',
  'bajingan',
  'brengsek',
  'goblok',
  'goblog',
  'tolol',
  '|bego|',
  '|idiot|',
  'kontol',
  '|kntl|',
  'memek',
  '|mmk|',
  'ngentot',
  '|entot|',
  '|ngewe|',
  '|ewe|',
  'jembut',
  '|itil|',
  'pepek',
  '|pantek|',
  '|puki',
  'cukimai',
  'jancok',
  'jancuk',
  'dancok',
  '|tai|',
  '|taik|',
  'lonte',
  'perek|',
  'pelacur',
  '|jablay|',
  'kampret',
  'keparat',
  '|bencong|',
  '|banci|',
  'kimak',
  '|coli|',
  '|ngocok|',
  '|bokep|',
  '|sange|',
  'setubuh',
];

const words = new DataSet<{ originalWord: string }>().addAll(englishDataset);
for (const word of indonesian) {
  words.addPhrase((phrase) => phrase.setMetadata({ originalWord: word }).addPattern(parseRawPattern(word)));
}

/** Ordinary words and names of Indonesia that hold a listed one. */
const harmless = [
  'perekonomian',
  'perekat',
  'perekam',
  'titik',
  'titis',
  'assalam',
  'assyifa',
  'assifa',
  'assegaf',
  'assagaf',
  'asshiddiq',
  'assidiq',
  'assaad',
  'analis',
  'dickson',
  'bassist',
  'essex',
  'sussex',
  'klasik',
  'kompas',
  'asset',
  'assist',
];

const built = words.build();
const matcher = new RegExpMatcher({
  ...built,
  ...englishRecommendedTransformers,
  whitelistedTerms: [...(built.whitelistedTerms ?? []), ...harmless],
});
const censor = new TextCensor().setStrategy(asteriskCensorStrategy());

export const holdsBadWord = (text: string): boolean => matcher.hasMatch(text);

/** The text with asterisks in place of such words. */
export function censored(text: string): string {
  const matches = matcher.getAllMatches(text, true);
  return matches.length === 0 ? text : censor.applyTo(text, matches);
}
