import type { classLink as indonesian } from '../id/class-link.ts';
import type { SameKeys } from '../words.ts';

export const classLink = {
  title: 'Your class',
  none: 'There is no lesson yet',
  opensItself: 'Wait here. As soon as your teacher opens a lesson, this page goes there by itself.',
  debrief: 'See the debrief of the last lesson',
  unknown: 'Nobody knows this class link. Check the letters, or ask your teacher.',
  card: 'A lasting link for each class',
  about: 'One link for one class, for as long as you like. Whenever you open a lesson on this device, the link leads there at once.',
  next: 'The next lesson is for',
  noClass: 'No class link',
  label: 'Name of the class',
  example: '11-B',
  make: 'Make a link',
  qr: 'QR code',
  qrOf: 'QR code of class {{label}}',
  lineOf: 'Link of class {{label}}:',
  here: 'leads to this lesson',
  bind: 'Lead it to this lesson',
} as const satisfies SameKeys<typeof indonesian>;
