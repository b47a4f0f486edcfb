import type { talk as indonesian } from '../id/talk.ts';
import type { SameKeys } from '../words.ts';

export const talk = {
  bell: {
    ring: 'Change tables!',
    rung: 'The bell rings: change tables!',
    title: 'Bell for changing tables',
    now: 'Ring the bell',
    label: 'Automatic bell',
    byHand: 'Bell by hand only',
    every: 'Bell every {{seconds}} seconds',
    everyMinutes: 'Bell every {{minutes}} minutes',
    set: 'The bell now rings by itself during negotiation.',
    unset: 'The bell now rings only when you press it.',
    sound: 'Play the bell’s sound on this device',
  },
} as const satisfies SameKeys<typeof indonesian>;
