import { parseArgs } from 'node:util';
import { z } from 'zod';
import { runSoak } from './soak-run.ts';

/**
 * `npm run -s prove:soak -- --cycles N [--classes 25] [--devices 40] [--seed S] [--json]`: what a server holds does not grow however many
 * classes come and go. Exit code 1 when its data grow by a megabyte an hour or more, or a handle is left.
 */
const { values } = parseArgs({
  options: {
    cycles: { type: 'string', default: '12' },
    classes: { type: 'string', default: '25' },
    devices: { type: 'string', default: '40' },
    seed: { type: 'string', default: 'soak' },
    json: { type: 'boolean', default: false },
  },
});
const whole = z.coerce.number().int().min(3).max(10_000);
const result = await runSoak({
  seed: z
    .string()
    .regex(/^[A-Za-z0-9]{1,12}$/)
    .parse(values.seed),
  classes: whole.parse(values.classes),
  devices: whole.parse(values.devices),
  cycles: whole.parse(values.cycles),
});
process.stdout.write(`${JSON.stringify(result, null, values.json ? 0 : 2)}\n`);
process.exitCode = result.dataMbPerHour >= 1 || result.handlesMore.length > 0 ? 1 : 0;
