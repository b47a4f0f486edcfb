import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { BotPolicy } from '../../shared/game/state.ts';
import { mixedClass } from '../../shared/simulation/mixed-class.ts';
import { resizeScenario } from '../../shared/simulation/resize-scenario.ts';
import { playMix, SimulationTally } from '../../shared/simulation/simulate.ts';
import { scenarioNamed } from './scenario-named.ts';

/** `npm run -s class-sizes -- [--scenario ID] [--games N] [--json]`: the world index in classes of 4 to 20 countries, as it stands in docs/balance.md. */
const sizes = [4, 6, 8, 10, 12, 16, 20];

const mixes: Readonly<Record<string, (countries: number) => readonly BotPolicy[]>> = {
  mixed: mixedClass,
  'all cooperate': (countries) => new Array<BotPolicy>(countries).fill('cooperator'),
  'all defect': (countries) => new Array<BotPolicy>(countries).fill('defector'),
};

const { values } = parseArgs({
  options: { scenario: { type: 'string', default: 'pandemi' }, games: { type: 'string', default: '30' }, json: { type: 'boolean', default: false } },
});
const games = z.coerce.number().int().min(1).max(1000).parse(values.games);
const original = await scenarioNamed(values.scenario);
const presetId = original.scenario.presets.find((preset) => preset.default)?.id ?? '';

const rows = sizes.map((countries) => {
  const pack = resizeScenario(original, countries);
  const cells = Object.entries(mixes).flatMap(([name, seats]) =>
    [false, true].map((founded) => {
      const tally = new SimulationTally();
      const setup = { pack, presetId, institution: founded, platform: founded, events: true };
      for (let game = 1; game <= games; game++) tally.add(playMix(setup, seats(countries), `class-sizes/${game}`));
      return [`${name}, ${founded ? 'institution and platform' : 'open'}`, tally.summary().worldIndex] as const;
    }),
  );
  return { countries, worldIndex: Object.fromEntries(cells) };
});

if (values.json) process.stdout.write(`${JSON.stringify({ scenario: values.scenario, preset: presetId, games, rows })}\n`);
else {
  const heads = Object.keys(rows[0]?.worldIndex ?? {});
  process.stdout.write(`| countries | ${heads.join(' | ')} |\n|${'---|'.repeat(heads.length + 1)}\n`);
  for (const row of rows) process.stdout.write(`| ${row.countries} | ${Object.values(row.worldIndex).join(' | ')} |\n`);
}
