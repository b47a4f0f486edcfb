import { describe, expect, it } from 'vitest';
import { parseScenarioPack } from '../../shared/scenario/parse.ts';
import { resizeScenario } from '../../shared/simulation/resize-scenario.ts';
import { playMix, SimulationTally } from '../../shared/simulation/simulate.ts';
import type { BotPolicy } from '../../shared/game/state.ts';
import { loadPack } from '../support/packs.ts';

const worldIndex = (countries: number, policy: BotPolicy, founded: boolean): number => {
  const pack = resizeScenario(loadPack('pandemi'), countries);
  const tally = new SimulationTally();
  for (let game = 1; game <= 4; game++) {
    const setup = { pack, presetId: 'six-rounds', institution: founded, platform: founded, events: true };
    tally.add(playMix(setup, new Array<BotPolicy>(countries).fill(policy), `sizes/${game}`));
  }
  return tally.summary().worldIndex;
};

describe('a scenario in another class size', () => {
  it.each(['intro', 'pandemi', 'sungai', 'krisis', 'afta', 'iklim'])('%s is whole with 4 to 20 countries', (id) => {
    for (let countries = 4; countries <= 20; countries++) {
      const { scenario, texts } = resizeScenario(loadPack(id), countries);
      const parsed = parseScenarioPack(scenario, texts);
      expect(parsed.ok ? [] : parsed.refusal, `${countries} countries`).toEqual([]);
      expect(scenario.countries).toHaveLength(countries);
    }
  });

  it('gives a copy the relations of its model', () => {
    const intro = loadPack('intro');
    const { scenario, texts } = resizeScenario(intro, 6);
    expect(scenario.countries.map(({ id }) => id)).toEqual(['PADI', 'SURYA', 'MEDIKA', 'KARANG', 'PADI2', 'SURYA2']);
    expect(scenario.distances['KARANG-PADI2']).toBe(intro.scenario.distances['KARANG-PADI']);
    expect(scenario.distances['PADI2-SURYA2']).toBe(intro.scenario.distances['PADI-SURYA']);
    expect(texts.id.countries['PADI2']?.name).toBe('Padi 2');
  });

  it('leaves the file’s own size alone and refuses others', () => {
    expect(resizeScenario(loadPack('intro'), 4)).toBe(loadPack('intro'));
    for (const countries of [3, 21, 4.5]) expect(() => resizeScenario(loadPack('intro'), countries)).toThrow('4 to 20');
  });

  it.each([12, 16, 20])('%i countries reach a world index of 75 together with institution and platform, and stay below 70 without', (countries) => {
    expect(worldIndex(countries, 'cooperator', true)).toBeGreaterThanOrEqual(75);
    expect(worldIndex(countries, 'cooperator', false)).toBeLessThan(70);
  });
});
