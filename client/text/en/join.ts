import type { join as indonesian } from '../id/join.ts';
import type { SameKeys } from '../words.ts';

export const join = {
  class: 'Class {{code}}',
  welcome: 'Welcome!',
  welcomeText: 'You will be the delegation of a country. Trade goods, make promises, and face a common threat.',
  start: 'Start',
  personal: {
    text: 'Your teacher has a seat ready for you.',
    enter: 'Go to my seat',
    wrong: 'This personal code does not work. Ask your teacher for a new one.',
    without: 'Join without a personal code',
  },
  comeBack: 'Back to your seat',
  comeBackHint: 'This device already has a seat in this class.',
  otherSeat: 'Take a new seat',
  closed: 'This class is not taking anybody in just now. Ask your teacher to open it.',
  ended: 'The game of this class is over.',
  seeDebrief: 'See the debrief',
  step: 'Step {{step}} of {{steps}}',
  name: {
    title: 'What is your name?',
    hint: 'A made-up name will do.',
    again: 'Another one',
    useThis: 'Use this name',
    own: 'Type my own name',
    generated: 'Use a random name',
    field: 'Name',
    rule: '24 characters at most.',
    missing: 'Type your name first.',
  },
  country: {
    title: 'Choose your country',
    any: 'Choose for me',
    anyHint: 'The country with the fewest people',
    empty: 'nobody yet',
    seats_one: '{{count}} person',
    seats_other: '{{count}} people',
    bot: 'played by a bot',
    take: 'Enter',
  },
} as const satisfies SameKeys<typeof indonesian>;
