import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadScenarios } from '../../server/scenario-library.ts';
import type { Scenario, ScenarioTexts } from '../../shared/scenario/schema.ts';
import { type FileChange, scenarioFolder } from '../support/scenario-folder.ts';

const bases = ['afta', 'iklim', 'intro', 'krisis', 'pandemi', 'sungai'];
const twins = ['cuaca', 'paceklik', 'pasar', 'wabah'];
const megabytes = (count: number): string => JSON.stringify('x'.repeat(count * 1024 * 1024 - 2));

/** What is done to a file, and the sentence its author reads after the file's name. */
const faults: [title: string, file: string, change: FileChange, sentence: string][] = [
  [
    'an unknown key',
    'intro/scenario.json',
    (json: Scenario) => ({ ...json, motto: 'Kita bisa' }),
    'motto must be no field of this name, but it is "Kita bisa"',
  ],
  [
    'a missing text',
    'intro/texts/id.json',
    (json: ScenarioTexts) => ({ ...json, drafts: {} }),
    'texts.id.drafts.medicine-price must be an entry for every id, but it is nothing',
  ],
  [
    'a threat that nobody can meet',
    'intro/scenario.json',
    (json: Scenario) => ({
      ...json,
      presets: json.presets.map((preset) => ({ ...preset, threats: preset.threats.map((threat) => ({ ...threat, drop: 1 })) })),
    }),
    'presets.0.threats.0.drop must be a drop that keeps the line when all pay all they may, but it is 1',
  ],
  [
    'a country that no trade can help',
    'intro/scenario.json',
    (json: Scenario) => ({
      ...json,
      countries: json.countries.map((country, index) => (index > 0 ? country : { ...country, need: { food: 1, energy: 1, medicine: 1 } })),
    }),
    'countries.0.need must be a need that another country has to spare, but it is a country that no trade can help',
  ],
  [
    'weights that miss 1',
    'intro/scenario.json',
    (json: Scenario) => ({ ...json, weights: { ...json.weights, peace: 0.5 } }),
    'weights must be weights that sum to 1, but it is 1.25',
  ],
  [
    'a quorum that one country makes alone',
    'intro/scenario.json',
    (json: Scenario) => ({ ...json, institutions: json.institutions.map((institution) => ({ ...institution, quorum: 0.2 })) }),
    'institutions.0.quorum must be a share that at least two countries make, but it is 0.2',
  ],
  [
    'a quorum that all together cannot make',
    'intro/scenario.json',
    (json: Scenario) => ({ ...json, institutions: json.institutions.map((institution) => ({ ...institution, quorum: 1.5 })) }),
    'institutions.0.quorum must be at most 1, but it is 1.5',
  ],
  ['10 MB of figures, which are not even read', 'intro/scenario.json', megabytes(10), 'the file must be at most 2 MB, but it is 10.0 MB'],
  ['10 MB of words, which are not even read', 'intro/texts/en.json', megabytes(10), 'the file must be at most 2 MB, but it is 10.0 MB'],
  ['an id of another folder', 'intro/scenario.json', (json: Scenario) => ({ ...json, id: 'outro' }), 'id must be "intro" like its folder, but it is "outro"'],
];

describe('a faulty file is refused with its name, the field, what was expected and what came', () => {
  it.each(faults)('%s', async (_title, file, change, sentence) => {
    const folder = scenarioFolder({ [file]: change });
    const { packs, faults: found } = await loadScenarios(folder);
    expect(found).toEqual([`${join(folder, file)}: ${sentence}`]);
    expect([...packs.keys()]).toEqual([...bases, ...twins].filter((id) => id !== 'intro'));
  });

  it('JSON has no aliases, so an alias bomb is a text of its own size: small ones are plain faults, large ones are not read', async () => {
    const bomb = ['a: &a [lol, lol]', 'b: &b [*a, *a]', 'c: [*b, *b]'].join('\n');
    const folder = scenarioFolder({ 'intro/scenario.json': bomb, 'pandemi/scenario.json': bomb.repeat(200_000) });
    const { packs, faults: found } = await loadScenarios(folder);
    expect([...packs.keys()]).toEqual([...bases, ...twins].filter((id) => !['intro', 'pandemi', 'wabah'].includes(id)));
    expect(found[0]).toMatch(/intro.scenario\.json: .*JSON/);
    expect(found[1]).toMatch(/pandemi.scenario\.json: the file must be at most 2 MB, but it is [\d.]+ MB$/);
  });

  it('a million brackets inside one another are a fault like any other', async () => {
    const folder = scenarioFolder({ 'intro/scenario.json': '['.repeat(900_000) + ']'.repeat(900_000) });
    const { faults: found } = await loadScenarios(folder);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(join(folder, 'intro', 'scenario.json'));
  });

  it('a file that is not there is named', async () => {
    const folder = scenarioFolder({ 'new/scenario.json': '{}' });
    const { faults: found } = await loadScenarios(folder);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(join(folder, 'new', 'texts', 'id.json'));
  });
});
