import { describe, expect, test } from 'vitest';
import { FaultyLog, id, openClass, say, settled, teacher } from './support/test-session.ts';

describe('while nothing can be saved', () => {
  test('PH7 no phase ends, everybody is told once, and when the disk takes writes again the time is given back', async () => {
    const log = new FaultyLog();
    const { world, clock, seat } = await openClass(log);
    const news: unknown[] = [];
    world.saves.onNews = (each) => news.push(each);
    await seat('Sari');
    await say(world, teacher, id('start'), { type: 'StartLesson' });
    const deadline = world.state.deadlineMs ?? 0;
    await clock.pass(deadline - clock.now() - 5_000);
    log.failing = 'before';
    await say(world, teacher, id('bell'), { type: 'SetBell', everySeconds: 60 });
    await say(world, teacher, id('again'), { type: 'SetBell', everySeconds: 60 });
    await clock.pass(60_000);
    expect(world.saves.isSaving).toBe(false);
    expect(world.state.phase).toBe('news');
    expect(news).toEqual([{ code: 'not-saving' }]);
    log.failing = 'no';
    await clock.pass(1_000);
    expect(world.saves.isSaving).toBe(true);
    expect(news).toEqual([{ code: 'not-saving' }, { code: 'saving-again', ms: 61_000 }]);
    expect(world.state.deadlineMs).toBe(deadline + 61_000);
    expect(world.state.phase).toBe('news');
    await clock.pass(5_000);
    expect(world.state.phase).toBe('negotiation');
  });

  test('the first command that is saved again gives the time back before the phase may end', async () => {
    const log = new FaultyLog();
    const { world, clock, seat } = await openClass(log);
    await seat('Sari');
    await say(world, teacher, id('start'), { type: 'StartLesson' });
    const deadline = world.state.deadlineMs ?? 0;
    await clock.pass(deadline - clock.now() - 100);
    log.failing = 'before';
    await say(world, teacher, id('bell'), { type: 'SetBell', everySeconds: 60 });
    await clock.pass(900);
    log.failing = 'no';
    expect(await say(world, teacher, id('bell2'), { type: 'SetBell', everySeconds: 30 })).toMatchObject({ ok: true });
    await settled();
    expect(world.state).toMatchObject({ phase: 'news', deadlineMs: deadline + 900 });
  });

  test('time that cannot be given back because the disk is full again is owed until it can', async () => {
    const log = new FaultyLog();
    const { world, clock, seat } = await openClass(log);
    await seat('Sari');
    await say(world, teacher, id('start'), { type: 'StartLesson' });
    const deadline = world.state.deadlineMs ?? 0;
    log.failing = 'before';
    await say(world, teacher, id('bell'), { type: 'SetBell', everySeconds: 30 });
    // The probe works, what is written after it does not.
    await clock.pass(10_000);
    expect(world.saves.isSaving).toBe(false);
    log.failing = 'no';
    await clock.pass(1_000);
    expect(world.state.deadlineMs).toBe(deadline + 11_000);
  });

  test('in a lobby and in a pause there is no time to give back', async () => {
    const log = new FaultyLog();
    const { world, clock } = await openClass(log);
    log.failing = 'before';
    await say(world, teacher, id('lock'), { type: 'LockJoining', locked: true });
    expect(world.saves.isSaving).toBe(false);
    await clock.pass(3_000);
    log.failing = 'no';
    await clock.pass(1_000);
    expect(world.saves.isSaving).toBe(true);
    expect((await log.readWorld(world.worldId)).map(({ command }) => command.type)).not.toContain('CreditOutage');
  });
});
