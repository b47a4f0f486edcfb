import { parseArgs } from 'node:util';
import { z } from 'zod';
import { provePower } from './prove-power.ts';

/**
 * `npm run -s prove:power -- [--cuts N] [--seed S] [--without durability] [--json]`: what a power cut or a failing disk
 * leaves of a lesson. Exit code 1 when an accepted command is lost or doubled, or a world is torn, wrong or stuck.
 */
const { values } = parseArgs({
  options: {
    cuts: { type: 'string', default: '3000' },
    seed: { type: 'string', default: 'mufakat' },
    without: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const cuts = z.coerce.number().int().min(1).max(1_000_000).parse(values.cuts);
const without = z.literal('durability').optional().parse(values.without) ?? null;

const proof = await provePower({ cuts, seed: values.seed, without });
process.stdout.write(`${JSON.stringify(proof, null, values.json ? 0 : 2)}\n`);
const { lost, doubled, torn, wrong, stuck } = proof;
process.exitCode = lost + doubled + torn + wrong + stuck > 0 ? 1 : 0;
