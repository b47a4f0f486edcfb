import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { chapterIds } from '../../shared/model/debrief-chapters.ts';
import { loaders, type Namespace } from '../../client/text/namespaces.ts';
import { detectors } from '../../shared/debrief/detectors/all.ts';
import { concepts, languages } from '../../shared/scenario/names.ts';
import { leavesOf } from '../support/word-leaves.ts';
import { type ConceptFacts, conceptFaults, conceptRows, rulesTested, sentenceCount } from './concept-table.ts';
import { definedRules } from './documents.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const document = read('docs/concepts.md');

let facts: ConceptFacts;
beforeAll(async () => {
  const words = new Map<string, ReadonlyMap<string, string>>();
  for (const language of languages) {
    const names = Object.keys(loaders[language]) as Namespace[];
    const modules = await Promise.all(names.map(async (name) => [...leavesOf((await loaders[language][name]())[name], name)]));
    words.set(language, new Map(modules.flat()));
  }
  facts = {
    concepts,
    rules: new Set(definedRules(read('RULES.md')).keys()),
    words,
    chapters: chapterIds,
    moments: new Map(detectors.map((one) => [one.id, one.concepts])),
    testFile: (path) => (existsSync(new URL(path, root)) ? read(path) : null),
  };
});

describe('concepts', () => {
  test('every concept of the subject has its mechanism, rules, words, test and place in the debrief', () => {
    expect(conceptRows(document).length).toBeGreaterThanOrEqual(55);
    expect(conceptFaults(document, facts)).toEqual([]);
  });

  test('every concept has a detector that looks for it in a played game', () => {
    for (const concept of concepts) expect(detectors.filter((one) => one.concepts.includes(concept)).length, concept).toBeGreaterThan(0);
  });
});

describe('the check of concepts bites', () => {
  const row = (about: Partial<Record<'rules' | 'words' | 'test' | 'debrief' | 'mechanism', string>> = {}): string =>
    `| \`trust\` Trust | ${about.mechanism ?? 'Trust of pairs'} | ${about.rules ?? 'TR2'} | ${about.words ?? '`glossary.trust`'} | ${about.test ?? '`tests/a.test.ts`'} | ${about.debrief ?? '`trust`: who trusts whom; moment `moment.keptTogether`'} |\n`;
  const entry = { name: 'Trust', meaning: 'What it is. What happened once.', inGame: 'A face.' };
  const planted = (about: Partial<typeof entry> = {}): ConceptFacts => ({
    concepts: ['trust'],
    rules: new Set(['TR2']),
    words: new Map(['id', 'en'].map((language) => [language, leavesOf({ ...entry, ...(language === 'en' ? about : {}) }, 'glossary.trust')])),
    chapters: ['trust'],
    moments: new Map([['keptTogether', ['trust']]]),
    testFile: (path) => (path === 'tests/a.test.ts' ? "test('TR2 a fair kept deal', () => {});" : null),
  });

  test('a row without fault has none', () => {
    expect(conceptFaults(row(), planted())).toEqual([]);
  });

  test.each([
    ['no row', '', 'trust has 0 rows'],
    ['two rows', row() + row(), 'trust has 2 rows'],
    ['a row of no concept', row() + row().replace('`trust`', '`luck`'), 'luck is no concept'],
    ['no mechanism', row({ mechanism: '' }), 'trust names no mechanism'],
    ['no rule', row({ rules: '' }), 'trust names no rule'],
    ['an unknown rule', row({ rules: 'TR2, TR99' }), 'trust names TR99, which RULES.md does not have'],
    ['no words', row({ words: '' }), 'trust does not name glossary.trust'],
    ['unknown words', row({ words: '`glossary.trust` `play.gone`' }), 'trust names play.gone, which has no words in id'],
    ['no test', row({ test: '' }), 'trust names no test'],
    ['a test that is not there', row({ test: '`tests/gone.test.ts`' }), 'trust names tests/gone.test.ts, which is not there'],
    ['no place in the debrief', row({ debrief: '' }), 'trust does not say where the debrief shows it'],
    ['a moment that is not there', row({ debrief: '`trust`: x `moment.luck`' }), 'trust names moment.luck, which does not look for it'],
    ['a moment that is missing', row({ debrief: '`trust`: x' }), 'trust does not name moment.keptTogether'],
    ['a chapter that is not there', row({ debrief: '`luck`: x' }), 'trust names luck, which is no chapter of the debrief'],
  ])('%s', (_, markdown, fault) => {
    expect(conceptFaults(markdown, planted())).toContain(fault);
  });

  test('a test that tests something else', () => {
    const facts = { ...planted(), testFile: () => "it('TR1 Padi and Surya begin at 59, see TR2', () => {});" };
    expect(conceptFaults(row(), facts)).toEqual(['trust names tests/a.test.ts, where no title begins with TR2']);
  });

  test('an empty text, and a meaning that is not two sentences, in one language only', () => {
    expect(conceptFaults(row(), planted({ inGame: ' ' }))).toEqual(['trust names glossary.trust.inGame, which is empty in en']);
    expect(conceptFaults(row(), planted({ meaning: 'One sentence.' }))).toEqual(['trust has a meaning of 1 sentences in en']);
    expect(conceptFaults(row(), planted({ meaning: 'One. Two. Three.' }))).toEqual(['trust has a meaning of 3 sentences in en']);
  });

  test('sentences are counted, not full stops', () => {
    expect(sentenceCount('Janji 0.7 persen, 1,5 koin, dll. tetap satu kalimat. Ini dua.')).toBe(2);
    expect(sentenceCount('He said “come.” Nobody came!')).toBe(2);
    expect(sentenceCount('No end here. and one more')).toBe(2);
    expect(sentenceCount('')).toBe(1);
  });

  test('rules are read off the beginning of a title, also of a table of tests', () => {
    const source = "test('TE3 CU1 costs', f); it('FU2–FU4 effect', f); test.each([1, 2] as const)('OF4 with %s', f); test('all keep, see AG1', f);";
    expect([...rulesTested(source)]).toEqual(['TE3', 'CU1', 'FU2', 'FU4', 'OF4']);
  });
});
