import { randomBytes, randomInt } from 'node:crypto';
import { codeLetters, type Ids } from './session/ids.ts';

export const randomIds: Ids = {
  lessonCode: () => Array.from({ length: 6 }, () => codeLetters[randomInt(codeLetters.length)]).join(''),
  seatId: () => randomBytes(6).toString('hex'),
  secret: () => randomBytes(24).toString('base64url'),
  seed: () => randomBytes(12).toString('hex'),
  commandId: () => randomBytes(12).toString('hex'),
};
