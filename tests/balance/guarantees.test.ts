import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { loadScenarios } from '../../server/scenario-library.ts';
import { checkPreset } from '../../shared/simulation/guarantees/check-preset.ts';
import type { GuaranteeSetup } from '../../shared/simulation/guarantees/guarantee.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { changedPack, loadPack } from '../support/packs.ts';

/** A smaller sample of `npm run check:balance`: the default preset of every scenario, with news. A twin has its base's figures (`tests/game/scenario-twins.test.ts`). */
const games = 8;
const { packs } = await loadScenarios(fileURLToPath(new URL('../../scenarios/', import.meta.url)));
const bases = [...packs.values()].filter(({ scenario }) => scenario.twinOf === null);

const failing = (setup: Omit<GuaranteeSetup, 'events'>) =>
  checkPreset({ ...setup, events: true })
    .guarantees.filter((row) => row.verdict === 'fail')
    .map(({ id, misses }) => ({ id, misses }));

describe('the guarantees hold', () => {
  it.each(bases.map((pack) => [pack.scenario.id, pack] as const))('%s is a real dilemma', (_id, pack) => {
    const presetId = pack.scenario.presets.find((preset) => preset.default)?.id ?? '';
    expect(failing({ pack, presetId, games })).toEqual([]);
  });
});

describe('the check bites', () => {
  const spoilt = (change: (scenario: Scenario) => Partial<Scenario>) => {
    const pack = changedPack(loadPack('intro'), change);
    return failing({ pack, presetId: 'three-rounds', games: 2 }).map((row) => row.id);
  };

  it('G8 a fund that works twice as well makes the last wave harmless', () => {
    const found = spoilt(({ presets }) => ({
      presets: presets.map((preset) => ({ ...preset, threats: preset.threats.map((threat) => ({ ...threat, drop: 2 * threat.drop })) })),
    }));
    expect(found).toContain('G8');
  });

  it('G7 G9 countries that need what they make have nothing to trade', () => {
    const found = spoilt(({ countries }) => ({
      countries: countries.map((country) => {
        const { food, energy, medicine } = country.production;
        return { ...country, need: { food, energy, medicine } };
      }),
    }));
    expect(found).toEqual(expect.arrayContaining(['G7', 'G9']));
  });

  it('G5 a world that cannot be rescued has no good end for those who cooperate', () => {
    const found = spoilt(({ presets }) => ({
      presets: presets.map((preset) => ({ ...preset, threats: preset.threats.map((threat) => ({ ...threat, growth: 3 * threat.growth })) })),
    }));
    expect(found).toEqual(expect.arrayContaining(['G5', 'G8']));
  });
});
