import type { keeping as indonesian } from '../id/keeping.ts';
import type { SameKeys } from '../words.ts';

export const keeping = {
  open: 'Lesson data',
  title: 'The data of this lesson',
  kept: {
    title: 'What the server keeps',
    text: 'Students’ names, chat and the course of the game are kept for a while and then deleted by themselves.',
    days_one: 'Students’ names, chat and the course of the game are kept for {{count}} day after the last activity, then deleted by themselves.',
    days_other: 'Students’ names, chat and the course of the game are kept for {{count}} days after the last activity, then deleted by themselves.',
    who: 'Only you can open all of it. Students have no accounts, and no data goes to anybody else.',
  },
  delete: {
    open: 'Delete this lesson now',
    title: 'Delete lesson {{code}} for good?',
    text: 'Students’ names, chat, the class list, the game and its debrief disappear from the server, and every screen of the class closes. This cannot be undone.',
    saveFirst: 'Do you still need the results? Save them first, in the debrief, with “Save results”.',
    yes: 'Yes, delete everything',
    done: 'Lesson {{code}} has been deleted.',
  },
} as const satisfies SameKeys<typeof indonesian>;
