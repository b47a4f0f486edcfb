/** The debrief's chapters in the order they are told (rule DG1): what happened, why, so what, now what. */
export const chapterIds = ['worlds', 'again', 'film', 'results', 'promises', 'whatIf', 'carried', 'lived', 'notYet', 'world', 'exit'] as const;
export type ChapterId = (typeof chapterIds)[number];

/**
 * A place inside a chapter that the teacher puts on every screen (rule DG2): a round of the film, of the promises or of
 * the trust; a what-if by its id, first as a question that the class guesses at (`guess`), then with its answer; a found
 * moment by its id.
 */
export type ChapterFocus =
  | { readonly kind: 'round'; readonly round: number }
  | { readonly kind: 'whatIf'; readonly id: string }
  | { readonly kind: 'guess'; readonly id: string }
  | { readonly kind: 'moment'; readonly id: string };
