import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { z } from 'zod';
import { type PrecisionRow, PrecisionTally } from '../../shared/simulation/lived/precision.ts';
import type { ScenarioPack } from '../../shared/scenario/schema.ts';
import { loadScenarios } from '../scenario-library.ts';
import { fileURLToPath } from 'node:url';

/** `npm run -s detectors -- [--games N] [--from N] [--seed S] [--wrong] [--json]`: how often each detector speaks, and how often an independent label agrees. */
const optionsSchema = z.object({
  games: z.coerce.number().int().min(1).max(10_000),
  from: z.coerce.number().int().min(0),
  seed: z.string(),
  wrong: z.boolean(),
  json: z.boolean(),
});

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      games: { type: 'string', default: '1000' },
      from: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      wrong: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const options = optionsSchema.safeParse(values);
  if (!options.success) throw new Error(options.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`).join('\n'));
  const { games, from, seed, wrong, json } = options.data;
  const packs = await originals();
  const tally = new PrecisionTally();
  const bar = new SingleBar({ stream: process.stderr, format: '{bar} {value}/{total} games', noTTYOutput: true, notTTYSchedule: 10_000 });
  bar.start(games, 0);
  for (let number = from; number < from + games; number++) {
    tally.add(packs, number, seed);
    bar.increment();
  }
  bar.stop();
  const rows = tally.table();
  process.stdout.write(json ? `${JSON.stringify({ games, from, seed, rows })}\n` : table(rows, games));
  if (wrong) for (const row of rows) for (const one of row.wrong) process.stdout.write(`${row.detector}: ${one}\n`);
}

/** A twin plays as its original does. */
async function originals(): Promise<readonly ScenarioPack[]> {
  const { packs } = await loadScenarios(fileURLToPath(new URL('../../scenarios', import.meta.url)));
  return [...packs.values()].filter((pack) => pack.scenario.twinOf === null);
}

/** As it stands in docs/debrief.md. */
const table = (rows: readonly PrecisionRow[], games: number): string =>
  [
    '| detector | games with it | moments | label agrees | judged by | the label |',
    '|---|---|---|---|---|---|',
    ...rows.map(({ detector, by, says, games: found, moments, right }) => {
      const share = moments === 0 ? '–' : by === null ? 'no label' : `${((100 * right) / moments).toFixed(1)}%`;
      return `| \`${detector}\` | ${((100 * found) / games).toFixed(1)}% | ${moments} | ${share} | ${by ?? '–'} | ${says} |`;
    }),
    '',
  ].join('\n');

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
