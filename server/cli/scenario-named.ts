import { fileURLToPath } from 'node:url';
import type { ScenarioPack } from '../../shared/scenario/schema.ts';
import { loadScenarios } from '../scenario-library.ts';

const scenariosFolder = fileURLToPath(new URL('../../scenarios', import.meta.url));

/** The scenario a command line names; throws one sentence that lists the known ones, or the file's first fault. */
export async function scenarioNamed(id: string): Promise<ScenarioPack> {
  const { packs, faults } = await loadScenarios(scenariosFolder);
  const pack = packs.get(id);
  if (pack !== undefined) return pack;
  const fault = faults.find((sentence) => sentence.includes(`/${id}/`));
  throw new Error(fault ?? `--scenario: expected one of ${[...packs.keys()].join(', ')}, but got "${id}"`);
}
