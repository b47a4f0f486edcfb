import type { LadderRungView, LessonPlanView } from '../protocol/views.ts';
import type { WorldState } from './state.ts';
import { openFeatures, preset } from './world.ts';

/** The teacher's plan and what it takes to hold it against the clock (rules LP1–LP3); null without one. */
export function lessonPlanView(state: WorldState): LessonPlanView | null {
  const { plan, phaseSeconds, practiceRound } = state.settings;
  return plan === null || state.bellMs === null ? null : { ...plan, bellMs: state.bellMs, phaseSeconds, practiceRound };
}

/** What each round of this lesson opens, the practice round included (rule LD4); the teacher may look ahead. */
export function ladderView(state: WorldState): readonly LadderRungView[] {
  const rungs: LadderRungView[] = [];
  // What is adopted on the way (the principles of Bandung) closes features again; the ladder is the preset's own.
  let before: LadderRungView['opens'] = [];
  for (let round = state.settings.practiceRound ? 0 : 1; round <= preset(state).rounds; round++) {
    const open = openFeatures({ ...state, round, practice: round === 0, principles: false });
    rungs.push({ round, opens: open.filter((feature) => !before.includes(feature)) });
    before = open;
  }
  return rungs;
}
