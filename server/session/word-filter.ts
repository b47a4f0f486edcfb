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
  'analit',
  'analog',
  'kanal',
  'ianali',
  'ianalo',
  'ganali',
  'ganalo',
  'pornya',
  'ganjing',
  'keranjingan',
  'penisilin',
  'cerpenis',
  // The commonest of all: tetangga, tanggal, sehingga, tunggal, penggerak, enggak, anggaran.
  'angga',
  'engga',
  'ingga',
  'ongga',
  'ungga',
  'angger',
  'engger',
  'ingger',
  'ungger',
  'gasmu',
  'semen',
  'cuma',
  'cumi',
  'fukushima',
  'trafficking',
  'tit for tat',
  'tit-for-tat',
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

/** Single letters with dots, dashes or spaces between them: "a n j i n g", "k-o-n-t-o-l". */
const spelledOut = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}@$!|][\s.,_*·/-]{1,3}){2,}[\p{L}\p{N}@$!|](?![\p{L}\p{N}])/gu;
const joined = (spelled: string): string => spelled.replace(/[\s.,_*·/-]/gu, '');

const spelledBadly = (spelled: string): boolean => matcher.hasMatch(joined(spelled));

export const holdsBadWord = (text: string): boolean => matcher.hasMatch(text) || (text.match(spelledOut) ?? []).some(spelledBadly);

/** The text with asterisks in place of such words. */
export function censored(text: string): string {
  const unspelled = text.replace(spelledOut, (spelled) => (spelledBadly(spelled) ? '*'.repeat(joined(spelled).length) : spelled));
  const matches = matcher.getAllMatches(unspelled, true);
  return matches.length === 0 ? unspelled : censor.applyTo(unspelled, matches);
}
