import { signal } from '@preact/signals';
import type { Concept } from '../../shared/scenario/names.ts';

/** The concept that is being explained, or the whole glossary. `Glossary` shows it. */
export const openGlossary = signal<Concept | 'all' | null>(null);
