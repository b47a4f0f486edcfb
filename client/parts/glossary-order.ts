import { type Concept, concepts } from '../../shared/scenario/names.ts';

/** What the search looks through. */
export interface ConceptWords {
  readonly concept: Concept;
  readonly name: string;
  readonly meaning: string;
}

/** Every concept whose words hold each word asked for, by the alphabet of `language`. */
export function findConcepts(asked: string, language: string, words: (concept: Concept) => Omit<ConceptWords, 'concept'>): readonly ConceptWords[] {
  const parts = asked.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  const order = new Intl.Collator(language);
  return concepts
    .map((concept) => ({ concept, ...words(concept) }))
    .filter(({ name, meaning }) => {
      const text = `${name} ${meaning}`.toLocaleLowerCase(language);
      return parts.every((part) => text.includes(part));
    })
    .sort((a, b) => order.compare(a.name, b.name));
}
