import { expect, test } from 'vitest';
import { runFuzz } from '../prove/fuzz/fuzz-run.ts';

// The short form of `npm run prove:fuzz`.

const short = { seed: 'short', frames: 3000, framesPerSecond: 1500, turnMs: 0, attackers: 6 };

test('hostile frames of ten kinds end no process, and a class beside them loses neither line nor answer', async () => {
  const { frames, connections, crashes, lostByNeighbour } = await runFuzz(short);
  expect({ frames, crashes, lostByNeighbour }).toEqual({ frames: 3000, crashes: 0, lostByNeighbour: 0 });
  expect(connections).toBeGreaterThan(20);
});

test('the proof finds a process that stands still when nothing stands around the decoding of frames', async () => {
  expect((await runFuzz({ ...short, kinds: ['pointers'], without: 'frame-guard' })).crashes).toBe(1);
});
