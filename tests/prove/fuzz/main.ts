import { parseArgs } from 'node:util';
import { z } from 'zod';
import { runFuzz } from './fuzz-run.ts';

/**
 * `npm run -s prove:fuzz -- --frames N [--rate PER-SECOND] [--any-lines] [--seed S] [--json]`: hostile frames of ten kinds beside a class that plays.
 * With `--any-lines` lines are opened without measure, and nobody rests: it is for the number of frames, and tells no ratio. Exit code 1 when the server process ended, or the class lost a line or an answer.
 */
const { values } = parseArgs({
  options: {
    frames: { type: 'string', default: '20000' },
    rate: { type: 'string', default: '2000' },
    'any-lines': { type: 'boolean', default: false },
    seed: { type: 'string', default: 'mufakat' },
    json: { type: 'boolean', default: false },
  },
});
const whole = z.coerce.number().int().min(1).max(10_000_000);
const result = await runFuzz({
  seed: z.string().min(1).max(20).parse(values.seed),
  frames: whole.parse(values.frames),
  framesPerSecond: whole.parse(values.rate),
  turnMs: values['any-lines'] ? 0 : 5000,
  ...(values['any-lines'] ? { without: 'join-gate' as const } : {}),
  attackers: values['any-lines'] ? 32 : 8,
});
process.stdout.write(`${JSON.stringify(result, null, values.json ? 0 : 2)}\n`);
process.exitCode = result.crashes + result.lostByNeighbour > 0 ? 1 : 0;
