import type { PhaseSeconds, WorldSettings } from '../../../shared/game/state.ts';
import { keepsThird, type LessonPlan, planOf, worldsFor } from '../../../shared/model/lesson-plan.ts';
import type { CreateLesson, ScenarioSummary } from '../../../shared/protocol/http.ts';
import type { Language } from '../../../shared/scenario/schema.ts';
import { type BotMix, botMixes } from './bot-mixes.ts';

export type Preset = ScenarioSummary['presets'][number];

/** What the teacher has chosen so far. */
export interface LessonDraft {
  readonly scenario: ScenarioSummary;
  readonly preset: Preset;
  readonly language: Language;
  /** From bell to bell, the debrief included. */
  readonly lessonMinutes: number;
  /** null: the teacher did not say. */
  readonly students: number | null;
  readonly phaseSeconds: PhaseSeconds;
  readonly mode: WorldSettings['mode'];
  readonly bots: BotMix;
  readonly teacherReads: boolean;
  readonly standInAfter: number;
  readonly hints: boolean;
  readonly news: boolean;
  readonly telephone: boolean;
  readonly pressure: boolean;
  readonly practiceRound: boolean;
  readonly uncertainLine: boolean;
  readonly hiddenEnd: boolean;
  readonly obstacles: WorldSettings['obstacles'];
  readonly delegation: WorldSettings['delegation'];
}

const defaultPreset = (scenario: ScenarioSummary): Preset => {
  const preset = scenario.presets.find((one) => one.default) ?? scenario.presets[0];
  if (preset === undefined) throw new Error(`scenario ${scenario.id} has no preset`);
  return preset;
};

/** One period if the rounds leave a third of it for the debrief, else two. */
const lengthFor = (preset: Preset): number => (keepsThird(45, planOf(45, preset)) ? 45 : 90);

/** A draft with everything as the scenario has it. */
export function draftFor(scenario: ScenarioSummary, language: Language): LessonDraft {
  const preset = defaultPreset(scenario);
  return {
    scenario,
    preset,
    language,
    lessonMinutes: lengthFor(preset),
    students: null,
    phaseSeconds: preset.phaseSeconds,
    mode: 'in-room',
    bots: 'mixed',
    teacherReads: true,
    standInAfter: 120,
    hints: true,
    ...scenario.switches,
    practiceRound: preset.practiceRound,
    uncertainLine: false,
    hiddenEnd: false,
    obstacles: scenario.obstacles,
    delegation: { signOff: 'head', strictRoles: false, rotateRoles: true },
  };
}

/** Another story: its own pace and switches, but the class's language, room and bots stay. */
export const withScenario = (draft: LessonDraft, scenario: ScenarioSummary): LessonDraft => ({
  ...draftFor(scenario, draft.language),
  mode: draft.mode,
  bots: draft.bots,
  students: draft.students,
  teacherReads: draft.teacherReads,
  delegation: draft.delegation,
  standInAfter: draft.standInAfter,
  hints: draft.hints,
});

export const withPreset = (draft: LessonDraft, preset: Preset): LessonDraft => ({
  ...draft,
  preset,
  lessonMinutes: lengthFor(preset),
  phaseSeconds: preset.phaseSeconds,
  practiceRound: preset.practiceRound,
});

/** How the drafted lesson's minutes are spent (rule LP1). */
export const planOfDraft = (draft: LessonDraft): LessonPlan =>
  planOf(draft.lessonMinutes, { rounds: draft.preset.rounds, practiceRound: draft.practiceRound, phaseSeconds: draft.phaseSeconds });

/** Twin worlds for a class that does not fit into one. */
export const worldsOfDraft = (draft: LessonDraft): number => (draft.students === null ? 1 : worldsFor(draft.students, draft.scenario.countries.length));

/** The request to the server; every choice is named, so that the screen and the lesson cannot differ. */
export function requestOf(draft: LessonDraft): CreateLesson {
  return {
    scenarioId: draft.scenario.id,
    presetId: draft.preset.id,
    language: draft.language,
    ...(worldsOfDraft(draft) === 1 ? {} : { worlds: worldsOfDraft(draft) }),
    settings: {
      phaseSeconds: draft.phaseSeconds,
      mode: draft.mode,
      chat: draft.mode !== 'in-room',
      teacherReads: draft.teacherReads,
      standInAfter: draft.standInAfter,
      hints: draft.hints,
      botsForEmpty: botMixes[draft.bots],
      news: draft.news,
      telephone: draft.telephone,
      pressure: draft.pressure,
      practiceRound: draft.practiceRound,
      uncertainLine: draft.uncertainLine,
      hiddenEnd: draft.hiddenEnd,
      obstacles: draft.obstacles,
      delegation: draft.delegation,
      plan: planOfDraft(draft),
    },
  };
}
