import type { stage as indonesian } from '../id/stage.ts';
import type { SameKeys } from '../words.ts';

export const stage = {} as const satisfies SameKeys<typeof indonesian>;
