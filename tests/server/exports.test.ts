import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MemoryEventLog } from '../../server/store/memory-event-log.ts';
import type { DebriefView } from '../../shared/protocol/debrief-view.ts';
import type { OpenedFile } from '../../shared/protocol/http.ts';
import { goldenLog } from '../debrief/golden-logs.ts';
import { get, post, startTestServer, type TestServer } from './support/test-server.ts';

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

  it('XP2 an unknown table or a wrong wish for names is refused by its field', async () => {
    expect(await get(server.url, `/api/lessons/${code}/tables/secrets`, asTeacher)).toMatchObject({ status: 400, body: { error: { field: 'table' } } });
    expect(await get(server.url, `/api/lessons/${code}/log?names=maybe`, asTeacher)).toMatchObject({ status: 400, body: { error: { field: 'names' } } });
  });
});
