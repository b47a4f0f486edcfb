import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MemoryEventLog } from '../../server/store/memory-event-log.ts';
import type { DebriefView } from '../../shared/protocol/debrief-view.ts';
import { seatId } from '../../shared/lib/ids.ts';
import type { OpenedFile, SeatCreated } from '../../shared/protocol/http.ts';
import { goldenLog } from '../debrief/golden-logs.ts';
import { Device, get, openLesson, post, startTestServer, takeSeat, type TestServer, until } from './support/test-server.ts';

const secret = 'a-teachers-secret-of-32-letters-';
const code = 'ABCDEF';
const asTeacher = { authorization: `Bearer ${secret}` };
let server: TestServer;

beforeAll(async () => {
  const log = new MemoryEventLog();
  const teacherHash = createHash('sha256').update(secret).digest('hex');
  await log.createLesson({ code, teacherHash, language: 'id', solo: false, createdMs: Date.now(), worlds: [code] }, [
    { worldId: code, commits: goldenLog('intro') },
  ]);
  server = await startTestServer({}, log);
});
afterAll(() => server.stop());

const open = <Body>(text: string) => post<Body>(server.url, '/api/debrief-file', text, { 'content-type': 'text/plain' });
const fileText = async (query = '') => JSON.stringify((await get(server.url, `/api/lessons/${code}/log${query}`, asTeacher)).body);

describe('what a teacher takes home', () => {
  it('XP1 the saved file opens to the debrief that the lesson shows, names out or not', async () => {
    const shown = await get<DebriefView>(server.url, `/api/lessons/${code}/debrief`);
    expect(shown.status).toBe(200);
    const opened = await open<OpenedFile>(await fileText());
    expect(opened).toMatchObject({ status: 200, body: { world: code, view: shown.body } });
    expect(JSON.stringify(opened.body)).not.toContain('secretBrief');
    expect((await open<OpenedFile>(await fileText('?names=out'))).body.view.records).toEqual(shown.body.records);
  });

  it('XP4 an edited, foreign or huge file is refused, and the server goes on', async () => {
    const text = await fileText();
    const edited = text.replace('"coins":', '"coins":1');
    expect(edited).not.toBe(text);
    expect(await open(edited)).toMatchObject({ status: 400, body: { error: { reason: 'malformed', expected: 'unchanged' } } });
    expect(await open('PK\u0003\u0004')).toMatchObject({ status: 400, body: { error: { field: 'file', expected: 'log-file' } } });
    expect(await open('x'.repeat(12_000_001))).toMatchObject({ status: 413, body: { error: { reason: 'text-too-long', limit: 12_000_000 } } });
    expect((await post(server.url, '/api/debrief-file', { format: 'mufakat-log' })).status).toBe(400);
    expect(await get(server.url, '/api/health')).toMatchObject({ status: 200 });
  });

  it.each(['events', 'country-rounds', 'agreements'])('XP3 the table of %s for the teacher, nobody else', async (table) => {
    const path = `${server.url}/api/lessons/${code}/tables/${table}`;
    const answer = await fetch(path, { headers: asTeacher });
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="mufakat-${code}-${table}.csv"`);
    expect([...new Uint8Array(await answer.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect((await fetch(path)).status).toBe(403);
  });

  it('OC5 the researcher of an ended game saves two tables without names, while everything is open, and never the events or the log', async () => {
    const lesson = await openLesson(server.url, { settings: { timed: false, practiceRound: false } });
    const [sari, ayu] = [await takeSeat(server.url, lesson.code, 'Sari Pengamat'), await takeSeat(server.url, lesson.code, 'Ayu', 'PADI')];
    const teacher = await Device.join(server.url, lesson.code, 'teacher', lesson.teacherSecret);
    const saved = async (what: string, { seatSecret }: SeatCreated): Promise<number> =>
      (await fetch(`${server.url}/api/lessons/${lesson.code}/${what}`, { headers: { authorization: `Bearer ${seatSecret}` } })).status;
    const next = { type: 'NextPhase' } as const;
    const office = { type: 'GiveOffice', seatId: seatId(sari.seatId), office: 'researcher' } as const;
    // From the news to the reveal, a whole round.
    for (const command of [office, { type: 'StartLesson' } as const, next, next, next, { type: 'EndLesson' } as const])
      expect(await teacher.send(command)).toMatchObject({ ok: true });
    await until(() => teacher.public?.clock.phase === 'debrief', 'the debrief');
    for (const table of ['country-rounds', 'agreements']) {
      expect(await saved(`tables/${table}`, sari)).toBe(200);
      expect(await saved(`tables/${table}`, ayu)).toBe(403);
    }
    for (const what of ['tables/events', 'log', 'log?names=out']) expect(await saved(what, sari)).toBe(403);
    const asked = { headers: { authorization: `Bearer ${sari.seatSecret}` } };
    const text = await (await fetch(`${server.url}/api/lessons/${lesson.code}/tables/country-rounds?names=in`, asked)).text();
    expect(text).toContain('PADI');
    expect(text).not.toMatch(/Sari|Ayu/);
    expect(await teacher.send({ type: 'SetSecrets', level: 'results' })).toMatchObject({ ok: true });
    expect(await saved('tables/country-rounds', sari)).toBe(403);
  });

  it('XP2 an unknown table or a wrong wish for names is refused by its field', async () => {
    expect(await get(server.url, `/api/lessons/${code}/tables/secrets`, asTeacher)).toMatchObject({ status: 400, body: { error: { field: 'table' } } });
    expect(await get(server.url, `/api/lessons/${code}/log?names=maybe`, asTeacher)).toMatchObject({ status: 400, body: { error: { field: 'names' } } });
  });
});
