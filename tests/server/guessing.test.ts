import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SeatCreated } from '../../shared/protocol/http.ts';
import { codeLetters } from '../../shared/lib/code-letters.ts';
import { lessonCodeLength, lessonCodePattern } from '../../shared/protocol/lesson-code.ts';
import { protocolVersion } from '../../shared/protocol/messages.ts';
import { get, openLesson, post, startTestServer, type TestServer } from './support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ TRUST_PROXY: 'loopback' });
});
afterAll(() => server.stop());

const from = (address: string) => ({ 'x-forwarded-for': address });
let guessed = 0;
/** A code that no lesson has: an earlier version's, and of letters that chance does not bring. */
const wrongCode = () => `ZZ${[...String(++guessed).padStart(4, '0')].map((digit) => codeLetters[Number(digit)]).join('')}`;

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}
const ask = (method: string, path: string, body = ''): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', ...from(`10.1.${guessed >> 8}.${++guessed & 255}`) };
    const sent = request({ host: '127.0.0.1', port: server.port, method, path, headers }, (response) => {
      let text = '';
      response.on('data', (part) => (text += part));
      response.on('end', () => {
        const { date: _date, ...rest } = response.headers;
        resolve({ status: response.statusCode ?? 0, headers: rest, body: text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });

test('SC6 a code has seven letters that cannot be confused; six-letter codes of kept lessons and links stay open', async () => {
  const { code } = await openLesson(server.url);
  expect(code).toMatch(new RegExp(`^[${codeLetters}]{7}$`));
  for (const confusable of 'ILOQUVW01') expect(codeLetters).not.toContain(confusable);
  expect([...'56789'].map((length) => lessonCodePattern.test('A'.repeat(Number(length))))).toEqual([false, true, true, false, false]);
  expect(lessonCodeLength * Math.log2(codeLetters.length)).toBeGreaterThan(29);
});

test.each([
  ['GET', '/api/lessons/CODE', ''],
  ['GET', '/api/classes/CODE', ''],
  ['GET', '/api/lessons/CODE/debrief', ''],
  ['GET', '/api/lessons/CODE/log', ''],
  ['POST', '/api/lessons/CODE/seats', JSON.stringify({ name: 'Sari' })],
  ['POST', '/api/lessons/CODE/codes', JSON.stringify({ code: 'ABCDEFGHJKMNPRST' })],
  ['POST', '/matchmake/joinById/CODE', JSON.stringify({ protocol: protocolVersion, as: 'stage' })],
] as const)('SC6 %s %s answers every code that leads nowhere alike: status, headers and body', async (method, path, body) => {
  const answers = await Promise.all(
    [wrongCode(), 'ABCDEFG', 'abcdefg', 'ABC', 'ILOQUVW', 'ABCDEFGHJKMNPRST', 'ABCDEFG-B', 'ABCDEF-D', '%F0%9F%8E%88', '1234567', '__proto__'].map((code) =>
      ask(method, path.replace('CODE', code), body),
    ),
  );
  expect(answers[0]?.status).toBe(404);
  expect(answers[0]?.body).toContain('seat-unknown');
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});

test('CL4 wrong, malformed and renewed personal codes are answered alike, and like an unknown lesson', async () => {
  const { code, teacherSecret } = await openLesson(server.url);
  const teacher = { authorization: `Bearer ${teacherSecret}` };
  const listed = await post<{ students: { code: string; seatId: string }[] }>(
    server.url,
    `/api/lessons/${code}/list`,
    { students: [{ name: 'Sari' }] },
    teacher,
  );
  const [sari] = listed.body.students;
  await post(server.url, `/api/lessons/${code}/list/renew`, { seatId: sari?.seatId }, teacher);
  const typed = [sari?.code, 'ABCDEFGHJKMNPRST', 'salah', ''];
  const answers = await Promise.all(typed.map((personal) => ask('POST', '/api/codes', JSON.stringify({ code: personal }))));
  const there = await Promise.all(typed.map((personal) => ask('POST', `/api/lessons/${code}/codes`, JSON.stringify({ code: personal }))));
  const nowhere = await ask('POST', `/api/lessons/${wrongCode()}/codes`, JSON.stringify({ code: 'ABCDEFGHJKMNPRST' }));
  for (const answer of [...answers, ...there]) expect(answer).toEqual(nowhere);
});

test('400 joins of one address all succeed while a bot beside them guesses, which is stopped', async () => {
  const school = from('198.51.100.20');
  // The teacher comes by mobile data: nobody at the school's address has found the lesson yet.
  const { body: lesson } = await post<{ code: string }>(server.url, '/api/lessons', { scenarioId: 'intro', language: 'id', worlds: 4 }, from('192.0.2.77'));
  const stopped: number[] = [];
  let joining = true;
  const bot = async () => {
    while (joining) stopped.push((await get(server.url, `/api/lessons/${wrongCode()}`, school)).status);
  };
  for (let guess = 0; guess < 70; guess++) stopped.push((await get(server.url, `/api/lessons/${wrongCode()}`, school)).status);
  expect([stopped[0], stopped.at(-1)]).toEqual([404, 429]);
  const bots = Array.from({ length: 4 }, bot);
  const found = await get(server.url, `/api/lessons/${lesson.code}`, school);
  const seats = await Promise.all(
    Array.from({ length: 400 }, (_, place) => post<SeatCreated>(server.url, `/api/lessons/${lesson.code}/seats`, { name: `Siswa ${place}` }, school)),
  );
  joining = false;
  await Promise.all(bots);
  expect(found.status).toBe(200);
  expect(seats.map(({ status }) => status)).toEqual(seats.map(() => 201));
  expect(new Set(seats.map(({ body }) => body.seatId)).size).toBe(400);
  expect(stopped.slice(70).every((status) => status === 429)).toBe(true);
  expect(stopped.length).toBeGreaterThan(70);
});

test('an address with too many failures comes to an open lobby, but not to a lesson that runs or is locked', async () => {
  const guesser = from('198.51.100.21');
  const [open, running, locked] = await Promise.all([1, 2, 3].map(() => openLesson(server.url)));
  const lead = async (code: string | undefined, command: object) => {
    const lesson = await server.lessons.find(code ?? '');
    expect(await lesson?.first.submitOwn({ kind: 'teacher' }, command as never)).toMatchObject({ ok: true });
  };
  await lead(running?.code, { type: 'StartLesson' });
  await lead(locked?.code, { type: 'LockJoining', locked: true });
  for (let guess = 0; guess < 70; guess++) await get(server.url, `/api/lessons/${wrongCode()}`, guesser);
  const asked = async (code: string | undefined) => (await get(server.url, `/api/lessons/${code}`, guesser)).status;
  expect([await asked(running?.code), await asked(locked?.code), await asked(open?.code)]).toEqual([429, 429, 200]);
});
