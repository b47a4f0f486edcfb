import { expect, test } from 'vitest';
import { runSoak } from '../prove/soak/soak-run.ts';

const short = { seed: 'short', classes: 3, devices: 8, cycles: 3 };

test('classes that came, played, ended and were deleted leave no handle, and less than what one leaks that does', async () => {
  const clean = await runSoak(short);
  expect(clean.handlesMore).toEqual([]);
  // Each device once, and half of the students a second time.
  expect(clean.joins).toBeGreaterThanOrEqual(short.cycles * short.classes * (short.devices + 3));
  expect(clean.accepted).toBeGreaterThan(100);
  const leaking = await runSoak({ ...short, leak: 'lessons' });
  expect(leaking.dataKbPerLesson).toBeGreaterThan(900);
  expect(clean.dataKbPerLesson).toBeLessThan(leaking.dataKbPerLesson / 2);
}, 240_000);
