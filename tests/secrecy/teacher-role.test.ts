import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MemoryEventLog } from '../../server/store/memory-event-log.ts';
import { commandRules } from '../../shared/game/commands/rules.ts';
import { decide } from '../../shared/game/decide.ts';
import { codeLetters } from '../../shared/lib/code-letters.ts';
import type { LessonCreated, RecoveryMade, SeatCreated } from '../../shared/protocol/http.ts';
import { protocolVersion } from '../../shared/protocol/messages.ts';
import { recoveryCodeLength } from '../../shared/protocol/recovery-code.ts';
import { bearer, Device, get, openLesson, post, startTestServer, takeSeat, type TestServer, until } from '../server/support/test-server.ts';
import { negotiation, of, stateOf } from '../support/facts.ts';

const log = new MemoryEventLog();
let server: TestServer;
let mine: LessonCreated;
let other: LessonCreated;
let student: SeatCreated;
beforeAll(async () => {
  server = await startTestServer({}, log);
  [mine, other] = [await openLesson(server.url), await openLesson(server.url)];
  student = await takeSeat(server.url, mine.code, 'Sari');
});
afterAll(async () => {
  await server.stop();
  expect(server.problems).toEqual([]);
});

/** Routes that only the teacher's own secret opens, with a body that is right. */
const teacherRoutes: readonly (readonly [string, string, unknown])[] = [
  ['post', '/lessons/:code/list', { students: [{ name: 'Wati' }] }],
  ['post', '/lessons/:code/list/renew', { seatId: 'x' }],
  ['post', '/lessons/:code/list/remove', { seatId: 'x' }],
  ['post', '/lessons/:code/delete', {}],
  ['post', '/lessons/:code/moves', { seatId: 'x', world: 'A' }],
  ['post', '/lessons/:code/briefs', { language: 'id' }],
  ['get', '/lessons/:code/log', null],
  ['get', '/lessons/:code/tables/:table', null],
  ['post', '/lessons/:code/recovery', {}],
  ['post', '/lessons/:code/earlier', { earlier: [] }],
  ['post', '/lessons/:code/earlier/show', { earlier: [] }],
];

describe('the teacher’s role comes from the lesson’s own secret alone', () => {
  test('every route that asks for the teacher is in the list below', () => {
    const folder = new URL('../../server/http/', import.meta.url);
    const routes = readdirSync(folder).flatMap((file) => {
      const source = readFileSync(new URL(file, folder), 'utf8');
      return source.split(/(?=\brouter\.(?:get|post)\()/).flatMap((part) => {
        const [, method, path] = /^router\.(get|post)\('([^']+)'/.exec(part) ?? [];
        return method !== undefined && /\b(isByTeacher|forTeacher|findExport|asked)\(/.test(part.split('\n  });')[0] ?? '') ? [`${method} ${path}`] : [];
      });
    });
    expect(routes.sort()).toEqual(teacherRoutes.map(([method, path]) => `${method} ${path}`).sort());
  });

  test.each(teacherRoutes)('%s %s refuses a student’s secret, another class’s teacher, a guess and nothing', async (method, path, body) => {
    const at = `/api${path.replace(':code', mine.code).replace(':table', 'events')}`;
    for (const secret of [student.seatSecret, other.teacherSecret, 'x'.repeat(32), null]) {
      const headers = secret === null ? {} : bearer(secret);
      const answer = method === 'get' ? await get(server.url, at, headers) : await post(server.url, at, body, headers);
      expect(answer).toMatchObject({ status: 403, body: { error: { reason: 'not-your-power', field: 'secret' } } });
    }
  });

  test('no door of the room opens as the teacher with a student’s or another class’s secret, and no world as a stranger’s seat', async () => {
    const join = (as: string, secret: string) => post(server.url, `/matchmake/joinById/${mine.code}`, { protocol: protocolVersion, as, secret });
    expect((await join('teacher', student.seatSecret)).status).toBe(401);
    expect((await join('teacher', other.teacherSecret)).status).toBe(401);
    expect((await join('seat', mine.teacherSecret)).status).toBe(401);
    expect((await join('seat', (await takeSeat(server.url, other.code, 'Tono')).seatSecret)).status).toBe(401);
  });

  test('every command of the teacher and of the server itself is refused to a seat and a bot, whatever it holds', () => {
    const state = stateOf(negotiation());
    const rules = Object.entries(commandRules).filter(([, { by }]) => by === 'teacher' || by === 'system');
    expect(rules.length).toBeGreaterThan(40);
    for (const [type] of rules) {
      for (const actor of [of('PADI'), { kind: 'bot', country: 'PADI' } as const])
        expect(decide(state, { type } as never, { actor: actor as never, nowMs: 1000 }), type).toEqual({ ok: false, refusal: { reason: 'not-your-power' } });
    }
  });

  test('a connected student gets no power by asking for it in the message', async () => {
    const phone = await Device.join(server.url, mine.code, 'seat', student.seatSecret);
    const sent = { commandId: 'a-student-who-claims-it', command: { type: 'StartLesson' }, actor: { kind: 'teacher' }, as: 'teacher' };
    const answer = await phone.request(sent);
    expect(answer).toMatchObject({ ok: false });
    expect(await phone.send({ type: 'StartLesson' })).toMatchObject({ ok: false, refusal: { reason: 'not-your-power' } });
    expect(phone.public?.clock.phase).toBe('lobby');
  });
});

describe('secrets', () => {
  test('have at least 128 bits and stand in the store as hashes only', async () => {
    for (const secret of [mine.teacherSecret, student.seatSecret]) expect(secret).toMatch(/^[A-Za-z0-9_-]{32}$/);
    expect(recoveryCodeLength * Math.log2(codeLetters.length)).toBeGreaterThan(128);
    const kept = JSON.stringify([await log.findLesson(mine.code), await log.readSeats(mine.code), await log.readBodies(mine.code)]);
    for (const secret of [mine.teacherSecret, student.seatSecret]) expect(kept).not.toContain(secret);
  });
});

describe('KP3 the recovery code', () => {
  const make = async (secret: string) => (await post<RecoveryMade>(server.url, `/api/lessons/${mine.code}/recovery`, {}, bearer(secret))).body.recovery;
  const use = (recovery: string, code = mine.code) => post<LessonCreated>(server.url, `/api/lessons/${code}/recover`, { recovery });
  const wrong = { status: 403, body: { error: { reason: 'not-your-power', field: 'recovery' } } };

  test('gives the console to another device once; every other console is told, closed, and has no power any more', async () => {
    const before = await Device.join(server.url, mine.code, 'teacher', mine.teacherSecret);
    const recovery = await make(mine.teacherSecret);
    expect(recovery).toMatch(new RegExp(`^[${codeLetters}]{32}$`));
    expect(JSON.stringify(await log.findLesson(mine.code))).not.toContain(recovery);
    expect(await use('A'.repeat(32))).toMatchObject(wrong);
    expect(await use(recovery, other.code)).toMatchObject(wrong);
    expect(await use('salah')).toMatchObject(wrong);

    const typed = (recovery.match(/.{4}/g) ?? []).join('-').toLowerCase();
    const answers = await Promise.all([use(typed), use(typed), use(typed)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 403, 403]);
    const winner = answers.find(({ status }) => status === 201);
    if (winner === undefined) throw new Error('nobody got the console');
    const { code, teacherSecret } = winner.body;
    expect(code).toBe(mine.code);
    // Its key is asked for at each command, also before it is told.
    expect(await before.send({ type: 'LockJoining', locked: true }).catch(() => ({ ok: false }))).toMatchObject({ ok: false });
    await until(() => before.notices.some((notice) => notice.code === 'console-taken-over') && before.left !== null, 'the old console to be told');
    expect((await get(server.url, `/api/lessons/${code}/log`, bearer(mine.teacherSecret))).status).toBe(403);

    const after = await Device.join(server.url, code, 'teacher', teacherSecret);
    expect(await after.send({ type: 'LockJoining', locked: true })).toMatchObject({ ok: true });
    expect(await use(recovery)).toMatchObject(wrong);

    // What the store holds now outlives a restart; a second code cancels the first.
    const [first, second] = [await make(teacherSecret), await make(teacherSecret)];
    await server.lessons.unload((await server.lessons.find(code)) as never);
    expect(await use(first)).toMatchObject(wrong);
    expect((await use(second)).status).toBe(201);
    mine = { code, teacherSecret };
  });

  test('is made by the teacher alone', async () => {
    const asked = (secret: string) => post(server.url, `/api/lessons/${mine.code}/recovery`, {}, bearer(secret));
    expect((await asked(student.seatSecret)).status).toBe(403);
    expect((await asked(other.teacherSecret)).status).toBe(403);
  });
});
