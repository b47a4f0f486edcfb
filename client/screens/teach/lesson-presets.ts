import { budgetOf, paceFor } from '../../../shared/model/lesson-plan.ts';
import type { ScenarioSummary } from '../../../shared/protocol/http.ts';
import type { Language } from '../../../shared/scenario/schema.ts';
import { draftFor, type LessonDraft, type Preset, withPreset } from './lesson-draft.ts';

/** Lessons that are open after one more tap: which story, how long, and what differs from the story's own settings. */
interface LessonPreset {
  readonly scenarioId: string;
  readonly presetId: string;
  readonly minutes: number;
  readonly changes: Partial<Pick<LessonDraft, 'mode' | 'bots' | 'practiceRound' | 'pressure' | 'uncertainLine' | 'hints'>>;
}

export const lessonPresetNames = ['first', 'period', 'experienced', 'remote'] as const;
export type LessonPresetName = (typeof lessonPresetNames)[number];

const lessonPresets: Readonly<Record<LessonPresetName, LessonPreset>> = {
  first: { scenarioId: 'intro', presetId: 'three-rounds', minutes: 45, changes: { bots: 'friendly', practiceRound: true, hints: true } },
  // Who knows the game already plays a fourth round in the time that the practice round would take.
  period: { scenarioId: 'intro', presetId: 'four-rounds', minutes: 45, changes: { practiceRound: false } },
  experienced: { scenarioId: 'pandemi', presetId: 'six-rounds', minutes: 90, changes: { bots: 'hard', pressure: true, uncertainLine: true, hints: false } },
  remote: { scenarioId: 'pandemi', presetId: 'four-rounds', minutes: 60, changes: { mode: 'remote' } },
};

/** What the planner proposes for a lesson of this length. */
const proposals: readonly { readonly upTo: number; readonly scenarioId: string; readonly practiceRound: boolean }[] = [
  { upTo: 20, scenarioId: 'intro', practiceRound: false },
  { upTo: 60, scenarioId: 'intro', practiceRound: true },
  { upTo: Number.POSITIVE_INFINITY, scenarioId: 'pandemi', practiceRound: false },
];

/** A quick look, one period (of the old or the new timetable), two periods. */
export const lessonLengths = [15, 40, 45, 80, 90] as const;

/** The draft at this length: the pace of its preset, cut where the rounds would eat up the debrief (rule LP4). */
export const withMinutes = (draft: LessonDraft, lessonMinutes: number): LessonDraft => ({
  ...draft,
  lessonMinutes,
  phaseSeconds: paceFor(draft.preset.phaseSeconds, draft.preset.rounds, budgetOf(lessonMinutes).play),
});

/** Another length: the story that fits it best, on the teacher's other choices. */
export function proposeFor(lessonMinutes: number, scenarios: readonly ScenarioSummary[], draft: LessonDraft): LessonDraft {
  const proposal = proposals.find(({ upTo }) => lessonMinutes <= upTo);
  const scenario = scenarios.find(({ id }) => id === proposal?.scenarioId) ?? draft.scenario;
  const { mode, bots, teacherReads, students, hints } = draft;
  const fresh = draftFor(scenario, draft.language);
  return withMinutes(
    { ...fresh, mode, bots, teacherReads, students, hints, practiceRound: fresh.preset.practiceRound && proposal?.practiceRound === true },
    lessonMinutes,
  );
}

/** The draft behind a card; null when this server does not have its story. */
export function presetDraft(name: LessonPresetName, scenarios: readonly ScenarioSummary[], language: Language): LessonDraft | null {
  const { scenarioId, presetId, minutes, changes } = lessonPresets[name];
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  const preset: Preset | undefined = scenario?.presets.find(({ id }) => id === presetId);
  if (scenario === undefined || preset === undefined) return null;
  return { ...withMinutes(withPreset(draftFor(scenario, language), preset), minutes), ...changes };
}
