import type { keeping as indonesian } from '../id/keeping.ts';
import type { SameKeys } from '../words.ts';

export const keeping = {
  open: 'Data & keys',
  title: 'Data and keys of this lesson',
  kept: {
    title: 'What the server keeps',
    text: 'Students’ names, chat and the course of the game are kept for a while and then deleted by themselves.',
    days_one: 'Students’ names, chat and the course of the game are kept for {{count}} day after the last activity, then deleted by themselves.',
    days_other: 'Students’ names, chat and the course of the game are kept for {{count}} days after the last activity, then deleted by themselves.',
    who: 'Only you can open all of it. Students have no accounts, and no data goes to anybody else.',
  },
  recovery: {
    title: 'Recovery code',
    about: 'If this device breaks or is lost, a recovery code opens the console on another one.',
    make: 'Make a recovery code',
    sheet: 'Recovery code of lesson {{code}}',
    qr: 'QR code that opens the console with the recovery code',
    how: 'Open {{address}} on another device and enter this code. The old device then opens nothing any more. Do not show it to students.',
    once: 'Print it or write it down now: it is not shown again. A new code cancels the old one.',
    print: 'Print the code',
  },
  recover: {
    label: 'Do you have a recovery code?',
    hint: '32 letters, as printed. Spaces and dashes do no harm.',
    go: 'Take over the console',
    incomplete: 'The code is not complete: 32 letters, no digits.',
    wrong: 'This code is wrong or has been used. Check each letter.',
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
