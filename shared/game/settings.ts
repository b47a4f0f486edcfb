import { defaultObstacles } from '../scenario/default-obstacles.ts';
import type { Scenario } from '../scenario/schema.ts';
import { delegationDefaults } from './delegation.ts';
import type { WorldSettings } from './state.ts';

/** What a setting means in a log that is older than the setting. */
const laterSettings = { teacherReads: false, standInAfter: 0, hints: false, plan: null, secrets: 'all' } as const satisfies Partial<WorldSettings>;
export const completeSettings = (written: WorldSettings): WorldSettings => ({
  ...laterSettings,
  ...written,
  delegation: { ...delegationDefaults, ...written.delegation },
});

/** What a lesson of this preset does when the teacher changes nothing. */
export function defaultSettings(scenario: Scenario, presetId: string): WorldSettings {
  const preset = scenario.presets.find((candidate) => candidate.id === presetId);
  if (preset === undefined) throw new Error(`scenario ${scenario.id} has no preset ${presetId}`);
  return {
    timed: true,
    phaseSeconds: preset.phaseSeconds,
    mode: 'in-room',
    chat: false,
    teacherReads: true,
    news: scenario.events.default,
    telephone: scenario.telephone.default,
    pressure: scenario.pressure.default,
    practiceRound: preset.practiceRound,
    botsForEmpty: ['reciprocator', 'cooperator', 'opportunist', 'free-rider', 'mediator'],
    foundedFromStart: [],
    platformFromStart: false,
    obstacles: defaultObstacles(scenario),
    uncertainLine: false,
    hiddenEnd: false,
    delegation: delegationDefaults,
    openAllFrom: null,
    closed: [],
    standInAfter: 120,
    hints: true,
    secrets: 'all',
    plan: null,
  };
}
