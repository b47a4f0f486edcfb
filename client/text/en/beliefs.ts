import type { beliefs as indonesian } from '../id/beliefs.ts';
import type { SameKeys } from '../words.ts';

export const beliefs = {
  word: 'Most countries keep their word.',
  worth: 'Paying for what everybody needs is worth it.',
  step: { s1: 'strongly disagree', s2: 'disagree', s3: 'not sure', s4: 'agree', s5: 'strongly agree' },
  low: 'disagree',
  high: 'agree',
  send: 'Send',
  sent: 'Sent. Thank you!',
  before: {
    title: 'What do you think now?',
    about: 'No answer is wrong. You will be asked again at the end; only the class’s figures are ever shown.',
    skip: 'Skip',
  },
} as const satisfies SameKeys<typeof indonesian>;
