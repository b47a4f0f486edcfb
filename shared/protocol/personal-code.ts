import { codeLetters } from '../lib/code-letters.ts';

/** Sixteen of nineteen letters: 67 bits, for a code is the seat's own secret and no mere place to look. */
export const personalCodeLength = 16;

/** Letters of `codeLetters` from whatever was typed (small letters, spaces, dashes); null: they are not `length` of them. */
export function readTypedCode(typed: string, length: number): string | null {
  const bare = typed.toUpperCase().replace(/[\s–—-]/g, '');
  return bare.length === length && [...bare].every((letter) => codeLetters.includes(letter)) ? bare : null;
}

/** A personal code as it is hashed and sent; null: it is none. */
export const readPersonalCode = (typed: string): string | null => readTypedCode(typed, personalCodeLength);

/** In groups of four, as it is printed. */
export const groupedCode = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-');
