import { existsSync, readFileSync } from 'node:fs';
import type { CreateWorldCommand } from '../../shared/game/create-world.ts';
import { defaultSettings } from '../../shared/game/settings.ts';
import type { WorldSettings } from '../../shared/game/state.ts';
import type { Result } from '../../shared/lib/result.ts';
import { parseScenarioPack, parseTwin, parseTwinPack } from '../../shared/scenario/parse.ts';
import type { Problem } from '../../shared/scenario/problem.ts';
import type { Scenario, ScenarioPack } from '../../shared/scenario/schema.ts';
import type { Twin } from '../../shared/scenario/twin.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const known = new Map<string, ScenarioPack>();

/** A scenario of `scenarios/` as the server would load it, a twin too; throws with every problem when it is not sound. */
export function loadPack(id: string): ScenarioPack {
  const found = known.get(id);
  if (found !== undefined) return found;
  const texts = { id: read(`${id}/texts/id.json`), en: read(`${id}/texts/en.json`) };
  const pack = existsSync(new URL(`${id}/twin.json`, folder))
    ? twinPack(sound(parseTwin(read(`${id}/twin.json`))), texts)
    : sound(parseScenarioPack(read(`${id}/scenario.json`), texts));
  known.set(id, pack);
  return pack;
}

const twinPack = (twin: Twin, texts: unknown): ScenarioPack => sound(parseTwinPack(twin, texts, loadPack(twin.twinOf).scenario));

function sound<Value>(parsed: Result<Value, Problem[]>): Value {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal, null, 2));
  return parsed.value;
}

/** The same pack with its figures changed; the words stay. */
export const changedPack = (pack: ScenarioPack, change: (scenario: Scenario) => Partial<Scenario>): ScenarioPack => ({
  ...pack,
  scenario: { ...pack.scenario, ...change(pack.scenario) },
});

/** A world of the pack's default preset, unless another is named, with these settings changed. */
export function newWorld(pack: ScenarioPack, about: { seed?: string; presetId?: string; settings?: Partial<WorldSettings> } = {}): CreateWorldCommand {
  const fallback = pack.scenario.presets.find((preset) => preset.default) ?? pack.scenario.presets[0];
  const presetId = about.presetId ?? fallback?.id ?? '';
  return { type: 'CreateWorld', pack, presetId, seed: about.seed ?? '1', settings: { ...defaultSettings(pack.scenario, presetId), ...about.settings } };
}
