import type { hints as source } from '../id/hints.ts';

/** Hints for the next step on students' phones. */
export const hints: typeof source = {
  label: 'Hint',
  show: 'Show me where.',
  away: 'Put hints away until the next phase',
  read: 'Have you read it? Press “{{button}}”.',
  practise: 'See what you give and what you get, then press “{{button}}”.',
  practised: 'Practice done. Press “{{button}}”.',
  answer: '{{country}} waits for your answer: sign, counter or refuse?',
  answerDraft: 'A draft waits for your answer: sign or refuse?',
  speak: 'It is your turn to speak in the plenary. Done? Press “{{button}}”.',
  vote: 'The plenary waits for your vote: do you agree or not?',
  apologise: 'Last round you broke your word to {{country}}. Should you apologise?',
  trade: 'You are short of {{good}}, and {{country}} has more than it needs. Offer a trade?',
  pledge: 'The common fund waits for your pledge. How many coins?',
  pledgeShort: 'The common fund is still {{missing}} short. How much will you pledge?',
  settled: 'Nothing more to offer? Press “{{button}}”.',
  promise: 'Your promise to {{countries}}: keep it or not? Choose one.',
  guess: 'Who do you think will break a promise? Take a guess.',
  lock: 'Sure about your choices? Press “{{button}}”.',
  told: 'Have you seen your results? Press “{{button}}”.',
  reflect: 'Write just one sentence and send it.',
  answered: 'Your answer is in. Press “{{button}}”.',
};
