import type { report as indonesian } from '../id/report.ts';
import type { SameKeys } from '../words.ts';

export const report = {
  title: 'Printed report',
  back: 'Back to the debrief',
  hint: 'Choose the parts, then print them on A4 or save them as a PDF.',
  loading: 'Putting the report together…',
  open: 'Open the printed report',
  about: 'A report on the class and one sheet for each student, on A4 paper or as a PDF.',
  part: { class: 'Class report', students: 'A sheet for each student' },
  secrets: {
    results: 'This report holds only what you opened to the class: results, without the secret choices of other countries.',
    none: 'This report holds only what you opened to the class: neither results nor choices of other countries are in it.',
  },
  noStudents: 'No student is in this game, so there are no student sheets.',
  class: {
    title: 'Class report',
    code: 'code {{code}}',
    students_one: '{{count}} student',
    students_other: '{{count}} students',
    countries_one: '{{count}} country',
    countries_other: '{{count}} countries',
    rounds_one: '{{count}} round',
    rounds_other: '{{count}} rounds',
    ending: 'How it ended',
    yardsticks: 'This class reached a world index of {{world}}. If everybody had cooperated: {{all}}. If nobody had: {{nobody}}.',
  },
  rounds: {
    title: 'Round by round',
    fund: 'Paid into the fund (coins)',
    friction: 'Lost on the way (points)',
    left: 'Gains left lying (points)',
    gini: 'Inequality',
    about:
      'Fund: what was paid of the fair share. Lost on the way: to bureaucracy, mistrust, different rules and tariffs. Gains left lying: what trade could have brought and nobody took. Inequality: 0 means all are equal, 1 that one country has everything.',
  },
  whatIf: 'Story',
  student: {
    title: 'Sheet of {{name}}',
    unnamed: 'Student {{number}}',
    noCountry: 'Without a country',
    rounds: 'What your country did',
    moments: 'Moments that concern your country',
    sentence: 'Your sentence',
    noSentence: 'You have not written a sentence yet. You can write it here:',
    reached: 'What your teacher found in your reasons:',
    note: 'Your teacher’s note',
  },
} as const satisfies SameKeys<typeof indonesian>;
