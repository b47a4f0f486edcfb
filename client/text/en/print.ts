import type { print as indonesian } from '../id/print.ts';
import type { SameKeys } from '../words.ts';

export const print = {
  title: 'Print for the class',
  hint: 'Choose the sheets, then print on A4. The country sheets hold secrets: fold them, and give each to its own country only.',
  go: 'Print',
  back: 'Back to the teacher’s screen',
  open: 'Print sheets for the class',
  sheet: { codes: 'Code sheet', personal: 'Personal code cards', cheat: 'Cheat sheet', briefs: 'Brief of each country' },
  codes: { title: 'Join the game', how: 'Scan this with a phone’s camera, or open the address and type the class code.', code: 'Class code' },
  personal: { how: 'Scan this, or type your personal code at:', qr: 'QR code for {{name}}' },
  brief: { need: 'What you need', have: 'What you produce', open: 'Everybody may know', secret: 'Your country’s secret' },
  cheat: {
    title: 'Mufakat cheat sheet',
    worth: 'What goods are worth',
    worthText: 'Goods you need are worth 3. Everything else is worth one half. So trade.',
    round: 'One round',
    steps: {
      news: 'News: what has changed?',
      negotiation: 'Negotiation: offer, counter, sign. Half of the goods are shipped at once, as an advance.',
      decision: 'Decision, in secret: keep or break? How much do you pay into the fund?',
      reveal: 'Results: what really happened?',
      reflection: 'Reflection: one sentence about this round.',
    },
    figures: 'Five figures on your phone',
    figure: {
      needs: 'Needs: how many will be met if everybody keeps their word.',
      threat: 'The threat and its line: at the end the threat must be below the line.',
      fund: 'Fund short by: coins still missing to bring the threat down. All are protected, whether they pay or not.',
      offer: 'On an offer: what we gain, what they gain, and how much arrives.',
      trust: 'Trust: slow to rise, quick to fall.',
    },
    clauses: 'What can be promised in this game',
    end: 'There is no ranking. Look after your country, look after the world.',
  },
} as const satisfies SameKeys<typeof indonesian>;
