import { describe, expect, it } from 'vitest';
import { clauseConcepts, conceptsOf } from '../../client/parts/clause-concepts.ts';
import { findConcepts } from '../../client/parts/glossary-order.ts';
import { glossary as english } from '../../client/text/en/glossary.ts';
import { glossary as indonesian } from '../../client/text/id/glossary.ts';
import { clauseKinds, concepts } from '../../shared/scenario/names.ts';

const both = [
  ['id', indonesian],
  ['en', english],
] as const;

describe('the glossary', () => {
  it.each(both)('%s: every concept has a name of its own, a meaning and its mechanism', (_, glossary) => {
    expect(Object.keys(glossary).sort()).toEqual([...concepts, 'around'].sort());
    expect(new Set(concepts.map((concept) => glossary[concept].name)).size).toBe(concepts.length);
    for (const concept of concepts) for (const text of Object.values(glossary[concept])) expect(text, concept).toMatch(/^\S.+\S$/);
  });

  it.each(both)('%s: every meaning tells of something that happened, by its year or by a name', (_, glossary) => {
    // A name: a capital letter after the first word of a sentence.
    for (const concept of concepts) expect(glossary[concept].meaning, concept).toMatch(/\b(?:18|19|20)\d\d\b|[\p{Ll},0-9)] [“(]?\p{Lu}/u);
  });

  it.each(both)('%s: a tap on a phone shows it without much scrolling', (_, glossary) => {
    for (const concept of concepts) {
      expect(glossary[concept].meaning.length, concept).toBeLessThanOrEqual(330);
      expect(glossary[concept].inGame.length, concept).toBeLessThanOrEqual(160);
    }
  });

  it('is found by any of its words, by the alphabet', () => {
    const find = (asked: string) => findConcepts(asked, 'id', (concept) => indonesian[concept]).map(({ concept }) => concept);
    expect(find('')).toHaveLength(concepts.length);
    expect(find('').map((concept) => indonesian[concept].name)).toEqual(
      concepts.map((concept) => indonesian[concept].name).sort((a, b) => a.localeCompare(b, 'id')),
    );
    expect(find('  GELAP penumpang ')).toEqual(['freeRiding']);
    expect(find('borobudur')).toEqual(['unesco']);
    expect(find('tidak ada kata begini')).toEqual([]);
  });

  it('every clause puts a concept into practice, and none is named twice', () => {
    for (const kind of clauseKinds) expect(clauseConcepts[kind].length, kind).toBeGreaterThan(0);
    const all = conceptsOf(clauseKinds);
    expect(new Set(all).size).toBe(all.length);
  });
});
