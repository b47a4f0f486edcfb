import type { exports as indonesian } from '../id/exports.ts';
import type { SameKeys } from '../words.ts';

export const exports = {
  button: 'Save results',
  title: 'Save the game’s results',
  names: 'Leave students’ names out',
  namesHint: 'Each name becomes “Student 1”, “Student 2” and so on.',
  game: { title: 'Record of the game', text: 'One file that opens again as a debrief, at any time.', save: 'Save the record' },
  tables: {
    title: 'Tables for Excel',
    text: 'To reckon or draw charts of your own.',
    researcher: 'The data of this game, for you to work with. No student is named in it.',
  },
  table: { events: 'Every event', 'country-rounds': 'Each country, each round', agreements: 'Every agreement' },
  saved: 'Saved: {{file}}',
  open: {
    title: 'Open the record of a game',
    about: 'Choose a file that you saved from a debrief. It is only read and is kept nowhere.',
    choose: 'Choose a file',
    drop: 'or drag the file here',
    reading: 'Reading the record of the game…',
    tooLarge: 'This file is too large: {{limit}} MB at most.',
    wrong: {
      'log-file': 'This is no record of a Mufakat game. Look for a file whose name begins with “mufakat-” and ends with “.json”.',
      whole: 'This file has been cut off. Copy it again from the original. The place: {{place}}.',
      unchanged: 'This file has been changed, so it cannot be trusted. The place: {{place}}.',
      playable: 'This record tells a game that cannot have happened. The place: {{place}}.',
      ended: 'The game in this file is not over. Save it again after the last round.',
      version: 'This file was made by a newer Mufakat ({{version}}). Open it with that version or a newer one.',
    },
    step: 'step {{number}}',
    end: 'near the end',
  },
} as const satisfies SameKeys<typeof indonesian>;
