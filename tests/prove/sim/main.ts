import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadScenarios } from '../../../server/scenario-library.ts';
import { simGuards } from './guards.ts';
import { runSeed } from './run-seed.ts';

/**
 * `npm run -s prove:sim -- --seeds N [--seed S] [--append FILE] [--without GUARD] [--json]`: two minutes of a class each, in
 * simulated time, with a bad network, a disk that fails and a server that crashes. Exit code 1 when a seed fails; it is named.
 * `--seed S` runs this one again. `--append` goes on where FILE ends, and tells the sum of all that FILE holds.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    seed: { type: 'string' },
    append: { type: 'string' },
    without: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const count = z.coerce.number().int().min(1).max(1_000_000).parse(values.seeds);
const without = z.enum(simGuards).optional().parse(values.without) ?? null;

interface Line {
  readonly seed: string;
  readonly wrong: readonly string[];
  readonly virtualMs: number;
  readonly realMs: number;
}
const lines: Line[] =
  values.append !== undefined && existsSync(values.append)
    ? readFileSync(values.append, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Line)
    : [];
const first = lines.length + 1;
const seeds = values.seed === undefined ? Array.from({ length: count }, (_, place) => `s${first + place}`) : [values.seed];
const { packs } = await loadScenarios('scenarios');
for (const seed of seeds) {
  const beganMs = performance.now();
  const { wrong, virtualMs } = await runSeed(seed, packs, without);
  const line: Line = { seed, wrong, virtualMs, realMs: Math.round(performance.now() - beganMs) };
  lines.push(line);
  if (values.append !== undefined) appendFileSync(values.append, `${JSON.stringify(line)}\n`);
  if (wrong.length > 0) process.stderr.write(`--seed ${seed}: ${wrong.join('; ')}\n`);
}
const total = (of: (line: Line) => number): number => lines.reduce((sum, line) => sum + of(line), 0);
const sum = {
  seeds: lines.length,
  failures: total(({ wrong }) => (wrong.length > 0 ? 1 : 0)),
  speedup: Math.round(
    total(({ virtualMs }) => virtualMs) /
      Math.max(
        1,
        total(({ realMs }) => realMs),
      ),
  ),
};
process.stdout.write(`${JSON.stringify(sum, null, values.json ? 0 : 2)}\n`);
process.exitCode = sum.failures > 0 ? 1 : 0;
