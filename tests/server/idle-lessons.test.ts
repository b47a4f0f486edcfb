import { expect, test } from 'vitest';
import { unloadIdle } from '../../server/session/idle-lessons.ts';
import { openClass, say, settled, teacher } from './support/test-session.ts';

test('only lessons without devices, news and a running clock are unloaded', async () => {
  const { lessons, world, clock } = await openClass();
  const sweep = (hasDevices: boolean) =>
    unloadIdle(lessons.openLessons, { nowMs: clock.now(), idleMs: 600_000, hasDevices: () => hasDevices, unload: (lesson) => lessons.unload(lesson) });
  expect(await sweep(false)).toBe(0);
  await clock.pass(600_000);
  expect(await sweep(true)).toBe(0);
  await say(world, teacher, 'start-0123456789abcdef', { type: 'StartLesson' });
  await settled();
  await clock.pass(10);
  expect(await sweep(false)).toBe(0);
  await say(world, teacher, 'pause-0123456789abcdef', { type: 'Pause', reason: 'pulang' });
  await clock.pass(600_000);
  expect(await sweep(false)).toBe(1);
  expect(lessons.openLessons).toEqual([]);
  expect((await lessons.find(world.worldId))?.first.state.paused?.reason).toBe('pulang');
});
