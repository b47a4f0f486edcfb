import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { stableHash } from '../../../shared/lib/stable-hash.ts';
import { markedWithCanaries, searchCanaries } from '../../support/canary-search.ts';
import { loadPack } from '../../support/packs.ts';
import { channels, isCaught, pairOf, planted } from '../../support/planted-leaks.ts';
import { wireLeaks } from './leaks.ts';
import { runWire } from './wire-run.ts';

/**
 * `npm run -s prove:secrecy -- --pairs N [--seed S] [--append FILE] [--json]`: N pairs of twin worlds, each looked at by the projector, a
 * seat, the teacher or those beside the class; games with canaries in every secret; and planted leaks, which have to be seen; and a lesson on a real server whose
 * every byte is searched. Exit code 1 when a pair differs, a canary is found, or a planted leak is not caught. `--append` goes on where FILE ends and tells the sum.
 */
const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '300' },
    seed: { type: 'string', default: 'mufakat' },
    append: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const pairs = z.coerce.number().int().min(3).max(1_000_000).parse(values.pairs);
const scenarios = ['intro', 'pandemi'] as const;

interface Part {
  readonly pairs: number;
  readonly differing: number;
  /** Pairs whose worlds did differ in a secret: equal twins would prove nothing. */
  readonly unlike: number;
  readonly canariesFound: number;
}

const kept = values.append !== undefined && existsSync(values.append) ? readFileSync(values.append, 'utf8').trim().split('\n') : [];
const parts = kept.map((line) => JSON.parse(line) as Part);
const first = parts.reduce((sum, part) => sum + part.pairs, 0);

let differing = 0;
let unlike = 0;
for (let at = 0; at < pairs; at++) {
  const channel = channels[at % channels.length] ?? 'public';
  const [a, b] = pairOf(`${values.seed}-${first + at}`, scenarios[Math.floor(at / channels.length) % scenarios.length] ?? 'intro', channel);
  if (JSON.stringify(a[channel]) !== JSON.stringify(b[channel])) {
    differing += 1;
    process.stderr.write(`pair ${values.seed}-${first + at} differs for ${channel}\n`);
  }
  if (stableHash(a.state) !== stableHash(b.state)) unlike += 1;
  if (at % 500 === 499) process.stderr.write(`${at + 1}/${pairs}\n`);
}
const games = Math.max(1, Math.floor(pairs / 500));
const strays = scenarios.flatMap((scenario) => {
  const seeds = Array.from({ length: games }, (_, game) => `${values.seed}-${first}-${game}`);
  return searchCanaries(markedWithCanaries(loadPack(scenario)), seeds).strays;
});
for (const stray of strays) process.stderr.write(`${stray}\n`);
const wire = await runWire(`${values.seed}-${first}`);
for (const stray of wire.strays) process.stderr.write(`${stray}\n`);
if (wire.silent.length > 0) throw new Error(`nobody was shown ${wire.silent.join(', ')}: the search proves nothing`);
const part: Part = { pairs, differing, unlike, canariesFound: strays.length + wire.strays.length };
if (values.append !== undefined) appendFileSync(values.append, `${JSON.stringify(part)}\n`);
const all = [...parts, part];
const sum = (of: (one: Part) => number) => all.reduce((total, one) => total + of(one), 0);
let plantedCaught = planted.filter(([, channel, eyes]) => isCaught(channel, eyes)).length;
for (const leak of wireLeaks) if ((await runWire(`leak-${leak}`, leak)).strays.length > 0) plantedCaught += 1;
const told = {
  pairs: sum((one) => one.pairs),
  differing: sum((one) => one.differing),
  unlike: sum((one) => one.unlike),
  canariesFound: sum((one) => one.canariesFound),
  planted: planted.length + wireLeaks.length,
  plantedCaught,
};
process.stdout.write(`${JSON.stringify(told, null, values.json ? 0 : 2)}\n`);
process.exitCode = told.differing + told.canariesFound > 0 || plantedCaught < told.planted ? 1 : 0;
