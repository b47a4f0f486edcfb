/**
 * Text of people, made safe to show on a projector: one Unicode form, no control characters, nothing that hides,
 * reverses or piles up.
 */

/** Controls, formats (zero-width, bidi), private use, unassigned; the pieces that "glitch" text is made of. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u115f\u1160\u3164\uffa0\u2800]/u;
const everyInvisible = new RegExp(invisible.source, 'gu');
/** Strokes, arcs and rings that no letter of a living script keeps after NFKC. */
const glitchMarks = /[\u0300-\u036f\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu;
const piledMarks = /\p{M}{3,}/gu;

export const hasInvisible = (text: string): boolean => invisible.test(text);
export const hasPiledMarks = (text: string): boolean => text.search(piledMarks) >= 0;

/** NFKC, single spaces, nothing invisible, no glitch marks, at most two marks on a letter. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(everyInvisible, '')
    .replace(glitchMarks, '')
    .replace(piledMarks, (marks) => marks.slice(0, 2))
    .trim();

const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** What a reader counts as characters. */
export function graphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
