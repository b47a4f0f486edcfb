import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseScenarioPack } from '../shared/scenario/parse.ts';
import type { ScenarioPack } from '../shared/scenario/schema.ts';

export interface ScenarioLibrary {
  readonly packs: ReadonlyMap<string, ScenarioPack>;
  /** One sentence per faulty scenario: the file, the field, what was expected and what came. */
  readonly faults: readonly string[];
}

/** Reads `<folder>/<id>/scenario.json` and `<id>/texts/{id,en}.json`. A faulty scenario is left out and named. */
export async function loadScenarios(folder: string): Promise<ScenarioLibrary> {
  const packs = new Map<string, ScenarioPack>();
  const faults: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  const ids = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  for (const id of ids.sort()) {
    const loaded = await loadScenario(folder, id);
    if (typeof loaded === 'string') faults.push(loaded);
    else packs.set(id, loaded);
  }
  return { packs, faults };
}

async function loadScenario(folder: string, id: string): Promise<ScenarioPack | string> {
  const scenarioFile = join(folder, id, 'scenario.json');
  const files = { scenario: scenarioFile, id: join(folder, id, 'texts', 'id.json'), en: join(folder, id, 'texts', 'en.json') };
  const read: Record<string, unknown> = {};
  for (const [part, file] of Object.entries(files)) {
    try {
      read[part] = JSON.parse(await readFile(file, 'utf8'));
    } catch (error) {
      return `${file}: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  const parsed = parseScenarioPack(read.scenario, { id: read.id, en: read.en });
  if (!parsed.ok) {
    const [first] = parsed.refusal;
    const [place, language] = (first?.path ?? '').split('.');
    const file = place === 'texts' && (language === 'id' || language === 'en') ? files[language] : scenarioFile;
    return `${file}: ${first?.path} must be ${first?.expected}, but it is ${first?.got}`;
  }
  if (parsed.value.scenario.id !== id) return `${scenarioFile}: id must be "${id}" like its folder, but it is "${parsed.value.scenario.id}"`;
  return parsed.value;
}
