import { afterEach, expect, test } from 'vitest';
import type { Actor } from '../../shared/game/commands/command.ts';
import type { CountryId, SeatId } from '../../shared/lib/ids.ts';
import { PeopleWatch, warningMs } from '../../server/session/people-watch.ts';
import { FaultyLog, openClass, say, teacher, type TestClass } from './support/test-session.ts';

/** A class of two students in the decision of an untimed lesson, their devices connected. */
async function deciding(settings: object = {}) {
  const made: TestClass = await openClass(new FaultyLog(), { timed: false, telephone: false, standInAfter: 60, ...settings });
  const ani = (await made.seat('Ani')).actor;
  const budi = (await made.seat('Budi')).actor;
  watch = new PeopleWatch(made.clock, made.world);
  const warned: [CountryId, number | null][] = [];
  watch.onWarned = (country, untilMs) => warned.push([country, untilMs]);
  for (const actor of [ani, budi]) watch.came(seatOf(actor));
  await say(made.world, teacher, 'start-000000000001', { type: 'StartLesson' });
  for (const step of [1, 2]) await say(made.world, teacher, `next-00000000000-${step}`, { type: 'NextPhase' });
  expect(made.world.state.phase).toBe('decision');
  const sleeper = made.world.state.seats.find(({ id }) => id === seatOf(budi))?.country;
  return { ...made, ani, budi, warned, sleeper };
}
let watch: PeopleWatch;
afterEach(() => watch.stop());

function seatOf(actor: Actor): SeatId {
  if (actor.kind !== 'seat') throw new Error('not a student');
  return actor.seatId;
}

const lock = { type: 'LockDecision', locked: true } as const;

test('RM2 PH4 everybody locks but one who sleeps: a warning, then an announced bot, and the round goes on', async () => {
  const { clock, world, ani, warned, sleeper } = await deciding();
  await clock.pass(50_000);
  watch.acted(seatOf(ani));
  await say(world, ani, 'lock-000000000001', lock);
  await clock.pass(15_000);
  expect(warned.map(([country]) => country)).toEqual([sleeper]);
  expect(world.state.phase).toBe('decision');
  await clock.pass(warningMs + 4_000);
  expect(world.state.countries.find(({ id }) => id === sleeper)).toMatchObject({ standIn: true, bot: 'reciprocator' });
  expect(world.state.headlines.some((line) => line.code === 'stand-in' && line.country === sleeper)).toBe(true);
  expect(world.state.phase).toBe('reveal');
});

test('RM2 a touch during the warning ends it', async () => {
  const { clock, world, budi, warned, sleeper } = await deciding();
  await clock.pass(66_000);
  expect(warned.some(([country, untilMs]) => country === sleeper && untilMs !== null)).toBe(true);
  watch.sign(seatOf(budi), { screen: 'phase', visible: true, touched: true });
  expect(warned.at(-1)).toEqual([sleeper, null]);
  await clock.pass(warningMs + 4_000);
  expect(world.state.countries.find(({ id }) => id === sleeper)?.bot).toBeNull();
});

test('RM3 the first touch gives the country back at once; a phone that only reconnects does not', async () => {
  const { clock, world, ani, budi, sleeper } = await deciding();
  watch.left(seatOf(budi));
  for (let seconds = 0; seconds < 100; seconds += 20) {
    watch.acted(seatOf(ani));
    await clock.pass(20_000);
  }
  const country = () => world.state.countries.find(({ id }) => id === sleeper);
  expect(country()?.standIn).toBe(true);
  watch.came(seatOf(budi));
  await clock.pass(3_000);
  expect(country()?.standIn).toBe(true);
  watch.sign(seatOf(budi), { screen: 'phase', visible: true, touched: true });
  await clock.pass(0);
  expect(country()).toMatchObject({ bot: null, standIn: false });
});

test('RM2 off is off, and a pause warns nobody', async () => {
  const off = await deciding({ standInAfter: 0 });
  await off.clock.pass(600_000);
  expect(off.warned).toEqual([]);
  watch.stop();
  const paused = await deciding();
  await say(paused.world, teacher, 'pause-00000000001', { type: 'Pause', reason: 'istirahat' });
  await paused.clock.pass(600_000);
  expect(paused.warned).toEqual([]);
});

test('PH5 the teacher’s laptop sleeps 5 minutes: the phases go on by the server’s clock, and silent countries get their bots', async () => {
  const { clock, world } = await deciding({ timed: true, phaseSeconds: { news: 20, negotiation: 60, decision: 60, reveal: 30, reflection: 30 } });
  await clock.pass(300_000);
  expect([world.state.round, world.state.phase]).not.toEqual([1, 'decision']);
  expect(world.state.round).toBeGreaterThan(1);
});
