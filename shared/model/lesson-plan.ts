/** How the minutes of a lesson add up: the one place for this arithmetic, for planner, server and console (rules LP1–LP4). */

/** Seconds of each phase of a round. */
export interface PhasePace {
  readonly news: number;
  readonly negotiation: number;
  readonly decision: number;
  readonly reveal: number;
  readonly reflection: number;
}
type TimedPhase = keyof PhasePace;
const roundPhases = ['news', 'negotiation', 'decision', 'reveal', 'reflection'] as const satisfies readonly TimedPhase[];
/** The practice round has no news and no reflection (rule PH3). */
const practicePhases = ['negotiation', 'decision', 'reveal'] as const satisfies readonly TimedPhase[];
/** No phase of the practice round is longer, so that it takes about two minutes in all. */
export const practicePhaseSeconds = 45;

/** Whole minutes of a lesson's parts. `teach` holds the introduction and the practice round. */
export interface LessonPlan {
  readonly join: number;
  readonly teach: number;
  readonly play: number;
  readonly debrief: number;
}

/** What of a lesson's settings decides how long its rounds last. */
export interface RoundsToPlay {
  readonly rounds: number;
  readonly practiceRound: boolean;
  readonly phaseSeconds: PhasePace;
}

export const roundSeconds = (pace: PhasePace): number => roundPhases.reduce((sum, phase) => sum + pace[phase], 0);

const practiceSeconds = (pace: PhasePace): number => practicePhases.reduce((sum, phase) => sum + Math.min(pace[phase], practicePhaseSeconds), 0);

/** From the first phase to the last when nobody ends one early, the practice round included. */
export const playSeconds = (lesson: RoundsToPlay): number =>
  lesson.rounds * roundSeconds(lesson.phaseSeconds) + (lesson.practiceRound ? practiceSeconds(lesson.phaseSeconds) : 0);

export const planMinutes = (plan: LessonPlan): number => plan.join + plan.teach + plan.play + plan.debrief;

/** LP1: the least debrief of a lesson, a third of it. */
export const leastDebrief = (lessonMinutes: number): number => Math.ceil(lessonMinutes / 3);

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
const joinMinutes = (lessonMinutes: number): number => within(Math.round(lessonMinutes * 0.14), 2, 8);
const teachMinutes = (lessonMinutes: number): number => within(Math.round(lessonMinutes * 0.07), 1, 5);

/** How a lesson's minutes should be spent: a third for the debrief, and what joining and teaching leave for play. */
export function budgetOf(lessonMinutes: number): LessonPlan {
  const join = joinMinutes(lessonMinutes);
  const teach = teachMinutes(lessonMinutes);
  const debrief = leastDebrief(lessonMinutes);
  return { join, teach, debrief, play: Math.max(0, lessonMinutes - join - teach - debrief) };
}

/** The plan of the chosen rounds in a lesson of this length: what they leave over is the debrief's, be it little. */
export function planOf(lessonMinutes: number, lesson: RoundsToPlay): LessonPlan {
  const { join, teach } = budgetOf(lessonMinutes);
  const play = Math.ceil((lesson.rounds * roundSeconds(lesson.phaseSeconds)) / 60);
  return { join, teach, play, debrief: Math.max(0, lessonMinutes - join - teach - play) };
}

export const keepsThird = (lessonMinutes: number, plan: LessonPlan): boolean => plan.debrief >= leastDebrief(lessonMinutes);

/** Below these a phase is no longer played, only clicked through; a reflection may be left out. */
const shortest = { news: 10, negotiation: 60, decision: 30, reveal: 30, reflection: 15 } as const satisfies PhasePace;
const inFives = (seconds: number): number => Math.floor(seconds / 5) * 5;

/** The pace that fits so many rounds into so many minutes: never longer than given, negotiation takes what the others leave. */
export function paceFor(pace: PhasePace, rounds: number, minutes: number): PhasePace {
  const perRound = (minutes * 60) / rounds;
  const factor = perRound / roundSeconds(pace);
  if (factor >= 1) return pace;
  const cut = (phase: TimedPhase): number => Math.min(pace[phase], Math.max(shortest[phase], inFives(pace[phase] * factor)));
  const reflection = pace.reflection * factor < shortest.reflection ? 0 : cut('reflection');
  const others = { news: cut('news'), decision: cut('decision'), reveal: cut('reveal'), reflection };
  const left = inFives(perRound - others.news - others.decision - others.reveal - reflection);
  return { ...others, negotiation: Math.min(pace.negotiation, Math.max(shortest.negotiation, left)) };
}

/** How many worlds a class needs side by side: a delegation has five students at most. */
export const worldsFor = (students: number, countries: number): 1 | 2 => (students > countries * 5 ? 2 : 1);

/** Where a running game stands; `secondsLeft` is of the running phase, null without a clock. */
export interface GamePlace {
  readonly phase: TimedPhase | 'lobby' | 'debrief';
  readonly round: number;
  readonly practice: boolean;
  readonly secondsLeft: number | null;
}

/** Seconds until the last round is over when nobody ends a phase early. */
export function secondsToPlay(place: GamePlace, lesson: RoundsToPlay): number {
  if (place.phase === 'debrief') return 0;
  if (place.phase === 'lobby') return playSeconds(lesson);
  const { phaseSeconds, rounds } = lesson;
  const phases: readonly TimedPhase[] = place.practice ? practicePhases : roundPhases;
  const length = (phase: TimedPhase): number => (place.practice ? Math.min(phaseSeconds[phase], practicePhaseSeconds) : phaseSeconds[phase]);
  const later = phases.slice(phases.indexOf(place.phase) + 1).reduce((sum, phase) => sum + length(phase), 0);
  const roundsLeft = Math.max(0, rounds - (place.practice ? 0 : place.round));
  return (place.secondsLeft ?? length(place.phase)) + later + roundsLeft * roundSeconds(phaseSeconds);
}

/** `good`: the debrief will be whole; `tight`: it will not, at this pace; `stop`: it should have begun; `over`: the bell has rung. */
export type Standing = 'good' | 'tight' | 'stop' | 'over';

export interface PlanAgainstClock {
  readonly standing: Standing;
  /** When play must stop for the debrief. */
  readonly stopMs: number;
  /** When it will end at this pace. */
  readonly playEndsMs: number;
  /** Rounds to leave out so that it ends in time. */
  readonly roundsTooMany: number;
}

/** A minute late is on time: nobody's clock is better than that. */
const slackMs = 60_000;

/** LP3: the plan against the clock. */
export function planAgainstClock(
  at: { readonly nowMs: number; readonly bellMs: number; readonly debriefMinutes: number },
  place: GamePlace,
  lesson: RoundsToPlay,
): PlanAgainstClock {
  const stopMs = at.bellMs - at.debriefMinutes * 60_000;
  const playEndsMs = at.nowMs + secondsToPlay(place, lesson) * 1000;
  const lateMs = playEndsMs - stopMs;
  const standing = at.nowMs >= at.bellMs ? 'over' : place.phase !== 'debrief' && at.nowMs >= stopMs ? 'stop' : lateMs > slackMs ? 'tight' : 'good';
  const roundsLeft = place.phase === 'debrief' ? 0 : Math.max(0, lesson.rounds - (place.practice || place.phase === 'lobby' ? 0 : place.round));
  const roundsTooMany = lateMs > slackMs ? Math.min(roundsLeft, Math.ceil((lateMs - slackMs) / 1000 / Math.max(1, roundSeconds(lesson.phaseSeconds)))) : 0;
  return { standing, stopMs, playEndsMs, roundsTooMany };
}
