import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadScenarios } from '../scenario-library.ts';

/** `npm run scenario:check`: reads every scenario file and names each fault; exit code 1 when there is one. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
const folder = positionals[0] ?? fileURLToPath(new URL('../../scenarios', import.meta.url));
const { packs, faults } = await loadScenarios(folder);
const scenarios = [...packs.values()].map(({ scenario }) => ({
  id: scenario.id,
  twinOf: scenario.twinOf,
  countries: scenario.countries.length,
  presets: scenario.presets.map((preset) => preset.id),
}));
if (values.json) process.stdout.write(`${JSON.stringify({ folder, scenarios, faults })}\n`);
else {
  for (const { id, twinOf, countries, presets } of scenarios) {
    const twin = twinOf === null ? '' : ` (twin of ${twinOf})`;
    process.stdout.write(`${id}${twin}: ${countries} countries, presets ${presets.join(', ')}\n`);
  }
  for (const fault of faults) process.stderr.write(`${fault}\n`);
}
if (faults.length > 0 || scenarios.length === 0) process.exitCode = 1;
