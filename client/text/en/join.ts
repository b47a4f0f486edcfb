import type { join as indonesian } from '../id/join.ts';
import type { SameKeys } from '../words.ts';

export const join = {} as const satisfies SameKeys<typeof indonesian>;
