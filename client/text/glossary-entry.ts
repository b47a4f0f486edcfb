import type { Concept } from '../../shared/scenario/names.ts';

export interface GlossaryEntry {
  /** The standard term of the school subject. */
  readonly name: string;
  /** Two sentences: what it is, and an example that really happened. */
  readonly meaning: string;
  /** Which mechanism of this game it is. */
  readonly inGame: string;
}

/** Every concept with its entry, and the words around them; a concept that is missing does not compile. */
export type Glossary = Readonly<Record<Concept, GlossaryEntry>> & {
  readonly around: {
    readonly title: string;
    readonly terms: string;
    readonly inGame: string;
    readonly all: string;
    readonly search: string;
    readonly found_one: string;
    readonly found_other: string;
    readonly none: string;
  };
};
