import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Commit } from '../../shared/game/events.ts';
import { Device, get, newCommandId, openLesson, takeSeat, until } from './support/test-server.ts';
import { type ServerProcess, startInVain, startProcess } from './support/server-process.ts';

let folder: string;
let running: ServerProcess | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mufakat-restart-'));
});
afterEach(async () => {
  await running?.kill();
  running = null;
  rmSync(folder, { recursive: true, force: true });
});

test('after kill -9 the same command goes on in the same phase, the lost time given back, every accepted move kept', async () => {
  running = await startProcess(folder);
  const { code, teacherSecret } = await openLesson(running.url, { settings: { chat: true, practiceRound: false } });
  const seat = await takeSeat(running.url, code, 'Sari');
  let teacher = await Device.join(running.url, code, 'teacher', teacherSecret);
  let student = await Device.join(running.url, code, 'seat', seat.seatSecret);
  await toNegotiation(teacher);
  const said = { commandId: newCommandId(), command: { type: 'SendChat', to: null, text: 'Kami menepati janji.' } };
  expect(await student.request(said)).toMatchObject({ ok: true });
  await until(() => teacher.public?.plenaryChat.length === 1, 'the line on every screen');
  const before = teacher.public;
  const seenBefore = student.seat;
  await running.kill();
  await new Promise((resolve) => setTimeout(resolve, 1200));

  running = await startProcess(folder);
  expect(running.output()).toContain('1 open lesson');
  teacher = await Device.join(running.url, code, 'teacher', teacherSecret);
  student = await Device.join(running.url, code, 'seat', seat.seatSecret);
  const after = teacher.public;
  expect((after?.clock.deadlineMs ?? 0) - (before?.clock.deadlineMs ?? 0)).toBeGreaterThanOrEqual(1000);
  expect(after).toEqual({ ...before, clock: { ...before?.clock, deadlineMs: after?.clock.deadlineMs } });
  expect(student.seat).toEqual(seenBefore);
  await until(() => teacher.notices.some((notice) => notice.code === 'outage-credited'), 'the notice of the outage');

  // The id was answered before the crash: the answer is the same, and nothing happens twice.
  expect(await student.request(said)).toMatchObject({ ok: true, commandId: said.commandId });
  const { body } = await get<{ commits: Commit[] }>(running.url, `/api/lessons/${code}/log`, { authorization: `Bearer ${teacherSecret}` });
  expect(body.commits.filter((commit) => commit.commandId === said.commandId)).toHaveLength(1);
  expect(body.commits.some((commit) => commit.command.type === 'CreditOutage')).toBe(true);
  expect(body.commits.map(({ seq }) => seq)).toEqual(body.commits.map((_, index) => index + 1));
});

test('commands in flight when the process dies are either kept and answered the same, or unknown and can be sent again', async () => {
  running = await startProcess(folder);
  const { code, teacherSecret } = await openLesson(running.url, { settings: { chat: true, practiceRound: false } });
  const seat = await takeSeat(running.url, code, 'Sari');
  await toNegotiation(await Device.join(running.url, code, 'teacher', teacherSecret));
  const student = await Device.join(running.url, code, 'seat', seat.seatSecret);
  const messages = Array.from({ length: 25 }, (_, index) => ({ commandId: newCommandId(), command: { type: 'SendChat', to: null, text: `kalimat ${index}` } }));
  const answers = messages.map((message) =>
    student.request(message).then(
      (answer) => ({ message, answer }),
      () => null,
    ),
  );
  // What comes too fast is refused at once; what is accepted waits for the disk.
  await Promise.any(answers.map(async (each) => ((await each)?.answer?.ok ? each : Promise.reject(new Error('refused')))));
  await running.kill();
  const accepted = (await Promise.all(answers)).flatMap((each) => (each?.answer?.ok ? [each.message] : []));

  running = await startProcess(folder);
  const again = await Device.join(running.url, code, 'seat', seat.seatSecret);
  for (const message of messages) expect(await again.request(message)).toMatchObject({ commandId: message.commandId });
  const { body } = await get<{ commits: Commit[] }>(running.url, `/api/lessons/${code}/log`, { authorization: `Bearer ${teacherSecret}` });
  const times = (id: string) => body.commits.filter(({ commandId }) => commandId === id).length;
  for (const message of accepted) expect(times(message.commandId)).toBe(1);
  for (const message of messages) expect(times(message.commandId)).toBeLessThanOrEqual(1);
  expect(accepted.length).toBeGreaterThan(0);
});

test('after kill -9 every world of a lesson comes back, each seat in its own', async () => {
  running = await startProcess(folder);
  const { code, teacherSecret } = await openLesson(running.url, { worlds: 2, settings: { practiceRound: false } });
  const seats = [await takeSeat(running.url, code, 'Ani'), await takeSeat(running.url, code, 'Budi'), await takeSeat(running.url, code, 'Citra')];
  const ids = [code, `${code}-B`];
  await (await Device.join(running.url, code, 'teacher', teacherSecret)).send({ type: 'StartLesson' });
  const ahead = await Device.join(running.url, `${code}-B`, 'teacher', teacherSecret);
  await toNegotiation(ahead);
  await running.kill();

  running = await startProcess(folder);
  const [first, second] = await Promise.all(ids.map((id) => Device.join(running?.url ?? '', id, 'stage')));
  expect([first?.public?.clock.phase, second?.public?.clock.phase]).toEqual(['news', 'negotiation']);
  for (const seat of seats) {
    const student = await Device.join(running.url, code, 'seat', seat.seatSecret);
    expect(student.room.roomId).toBe(seat.world);
    expect(student.seat?.own?.id).toBe(seat.country);
  }
});

test('SIGTERM tells the devices, ends with 0, and the lesson goes on after the next start', async () => {
  running = await startProcess(folder);
  const { code, teacherSecret } = await openLesson(running.url);
  const teacher = await Device.join(running.url, code, 'teacher', teacherSecret);
  expect(await running.stop()).toBe(0);
  await until(() => teacher.notices.some((notice) => notice.code === 'server-restarting' && notice.spreadMs > 0), 'the notice');
  running = await startProcess(folder);
  const again = await Device.join(running.url, code, 'teacher', teacherSecret);
  expect(again.public?.clock.phase).toBe('lobby');
});

test('a wrong environment stops the start with one sentence that names the variable, what was expected and what came', async () => {
  const { code, output } = await startInVain({ PORT: 'dua', DATA_DIR: folder });
  expect(code).toBe(1);
  expect(output.trim()).toBe('PORT must be a whole number from 0 to 65535, but it is "dua".');
});

test('a malformed scenario file starts no class, and the error names file and field', async () => {
  const scenarios = join(folder, 'scenarios');
  cpSync('scenarios/intro', join(scenarios, 'intro'), { recursive: true });
  const file = join(scenarios, 'intro', 'scenario.json');
  const scenario = JSON.parse(readFileSync(file, 'utf8')) as { countries: { need: { food: unknown } }[] };
  if (scenario.countries[1]) scenario.countries[1].need.food = 'banyak';
  writeFileSync(file, JSON.stringify(scenario));
  const { code, output } = await startInVain({ PORT: '0', DATA_DIR: folder, SCENARIOS_DIR: scenarios, LOG_LEVEL: 'silent' });
  expect(code).toBe(1);
  expect(output).toContain('intro/scenario.json');
  expect(output).toContain('countries.1.need.food must be a number, but it is "banyak"');
});

async function toNegotiation(teacher: Device): Promise<void> {
  expect(await teacher.send({ type: 'StartLesson' })).toMatchObject({ ok: true });
  await until(() => teacher.public?.clock.phase === 'news', 'the news');
  expect(await teacher.send({ type: 'NextPhase' })).toMatchObject({ ok: true });
  await until(() => teacher.public?.clock.phase === 'negotiation', 'the negotiation');
}
