import { codeLetters } from '../lib/code-letters.ts';

/** Seven of nineteen letters: a million guesses meet one of a hundred open lessons in one run of nine. */
export const lessonCodeLength = 7;

/** Six letters: a lesson or class link that an earlier version opened, and that somebody keeps. */
export const lessonCodePattern = new RegExp(`^[${codeLetters}]{6,${lessonCodeLength}}$`);
