import type { teach as indonesian } from '../id/teach.ts';
import type { SameKeys } from '../words.ts';

export const teach = {} as const satisfies SameKeys<typeof indonesian>;
