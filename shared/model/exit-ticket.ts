/** What a student says before and after about cooperation, and leaves with (rules DG7–DG9, DG11). */

/** Does one mostly keep one's word; does it pay to give for all. */
export const trustQuestions = ['word', 'worth'] as const;
export type TrustQuestion = (typeof trustQuestions)[number];

/** 1 = not at all … 5 = fully. */
export const trustSteps = [1, 2, 3, 4, 5] as const;
export type TrustStep = (typeof trustSteps)[number];
export type TrustAnswers = Readonly<Record<TrustQuestion, TrustStep>>;

/** The sentence's three parts: I used to think…, now I think…, because in round…. */
export const exitParts = ['before', 'now', 'because'] as const;
export type ExitPart = (typeof exitParts)[number];
export type ExitWords = Readonly<Record<ExitPart, string>>;

/** DG9: where its writer lets it stand: on every screen with the country, there without any name, or with the teacher alone. */
export const exitStands = ['named', 'unnamed', 'private'] as const;
export type ExitStand = (typeof exitStands)[number];

/** DG11: what good reasoning does: it names a round, tells what happened there, says why that changed the mind, and names an idea of the subject. */
export const reasoningSteps = ['round', 'event', 'why', 'concept'] as const;
export type ReasoningStep = (typeof reasoningSteps)[number];

export interface ExitSentence extends ExitWords {
  /** The scored round that it points to; null: none in particular. */
  readonly round: number | null;
  readonly stand: ExitStand;
  /** What the writer says that the reasoning does (rule DG11). */
  readonly checked: readonly ReasoningStep[];
}

/** A sentence as it is kept: how often it has been written, so that nobody shows one that has changed since it was read. */
export interface KeptExit extends ExitSentence {
  readonly version: number;
}

/** DG9: with fewer answers a count would say who answered what. */
export const fewestAnswers = 3;

export interface TrustFigures {
  readonly answers: number;
  /** How many chose step 1, 2, … 5; null: too few answers to show. */
  readonly counts: Readonly<Record<TrustQuestion, readonly number[]>> | null;
  /** One decimal; null as above. */
  readonly means: Readonly<Record<TrustQuestion, number>> | null;
}

/** Counts and means of a class's answers, without saying whose (rule DG9). */
export function trustFigures(answers: readonly TrustAnswers[]): TrustFigures {
  if (answers.length < fewestAnswers) return { answers: answers.length, counts: null, means: null };
  const counts = (question: TrustQuestion) => trustSteps.map((step) => answers.filter((one) => one[question] === step).length);
  const mean = (question: TrustQuestion) => Math.round((answers.reduce((sum, one) => sum + one[question], 0) / answers.length) * 10) / 10;
  return { answers: answers.length, counts: { word: counts('word'), worth: counts('worth') }, means: { word: mean('word'), worth: mean('worth') } };
}
