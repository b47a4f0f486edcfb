import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../shared/lib/result.ts';
import { parseScenarioPack, parseTwin, parseTwinPack } from '../shared/scenario/parse.ts';
import type { Problem } from '../shared/scenario/problem.ts';
import type { ScenarioPack } from '../shared/scenario/schema.ts';
import { readJsonFile } from './read-json-file.ts';

export interface ScenarioLibrary {
  readonly packs: ReadonlyMap<string, ScenarioPack>;
  /** One sentence per faulty scenario: the file, the field, what was expected and what came. */
  readonly faults: readonly string[];
}

/**
 * Reads `<folder>/<id>/scenario.json`, or `twin.json` for a twin that has no figures of its own, and
 * `<id>/texts/{id,en}.json`. A faulty scenario is left out and named.
 */
export async function loadScenarios(folder: string): Promise<ScenarioLibrary> {
  const packs = new Map<string, ScenarioPack>();
  const faults: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  const ids = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  const isTwin = (id: string) => existsSync(join(folder, id, 'twin.json'));
  // Twins are renamed from the others, so they come after them.
  for (const id of [...ids.filter((name) => !isTwin(name)).sort(), ...ids.filter(isTwin).sort()]) {
    try {
      packs.set(id, await (isTwin(id) ? loadTwin(folder, id, packs) : loadScenario(folder, id)));
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { packs, faults };
}

async function loadScenario(folder: string, id: string): Promise<ScenarioPack> {
  const file = join(folder, id, 'scenario.json');
  const scenario = await readJsonFile(file);
  const texts = await readTexts(folder, id);
  return likeItsFolder(accepted(parseScenarioPack(scenario, texts), file), file, id);
}

async function loadTwin(folder: string, id: string, bases: ReadonlyMap<string, ScenarioPack>): Promise<ScenarioPack> {
  const file = join(folder, id, 'twin.json');
  if (existsSync(join(folder, id, 'scenario.json'))) throw new Error(`${file}: a twin must have no scenario.json, but one stands beside it`);
  const twin = accepted(parseTwin(await readJsonFile(file)), file);
  const base = bases.get(twin.twinOf);
  if (base === undefined || base.scenario.twinOf !== null) {
    const known = [...bases.values()].filter(({ scenario }) => !scenario.fictional).map(({ scenario }) => scenario.id);
    throw new Error(`${file}: twinOf must be a sound scenario of real countries (${known.join(', ')}), but it is "${twin.twinOf}"`);
  }
  return likeItsFolder(accepted(parseTwinPack(twin, await readTexts(folder, id), base.scenario), file), file, id);
}

const readTexts = async (folder: string, id: string): Promise<unknown> => ({
  id: await readJsonFile(join(folder, id, 'texts', 'id.json')),
  en: await readJsonFile(join(folder, id, 'texts', 'en.json')),
});

/** What was parsed, or one sentence that sends the author to the first fault. */
function accepted<Value>(parsed: Result<Value, Problem[]>, file: string): Value {
  if (parsed.ok) return parsed.value;
  const [first] = parsed.refusal;
  const [place, language] = (first?.path ?? '').split('.');
  const faulty = place === 'texts' && (language === 'id' || language === 'en') ? join(file, '..', 'texts', `${language}.json`) : file;
  throw new Error(`${faulty}: ${first?.path} must be ${first?.expected}, but it is ${first?.got}`);
}

function likeItsFolder(pack: ScenarioPack, file: string, id: string): ScenarioPack {
  if (pack.scenario.id !== id) throw new Error(`${file}: id must be "${id}" like its folder, but it is "${pack.scenario.id}"`);
  return pack;
}
