import type { Institution, Preset, Scenario, ScenarioPack, ScenarioTexts, Threat } from '../scenario/schema.ts';
import type { WorldSettings } from './state.ts';

/** A scenario pack and a lesson's settings as the first event of a log of version 1 holds them; see `upgrade-log.ts`. */

type InstitutionV1 = Pick<Institution, 'id' | 'quorum' | 'fee' | 'monitors' | 'penalty'>;
type ThreatV1 = Threat & { readonly share: number };
type LineV1 = Pick<Preset['threats'][number], 'level0' | 'growth' | 'drop' | 'critical' | 'growSchedule'>;
type PresetV1 = Omit<Preset, 'threats' | 'fairShare' | 'concepts'> & LineV1;
type CountryV1 = Omit<Scenario['countries'][number], 'redLines' | 'doctrine'>;
type ScenarioV1 = Omit<Scenario, 'presets' | 'threats' | 'institutions' | 'countries' | 'twinOf' | 'standardsGap' | 'actors' | 'cards' | 'drafts'> & {
  readonly presets: readonly PresetV1[];
  readonly threats: readonly ThreatV1[];
  readonly institution: InstitutionV1;
  readonly countries: readonly CountryV1[];
};
type TextsV1 = Omit<ScenarioTexts, 'threats' | 'institutions' | 'actors' | 'cards' | 'drafts' | 'sources'> & {
  readonly threat: ScenarioTexts['threats'][string];
  readonly institution: ScenarioTexts['institutions'][string];
};
type SettingsV1 = Omit<WorldSettings, 'foundedFromStart' | 'obstacles' | 'uncertainLine' | 'hiddenEnd' | 'plan'> & { readonly institutionFromStart: boolean };

export function upgradePack(pack: ScenarioPack): ScenarioPack {
  const { scenario, texts } = pack as unknown as { readonly scenario: ScenarioV1; readonly texts: Readonly<Record<'id' | 'en', TextsV1>> };
  return { scenario: upgradeScenario(scenario), texts: { id: upgradeTexts(texts.id, scenario), en: upgradeTexts(texts.en, scenario) } };
}

function upgradeScenario({ institution, ...old }: ScenarioV1): Scenario {
  return {
    ...old,
    twinOf: null,
    presets: old.presets.map((preset) => upgradePreset(preset, old.threats)),
    threats: old.threats.map(({ share: _, ...threat }) => threat),
    standardsGap: {},
    institutions: [{ ...institution, form: 'multilateral', members: null, arbitration: false, openTrade: false, lends: null, sector: null }],
    actors: [],
    cards: [],
    drafts: [],
    countries: old.countries.map((country) => ({ ...country, redLines: [], doctrine: [] })),
  };
}

function upgradePreset({ level0, growth, drop, critical, growSchedule, ...old }: PresetV1, threats: readonly ThreatV1[]): Preset {
  const line = { level0, growth, drop, critical, growSchedule, lineSpread: 0 };
  return { ...old, threats: threats.map(({ id, share }) => ({ id, share, ...line })), fairShare: null, concepts: [] };
}

/** One set of words served every threat, as one institution served the whole scenario. */
const upgradeTexts = ({ threat, institution, ...old }: TextsV1, scenario: ScenarioV1): ScenarioTexts => ({
  ...old,
  threats: Object.fromEntries(scenario.threats.map(({ id }) => [id, threat])),
  institutions: { [scenario.institution.id]: institution },
  actors: {},
  cards: {},
  drafts: {},
  sources: [],
});

/** @param scenario in today's form */
export function upgradeSettings(settings: WorldSettings, scenario: Scenario): WorldSettings {
  const { institutionFromStart, ...old } = settings as unknown as SettingsV1;
  return {
    ...old,
    foundedFromStart: institutionFromStart ? scenario.institutions.map(({ id }) => id) : [],
    obstacles: { mistrust: true, bureaucracy: true, values: true, sovereignty: true, funding: true },
    uncertainLine: false,
    hiddenEnd: false,
    plan: null,
  };
}
