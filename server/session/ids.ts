import { createHash } from 'node:crypto';

/** Everything unguessable or unique that a lesson needs; tests give predictable ones. */
export interface Ids {
  /** `shared/protocol/lesson-code.ts` */
  readonly lessonCode: () => string;
  readonly seatId: () => string;
  /** At least 128 bits, safe in a `#fragment`. */
  readonly secret: () => string;
  /** A seat's secret that can be typed from a slip of paper (`shared/protocol/personal-code.ts`). */
  readonly personalCode: () => string;
  /** The teacher's way back from another device (`shared/protocol/recovery-code.ts`). */
  readonly recoveryCode: () => string;
  /** Where a world's chance comes from. */
  readonly seed: () => string;
  /** For commands that the server gives itself. */
  readonly commandId: () => string;
}

export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
