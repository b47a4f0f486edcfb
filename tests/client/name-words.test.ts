import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { describe, expect, it } from 'vitest';
import { nameWords, pseudonym } from '../../client/text/name-words.ts';
import { languages } from '../../shared/scenario/schema.ts';

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const graphemes = (text: string) => [...new Intl.Segmenter('id').segment(text)].length;

describe.each(languages)('pseudonyms in %s', (language) => {
  const { first, second } = nameWords[language];

  it('there are at least 40 × 40, no word twice', () => {
    expect(first.length).toBeGreaterThanOrEqual(40);
    expect(second.length).toBeGreaterThanOrEqual(40);
    expect(new Set([...first, ...second]).size).toBe(first.length + second.length);
  });

  it('every combination fits in 24 graphemes and is two plain capitalised words', () => {
    for (const one of first) {
      for (const other of second) {
        const name = `${one} ${other}`;
        expect(graphemes(name), name).toBeLessThanOrEqual(24);
        expect(name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
      }
    }
  });

  it('no combination looks rude to a word filter, also without its space', () => {
    const rude = first.flatMap((one) => second.flatMap((other) => [`${one} ${other}`, `${one}${other}`])).filter((name) => matcher.hasMatch(name));
    expect(rude).toEqual([]);
  });

  it('picks reach the first and the last word and never fall off the list', () => {
    expect(pseudonym(language, 0, 0)).toBe(`${first[0]} ${second[0]}`);
    expect(pseudonym(language, 0.999999, 1)).toBe(`${first.at(-1)} ${second.at(-1)}`);
  });
});
