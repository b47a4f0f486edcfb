import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type ClassResult, runClass } from './class-run.ts';
import { removableGuards } from './kill-points.ts';
import { sumClasses } from './sum-classes.ts';

/**
 * `npm run -s prove:kill -- --kills N --seed S [--append FILE] [--without durability|same-id] [--json]`: no accepted
 * command is lost or doubled, however often the server dies. Exit code 1 when one is. `--append` keeps every class in
 * FILE and tells the sum of all that FILE holds.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '25' },
    seed: { type: 'string', default: 'mufakat' },
    append: { type: 'string' },
    without: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const kills = z.coerce.number().int().min(1).max(100_000).parse(values.kills);
const without = z.enum(removableGuards).optional().parse(values.without) ?? null;
/** A class's log grows with its kills; after so many a new one begins in a store of its own. */
const killsPerClass = 25;

const seed = z
  .string()
  .regex(/^[A-Za-z0-9]{1,12}$/)
  .parse(values.seed);

const classes: ClassResult[] = [];
for (let done = 0; done < kills; done += killsPerClass) {
  const result = await runClass(`class-${seed}-${done}`, Math.min(killsPerClass, kills - done), without);
  classes.push(result);
  if (values.append !== undefined) appendFileSync(values.append, `${JSON.stringify(result)}\n`);
  if (result.unfinished !== null) process.stderr.write(`${result.unfinished}\n`);
  process.stderr.write(`${Math.min(kills, done + killsPerClass)}/${kills} kills\n`);
}
const kept = values.append !== undefined && existsSync(values.append) ? readFileSync(values.append, 'utf8').trim().split('\n') : null;
const sum = sumClasses(kept === null ? classes : kept.map((line) => JSON.parse(line) as ClassResult));
process.stdout.write(`${JSON.stringify(sum, null, values.json ? 0 : 2)}\n`);
process.exitCode = sum.unfinished + sum.lost + sum.doubled + sum.mismatches > 0 ? 1 : 0;
