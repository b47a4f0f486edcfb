import type { PhaseSeconds } from '../../../shared/game/state.ts';

/** Minutes to join and to explain, from the class plans of `docs/lesson-intro.md`. */
const joinMinutes = 9;
/** A period of school; the debrief takes at least a third of the lesson. */
export const periodMinutes = 45;

export interface LessonPlan {
  readonly join: number;
  readonly play: number;
  readonly debrief: number;
  readonly total: number;
}

/** How a lesson's minutes add up when no phase ends early; whole minutes. A practice round counts half. */
export function lessonPlan(input: { readonly rounds: number; readonly practiceRound: boolean; readonly phaseSeconds: PhaseSeconds }): LessonPlan {
  const { news, negotiation, decision, reveal, reflection } = input.phaseSeconds;
  const round = news + negotiation + decision + reveal + reflection;
  const play = Math.round(((input.rounds + (input.practiceRound ? 0.5 : 0)) * round) / 60);
  const debrief = Math.max(12, Math.round((joinMinutes + play) / 2));
  return { join: joinMinutes, play, debrief, total: joinMinutes + play + debrief };
}
