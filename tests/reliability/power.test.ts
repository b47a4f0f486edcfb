import { expect, test } from 'vitest';
import { provePower } from '../prove/power/prove-power.ts';

// The short form of `npm run prove:power`.

test('a power cut at any byte and a disk that fails at any I/O lose, double and tear nothing, and nobody is stuck', async () => {
  const { cuts, failingIos, crashes, ...faults } = await provePower({ cuts: 60, seed: 'short-form', without: null });
  expect(faults).toEqual({ lost: 0, doubled: 0, torn: 0, wrong: 0, stuck: 0 });
  expect(Math.min(cuts, failingIos, crashes)).toBeGreaterThan(10);
});

test('the proof finds accepted commands that are lost when answers do not wait for the disk', async () => {
  expect((await provePower({ cuts: 60, seed: 'short-form', without: 'durability' })).lost).toBeGreaterThan(0);
});
