import { randomBytes, randomInt } from 'node:crypto';
import { codeLetters } from '../shared/lib/code-letters.ts';
import { lessonCodeLength } from '../shared/protocol/lesson-code.ts';
import { personalCodeLength } from '../shared/protocol/personal-code.ts';
import { recoveryCodeLength } from '../shared/protocol/recovery-code.ts';
import type { Ids } from './session/ids.ts';

const letters = (count: number): string => Array.from({ length: count }, () => codeLetters[randomInt(codeLetters.length)]).join('');

export const randomIds: Ids = {
  lessonCode: () => letters(lessonCodeLength),
  seatId: () => randomBytes(6).toString('hex'),
  secret: () => randomBytes(24).toString('base64url'),
  personalCode: () => letters(personalCodeLength),
  recoveryCode: () => letters(recoveryCodeLength),
  seed: () => randomBytes(12).toString('hex'),
  commandId: () => randomBytes(12).toString('hex'),
};
