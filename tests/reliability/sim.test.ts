import { expect, test } from 'vitest';
import { loadScenarios } from '../../server/scenario-library.ts';
import type { SimGuard } from '../prove/sim/guards.ts';
import { keptSeeds } from '../prove/sim/kept-seeds.ts';
import { runSeed } from '../prove/sim/run-seed.ts';

// The short form of `npm run prove:sim`.

const { packs } = await loadScenarios('scenarios');

test('ten worlds under a bad network, a failing disk and crashes: every accepted command once in the log, and everybody sees what the log says', async () => {
  const happened = { accepted: 0, crashes: 0 };
  for (let place = 1; place <= 10; place++) {
    const { wrong, accepted, crashes } = await runSeed(`short-${place}`, packs);
    expect(wrong).toEqual([]);
    happened.accepted += accepted;
    happened.crashes += crashes;
  }
  expect(happened.accepted).toBeGreaterThan(200);
  expect(happened.crashes).toBeGreaterThan(5);
});

test('one seed reproduces a run: the log, every answer, every crash and every time', async () => {
  expect((await runSeed('again', packs)).trace).toBe((await runSeed('again', packs)).trace);
});

test.each(keptSeeds)('seed $seed does not fail again: $found', async ({ seed }) => {
  expect((await runSeed(seed, packs)).wrong).toEqual([]);
});

test.each<[SimGuard, RegExp]>([
  ['durability', /\d lost/],
  ['same-id', /\d doubled/],
  ['sending-again', /has no answer to/],
  ['timers', /stuck in/],
])('without the guard "%s" the proof fails', async (guard, sign) => {
  let found = false;
  for (let place = 1; place <= 12 && !found; place++) found = (await runSeed(`guard-${place}`, packs, guard)).wrong.some((what) => sign.test(what));
  expect(found).toBe(true);
});
