import type { play as indonesian } from '../id/play.ts';
import type { SameKeys } from '../words.ts';

export const play = {} as const satisfies SameKeys<typeof indonesian>;
