import type { home as indonesian } from '../id/home.ts';
import type { SameKeys } from '../words.ts';

export const home = {} as const satisfies SameKeys<typeof indonesian>;
