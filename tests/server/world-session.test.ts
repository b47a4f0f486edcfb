// Over 300 lines: one world's session with each of its promises, on one set of fixtures.
import { describe, expect, test } from 'vitest';
import { coreRules } from '../../server/session/core-rules.ts';
import { MemoryEventLog } from '../../server/store/memory-event-log.ts';
import { replay, stateHash } from '../../shared/game/replay.ts';
import { FaultyLog, id, lessonsOn, openClass, say, settled, teacher } from './support/test-session.ts';

describe('durable first', () => {
  test('nobody is answered or shown anything before the write is done', async () => {
    const log = new FaultyLog();
    const { world } = await openClass(log);
    let open = () => {};
    log.gate = new Promise((resolve) => (open = resolve));
    let answered = false;
    const answer = say(world, teacher, id('start'), { type: 'StartLesson' }).then((value) => {
      answered = true;
      return value;
    });
    await settled();
    expect(answered).toBe(false);
    expect(world.state.phase).toBe('lobby');
    open();
    expect(await answer).toMatchObject({ ok: true });
    expect(world.state.phase).toBe('news');
  });

  test('commands are decided on the draft while a batch is being written, and written together', async () => {
    const log = new FaultyLog();
    const { world, seat } = await openClass(log, { timed: false });
    const { actor } = await seat('Sari');
    await seat('Tono');
    let open = () => {};
    log.gate = new Promise((resolve) => (open = resolve));
    const before = log.appends;
    const answers = [
      say(world, teacher, id('start'), { type: 'StartLesson' }),
      settled().then(() => say(world, teacher, id('next'), { type: 'NextPhase' })),
      settled().then(() => say(world, actor, id('ready'), { type: 'SetReady', ready: true })),
    ];
    await settled();
    await settled();
    open();
    for (const answer of answers) expect(await answer).toMatchObject({ ok: true });
    expect(log.appends - before).toBe(2);
    expect(world.state.phase).toBe('negotiation');
  });

  test('a full disk: the sender is told, nothing is shown, and it heals when there is space', async () => {
    const log = new FaultyLog();
    const { world, problems } = await openClass(log);
    log.failing = 'before';
    const command = { type: 'StartLesson' } as const;
    const both = await Promise.all([say(world, teacher, id('start'), command), say(world, teacher, id('second'), { type: 'NextPhase' })]);
    expect(both).toMatchObject([
      { ok: false, refusal: { reason: 'storage-unavailable' } },
      { ok: false, refusal: { reason: 'storage-unavailable' } },
    ]);
    expect(world.state.phase).toBe('lobby');
    expect(problems.length).toBeGreaterThan(0);
    log.failing = 'no';
    expect(await say(world, teacher, id('start'), command)).toMatchObject({ ok: true });
    expect(world.state.phase).toBe('news');
    expect(stateHash(replay(await log.readWorld(world.worldId)))).toBe(stateHash(world.state));
  });

  test('a refusal that rests on a draft is void when the draft is', async () => {
    const log = new FaultyLog();
    const { world } = await openClass(log);
    log.failing = 'before';
    const [, second] = await Promise.all([
      say(world, teacher, id('start'), { type: 'StartLesson' }),
      say(world, teacher, id('again'), { type: 'StartLesson' }),
    ]);
    expect(second).toMatchObject({ ok: false, refusal: { reason: 'storage-unavailable' } });
  });

  test('an error after the bytes reached the disk: the log decides', async () => {
    const log = new FaultyLog();
    const { world } = await openClass(log);
    log.failing = 'after';
    expect(await say(world, teacher, id('start'), { type: 'StartLesson' })).toMatchObject({ ok: true });
    log.failing = 'no';
    expect(await say(world, teacher, id('next'), { type: 'NextPhase' })).toMatchObject({ ok: true });
    const commits = await log.readWorld(world.worldId);
    expect(commits.slice(0, 3).map(({ command }) => command.type)).toEqual(['CreateWorld', 'StartLesson', 'NextPhase']);
    expect(stateHash(replay(commits))).toBe(stateHash(world.state));
  });

  test('a disk that is gone for reading too is asked again before the next write', async () => {
    const log = new FaultyLog();
    const { world } = await openClass(log);
    log.failing = 'with-reads';
    expect(await say(world, teacher, id('start'), { type: 'StartLesson' })).toMatchObject({ ok: false });
    log.failing = 'no';
    expect(await say(world, teacher, id('start'), { type: 'StartLesson' })).toMatchObject({ ok: true });
    expect(stateHash(replay(await log.readWorld(world.worldId)))).toBe(stateHash(world.state));
  });

  test('a command that the disk had after all keeps its answer when it is sent again: it is decided once, and never refused for good', async () => {
    const log = new FaultyLog();
    const { world, seat } = await openClass(log);
    await seat('Sari');
    log.failing = 'with-reads';
    log.writesDespiteFailing = true;
    expect(await say(world, teacher, id('start-kept'), { type: 'StartLesson' })).toMatchObject({ ok: false, refusal: { reason: 'storage-unavailable' } });
    log.failing = 'no';
    const again = () => say(world, teacher, id('start-kept'), { type: 'StartLesson' });
    // The first look at the disk voids what was decided meanwhile; then the log has spoken.
    await again();
    expect(await again()).toMatchObject({ ok: true });
    expect(world.state.phase).toBe('news');
    expect((await log.readWorld(world.worldId)).filter(({ command }) => command.type === 'StartLesson')).toHaveLength(1);
  });
});

describe('one command id, one answer', () => {
  test('the same id gets the same answer, whatever it carries', async () => {
    const { world } = await openClass();
    const first = await say(world, teacher, id('start'), { type: 'StartLesson' });
    expect(await say(world, teacher, id('start'), { type: 'Pause', reason: 'apa saja' })).toEqual(first);
    expect(world.state.paused).toBeNull();
  });

  test("another actor's id is its own", async () => {
    const { world, seat } = await openClass();
    const { actor } = await seat('Sari');
    expect(await say(world, actor, id('start'), { type: 'StartLesson' })).toMatchObject({ ok: false, refusal: { reason: 'not-your-power' } });
    expect(await say(world, teacher, id('start'), { type: 'StartLesson' })).toMatchObject({ ok: true });
  });

  test('accepted ids are known after a restart', async () => {
    const log = new MemoryEventLog();
    const { world, clock, problems } = await openClass(log);
    await say(world, teacher, id('start'), { type: 'StartLesson' });
    await world.close();
    const again = await lessonsOn(log, clock, problems);
    await again.resume();
    const restarted = again.world(world.worldId)?.world;
    expect(await restarted?.submit(teacher, { commandId: id('start'), command: { type: 'StartLesson' } })).toMatchObject({ ok: true, commandId: id('start') });
    expect((await log.readWorld(world.worldId)).filter(({ command }) => command.type === 'StartLesson')).toHaveLength(1);
  });
});

describe('time', () => {
  test('a phase ends at its deadline, not before, and a pause stops the clock', async () => {
    const { world, clock, seat } = await openClass();
    await seat('Sari');
    await say(world, teacher, id('start'), { type: 'StartLesson' });
    const deadline = world.state.deadlineMs ?? 0;
    await clock.pass(deadline - clock.now() - 1);
    expect(world.state.phase).toBe('news');
    await say(world, teacher, id('pause'), { type: 'Pause', reason: 'bel berbunyi' });
    await clock.pass(600_000);
    expect(world.state.phase).toBe('news');
    await say(world, teacher, id('resume'), { type: 'Resume' });
    await clock.pass(1);
    expect(world.state.phase).toBe('negotiation');
  });

  test('BE2 BE3 the bell rings by itself during negotiation, and waits through a pause', async () => {
    const { world, clock, seat } = await openClass();
    await seat('Sari');
    await say(world, teacher, id('start'), { type: 'StartLesson' });
    await say(world, teacher, id('bell'), { type: 'SetBell', everySeconds: 30 });
    await say(world, teacher, id('market'), { type: 'NextPhase' });
    await clock.pass(61_000);
    expect(world.state.talk.bell.rung).toBe(2);
    await say(world, teacher, id('pause-bell'), { type: 'Pause', reason: 'bel berbunyi' });
    await clock.pass(600_000);
    expect(world.state.talk.bell.rung).toBe(2);
    await say(world, teacher, id('resume-bell'), { type: 'Resume' });
    await clock.pass(28_999);
    expect(world.state.talk.bell.rung).toBe(2);
    await clock.pass(1);
    expect(world.state.talk.bell.rung).toBe(3);
  });

  test('a disk that fails at the deadline only delays the end of the phase', async () => {
    const log = new FaultyLog();
    const { world, clock } = await openClass(log);
    await say(world, teacher, id('start'), { type: 'StartLesson' });
    log.failing = 'before';
    await clock.pass((world.state.deadlineMs ?? 0) - clock.now() + 5000);
    expect(world.state.phase).toBe('news');
    log.failing = 'no';
    await clock.pass(2000);
    expect(world.state.phase).toBe('negotiation');
  });

  test('a whole timed lesson of bots runs to its debrief by the clock alone', async () => {
    const { world, clock, log, problems } = await openClass(new MemoryEventLog(), {}, { botDelayMs: 900 });
    await say(world, teacher, id('start'), { type: 'StartLesson' });
    for (let minute = 0; minute < 120 && world.state.phase !== 'debrief'; minute++) await clock.pass(60_000);
    expect(world.state.phase).toBe('debrief');
    expect(problems).toEqual([]);
    const commits = await log.readWorld(world.worldId);
    expect(commits.some(({ events }) => events.some(({ type }) => type === 'AgreementSigned'))).toBe(true);
    expect(stateHash(replay(commits))).toBe(stateHash(world.state));
  });

  test('time without a server is given back once; a paused lesson needs none', async () => {
    const log = new MemoryEventLog();
    const { world, clock, problems, lessons } = await openClass(log);
    await say(world, teacher, id('start'), { type: 'StartLesson' });
    await lessons.beat();
    const deadline = world.state.deadlineMs ?? 0;
    await world.close();
    await clock.pass(90_000);
    const again = await lessonsOn(log, clock, problems);
    expect(await again.resume()).toBe(1);
    expect(again.world(world.worldId)?.world.state.deadlineMs).toBe(deadline + 90_000);
    expect(again.outage.ms).toBe(90_000);
  });
});

describe('bots', () => {
  test('answer an offer that a person makes them, in the same phase', async () => {
    const { world, seat } = await openClass(new MemoryEventLog(), { timed: false, botsForEmpty: ['cooperator'] });
    const { actor } = await seat('Sari');
    await say(world, teacher, id('start'), { type: 'StartLesson' });
    await say(world, teacher, id('next'), { type: 'NextPhase' });
    await settled();
    const mine = world.state.seats[0]?.country;
    const bot = world.state.countries.find((country) => country.bot !== null);
    if (!mine || !bot) throw new Error('no bot');
    const free = world.feed.seatView(world.state, world.state.seats[0]?.id ?? ('' as never)).view.own?.free;
    const good = (['food', 'energy', 'medicine'] as const).find((each) => (free?.[each] ?? 0) >= 1) ?? 'funds';
    const gift = await say(world, actor, id('gift'), {
      type: 'MakeOffer',
      to: [bot.id],
      clauses: [{ kind: 'transfer', from: mine, to: bot.id, good, amount: 1 }],
    });
    expect(gift).toMatchObject({ ok: true });
    await settled();
    const offer = world.state.offers.findLast((each) => each.proposer === mine);
    expect(['signed', 'refused', 'countered']).toContain(offer?.status);
  });
});

describe('a bug in one place', () => {
  test('of a bot, a story or a rule is told, and the lesson goes on', async () => {
    const broken = () => {
      throw new Error('a bug');
    };
    const { world, problems, clock } = await openClass(new MemoryEventLog(), {}, { rules: { ...coreRules, botCommands: broken, tellStory: broken } });
    await say(world, teacher, id('start'), { type: 'StartLesson' });
    for (let minute = 0; minute < 120 && world.state.phase !== 'debrief'; minute++) await clock.pass(60_000);
    expect(world.state.phase).toBe('debrief');
    expect(problems.some((problem) => problem.startsWith('the bot of'))).toBe(true);
    expect(problems.some((problem) => problem.startsWith('telling the story'))).toBe(true);
  });

  test('of a decision is answered, and changes nothing', async () => {
    const decide: typeof coreRules.decide = (state, command, context) => {
      if (command.type === 'Pause') throw new Error('a bug');
      return coreRules.decide(state, command, context);
    };
    const { world, problems } = await openClass(new MemoryEventLog(), {}, { rules: { ...coreRules, decide } });
    await say(world, teacher, id('start'), { type: 'StartLesson' });
    expect(await say(world, teacher, id('pause'), { type: 'Pause', reason: 'coba' })).toMatchObject({ ok: false, refusal: { reason: 'storage-unavailable' } });
    expect(problems).toHaveLength(1);
    expect(await say(world, teacher, id('next'), { type: 'NextPhase' })).toMatchObject({ ok: true });
  });
});
