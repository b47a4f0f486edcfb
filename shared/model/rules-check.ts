/** Five questions on the rules at the end of the tutorial; each has one right option (rule RM9). The words are the client's. */
export const rulesCheck = {
  worth: { options: ['half', 'three', 'ten'], right: 'three' },
  way: { options: ['all', 'more', 'part'], right: 'part' },
  word: { options: ['must', 'choose', 'vote'], right: 'choose' },
  lock: { options: ['locked', 'choice', 'nothing'], right: 'locked' },
  fund: { options: ['payers', 'most', 'everybody'], right: 'everybody' },
} as const;

export type RulesQuestion = keyof typeof rulesCheck;
export const rulesQuestions = Object.keys(rulesCheck) as readonly RulesQuestion[];

type Answers = { readonly [Question in RulesQuestion]: (typeof rulesCheck)[Question]['options'][number] };

/** A student's first answer to each question. */
export type RulesAnswers = Answers;

export const isRight = (question: RulesQuestion, option: string): boolean => rulesCheck[question].right === option;

export const missedQuestions = (answers: RulesAnswers): readonly RulesQuestion[] => rulesQuestions.filter((question) => !isRight(question, answers[question]));

/** Who has understood the rules: at most one first answer was wrong. */
export const hasUnderstood = (missed: readonly RulesQuestion[]): boolean => missed.length <= 1;
