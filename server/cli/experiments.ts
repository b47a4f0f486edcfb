import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { z } from 'zod';
import { type ExperimentRow, runExperiment } from '../../shared/simulation/experiments/experiment.ts';
import { experiments } from '../../shared/simulation/experiments/list.ts';
import { scenarioNamed } from './scenario-named.ts';

/** `npm run -s experiments -- [--games N] [--only ID] [--json]`: every mechanism with and without; exit code 1 when an effect has the wrong sign. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { games: { type: 'string', default: '40' }, only: { type: 'string' }, json: { type: 'boolean', default: false } } });
  const games = z.coerce.number().int().min(1).max(1000).parse(values.games);
  const chosen = experiments.filter(({ id }) => values.only === undefined || id === values.only);
  if (chosen.length === 0) throw new Error(`--only: expected one of ${experiments.map(({ id }) => id).join(', ')}, but got "${values.only}"`);
  const bar = new SingleBar({ stream: process.stderr, format: '{bar} {value}/{total} experiments', noTTYOutput: true, notTTYSchedule: 10_000 });
  bar.start(chosen.length, 0);
  const rows: ExperimentRow[] = [];
  for (const experiment of chosen) {
    rows.push(runExperiment(experiment, await scenarioNamed(experiment.scenario), games));
    bar.increment();
  }
  bar.stop();
  process.stdout.write(values.json ? `${JSON.stringify({ games, rows })}\n` : table(rows));
  if (rows.some((row) => !row.holds)) process.exitCode = 1;
}

/** As it stands in docs/balance.md. */
const table = (rows: readonly ExperimentRow[]): string =>
  [
    '| experiment | rules | scenario | what is compared | figure | without | with | intended | holds |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows.map((row) =>
      ['', row.id, row.rules.join(' '), row.scenario, row.compares, row.figure, row.without, row.with, row.intended, row.holds ? 'yes' : 'NO', '']
        .join(' | ')
        .trim(),
    ),
    '',
  ].join('\n');

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
