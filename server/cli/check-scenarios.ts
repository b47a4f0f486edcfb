import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { z } from 'zod';
import { gamesToPlay, type PresetCheck } from '../../shared/simulation/guarantees/check-preset.ts';
import type { GuaranteeRow } from '../../shared/simulation/guarantees/guarantee.ts';
import type { ScenarioPack } from '../../shared/scenario/schema.ts';
import { loadScenarios } from '../scenario-library.ts';
import { checkInThreads } from '../workers/guarantee-threads.ts';

/**
 * `npm run -s scenario:check -- [PATH | --all] [--games N] [--schema-only] [--json]`: every fault of the files, and for
 * PATH (a scenario's folder, or a folder of them) or --all the guarantees G1–G10 of each preset, with news and
 * without, by simulation. Exit code 1 when a file is faulty or a guarantee does not hold.
 */
const known = fileURLToPath(new URL('../../scenarios', import.meta.url));

const optionsSchema = z.object({
  all: z.boolean(),
  'schema-only': z.boolean(),
  json: z.boolean(),
  games: z.coerce.number().int().min(2).max(500),
});

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      'schema-only': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      games: { type: 'string', default: '20' },
    },
  });
  const options = optionsSchema.safeParse(values);
  if (!options.success) throw new Error(options.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`).join('\n'));
  const { all, json, games, 'schema-only': schemaOnly } = options.data;
  const { packs, faults } = await read(positionals[0]);
  const plays = !schemaOnly && (all || positionals.length > 0);
  const checks = plays ? await play(packs, games) : [];
  const failed = checks.filter((check) => check.verdict === 'fail').length;
  if (json) process.stdout.write(`${JSON.stringify({ scenarios: packs.map(described), faults, checks, failed })}\n`);
  else tell(packs, checks, failed);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length > 0 || packs.length === 0 || failed > 0) process.exitCode = 1;
}

/** A folder of scenarios, or one scenario's own folder beside the others it may be a twin of. */
async function read(path: string | undefined): Promise<{ readonly packs: readonly ScenarioPack[]; readonly faults: readonly string[] }> {
  const folder = resolve(path ?? known);
  const single = existsSync(`${folder}/scenario.json`) || existsSync(`${folder}/twin.json`);
  const { packs, faults } = await loadScenarios(single ? dirname(folder) : folder);
  if (!single) return { packs: [...packs.values()], faults };
  const pack = packs.get(basename(folder));
  return { packs: pack === undefined ? [] : [pack], faults: faults.filter((fault) => fault.startsWith(folder)) };
}

async function play(packs: readonly ScenarioPack[], games: number): Promise<readonly PresetCheck[]> {
  const setups = packs.flatMap((pack) => pack.scenario.presets.flatMap(({ id }) => [true, false].map((events) => ({ pack, presetId: id, events, games }))));
  const bar = new SingleBar({ stream: process.stderr, format: '{bar} {value}/{total} games', noTTYOutput: true, notTTYSchedule: 10_000 });
  bar.start(
    setups.reduce((total, setup) => total + gamesToPlay(setup), 0),
    0,
  );
  try {
    return await checkInThreads(setups, () => bar.increment());
  } finally {
    bar.stop();
  }
}

const described = ({ scenario }: ScenarioPack) => ({
  id: scenario.id,
  twinOf: scenario.twinOf,
  countries: scenario.countries.length,
  presets: scenario.presets.map((preset) => preset.id),
});

function tell(packs: readonly ScenarioPack[], checks: readonly PresetCheck[], failed: number): void {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  for (const pack of packs) {
    const { id, twinOf, countries, presets } = described(pack);
    say(`${id}${twinOf === null ? '' : ` (twin of ${twinOf})`}: ${countries} countries, presets ${presets.join(', ')}`);
    for (const check of checks.filter((candidate) => candidate.scenario === id)) {
      say(
        `  ${check.preset}, ${check.events ? 'with news' : 'without news'}: ${check.guarantees.map(mark).join(' ')}   beside: ${check.beside.map(mark).join(' ')}`,
      );
      for (const row of check.guarantees.filter((candidate) => candidate.verdict === 'fail')) say(`    ✗ ${row.id}: ${row.expected}; ${missed(row)}`);
    }
  }
  if (checks.length > 0) say(failed === 0 ? `all ${checks.length} presets hold` : `${failed} of ${checks.length} presets fail`);
}

const mark = (row: GuaranteeRow): string => `${row.verdict === 'pass' ? '✓' : '✗'}${row.id}`;

const missed = (row: GuaranteeRow): string => row.misses.map(({ figure, value, bound, by }) => `${figure} is ${value}, not ${bound} (by ${by})`).join('; ');

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
