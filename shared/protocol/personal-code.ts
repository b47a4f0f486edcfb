import { codeLetters } from '../lib/code-letters.ts';

/** Sixteen of nineteen letters: 67 bits, for a code is the seat's own secret and no mere place to look. */
export const personalCodeLength = 16;

const pattern = new RegExp(`^[${codeLetters}]{${personalCodeLength}}$`);

/** A personal code as it is hashed and sent, from whatever a student typed (small letters, spaces, dashes); null: it is none. */
export function readPersonalCode(typed: string): string | null {
  const bare = typed.toUpperCase().replace(/[\s–—-]/g, '');
  return pattern.test(bare) ? bare : null;
}

/** In groups of four, as it is printed. */
export const groupedCode = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-');
