import type { delegation as indonesian } from '../id/delegation.ts';
import type { SameKeys } from '../words.ts';

export const delegation = {
  lobby: {
    shuffle: 'Shuffle delegations',
    shuffled: 'Students were shuffled over all countries.',
    balance: 'Even out delegations',
    balanced: 'Delegations are even now.',
    lock: 'Lock the class',
    unlock: 'Unlock the class',
    locked: 'The class is locked. Whoever comes now waits in the queue.',
    unlocked: 'The class is open. Whoever comes goes straight in.',
    isLocked: 'Whoever comes now waits until you let them in.',
    isOpen: 'Whoever comes gets a country at once.',
    queue: 'Waiting in the queue: {{count}}',
    admitAll: 'Let all in, where the fewest are',
    admitOne: 'Let in, where the fewest are',
    admitted: '{{count}} let in.',
    hint: 'Drag a name to another country, or choose from the list beside it.',
  },
  rename: {
    open: 'Rename {{name}}',
    title: 'Rename {{name}}',
    field: 'New name',
    save: 'Save the name',
    done: 'The name is now {{name}}.',
  },
  waiting: {
    todo: 'You are in the queue. Your teacher will let you in shortly.',
    title: 'One moment',
    text: 'Your teacher has locked the class. Once you are let in, you join the delegation of a country.',
    join: 'The class is locked. Type your name first; your teacher will put you into a country.',
    enter: 'Join the queue',
  },
} as const satisfies SameKeys<typeof indonesian>;
