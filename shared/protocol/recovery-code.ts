import { readTypedCode } from './personal-code.ts';

/** Thirty-two of nineteen letters: 135 bits, for it is worth as much as the teacher's own key. */
export const recoveryCodeLength = 32;

/** A recovery code as it is hashed and sent, from whatever was typed or scanned; null: it is none. */
export const readRecoveryCode = (typed: string): string | null => readTypedCode(typed, recoveryCodeLength);
