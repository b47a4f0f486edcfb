import { defaultObstacles } from '../../shared/scenario/default-obstacles.ts';
import type { CountryId } from '../../shared/lib/ids.ts';
import type { ScenarioSummary } from '../../shared/protocol/http.ts';
import { playSeconds } from '../../shared/model/lesson-plan.ts';
import type { ScenarioPack } from '../../shared/scenario/schema.ts';

/** What the teacher's list shows of a scenario; nothing secret. */
export function scenarioSummary({ scenario, texts }: ScenarioPack): ScenarioSummary {
  const both = (pick: (words: (typeof texts)['id']) => string) => ({ id: pick(texts.id), en: pick(texts.en) });
  return {
    id: scenario.id,
    fictional: scenario.fictional,
    map: scenario.map,
    title: both(({ title }) => title),
    summary: both(({ summary }) => summary),
    countries: scenario.countries.map(({ id, colour }) => ({ id: id as CountryId, colour, name: both(({ countries }) => countries[id]?.name ?? id) })),
    presets: scenario.presets.map((preset) => ({
      id: preset.id,
      rounds: preset.rounds,
      default: preset.default,
      practiceRound: preset.practiceRound,
      minutes: Math.round(playSeconds(preset) / 60),
      phaseSeconds: preset.phaseSeconds,
    })),
    switches: { news: scenario.events.default, telephone: scenario.telephone.default, pressure: scenario.pressure.default },
    obstacles: defaultObstacles(scenario),
  };
}
