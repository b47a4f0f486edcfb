import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DebriefView, WhatIfView } from '../../shared/protocol/debrief-view.ts';
import { MemoryEventLog } from '../../server/store/memory-event-log.ts';
import { goldenLog } from '../debrief/golden-logs.ts';
import { get, post, startTestServer, type TestServer } from './support/test-server.ts';

/** A played lesson lies in the store when the server starts, as after a restart. */
let server: TestServer;
beforeAll(async () => {
  const log = new MemoryEventLog();
  const played = { code: 'DEBRKF', teacherHash: '', language: 'id', solo: false, createdMs: Date.now(), worlds: ['DEBRKF'] } as const;
  await log.createLesson(played, [{ worldId: 'DEBRKF', commits: goldenLog('intro') }]);
  server = await startTestServer({}, log);
});
afterAll(() => server.stop());

const path = '/api/lessons/DEBRKF';

it('DB4 whoever may see the debrief may ask for one decision changed, and hears what is wrong with a request', async () => {
  const debrief = await get<DebriefView>(server.url, `${path}/debrief`);
  expect(debrief.status).toBe(200);
  expect(debrief.body.carried?.exact).toBe(true);
  const [row] = debrief.body.ledger;
  if (row === undefined) throw new Error('no promise');
  const change = { kind: 'one-choice', round: row.round, country: row.country, agreement: row.agreement, choice: 'break' };
  const answer = await post<WhatIfView>(server.url, `${path}/what-if`, change);
  expect(answer.status).toBe(200);
  expect(answer.body.change).toEqual(change);
  expect(answer.body.records).toHaveLength(debrief.body.figures.length);

  const refused = async (body: unknown, field: string) => {
    const { status, body: told } = await post<{ error: { reason: string; field: string } }>(server.url, `${path}/what-if`, body);
    expect([status, told.error.reason, told.error.field]).toEqual([400, 'malformed', field]);
  };
  await refused({ kind: 'everybody-rich' }, 'kind');
  await refused({ ...change, agreement: 'x'.repeat(100) }, 'agreement');
  await refused({ ...change, round: 30 }, 'round');
  await refused({ ...change, country: 'ATLANTIS' }, 'country');
  await refused({ kind: 'one-payment', round: 1, country: row.country, coins: 99 }, 'coins');
  await refused({ kind: 'other-risk', risk: 2 }, 'risk');
  await refused({ kind: 'all-kept', also: 'this' }, 'also');
});

it('tells how far a debrief is, and that nothing is being computed once it is there', async () => {
  await get<DebriefView>(server.url, `${path}/debrief`);
  expect((await get<{ done: number }>(server.url, `${path}/debrief/progress`)).body).toEqual({ done: 1 });
});

it('DB4 a lesson that is still played has neither what-ifs nor progress to show', async () => {
  const { body } = await post<{ code: string }>(server.url, '/api/lessons', { scenarioId: 'intro', language: 'id' });
  const asked = await post<{ error: { reason: string } }>(server.url, `/api/lessons/${body.code}/what-if`, { kind: 'all-kept' });
  expect([asked.status, asked.body.error.reason]).toEqual([409, 'wrong-phase']);
  expect((await get(server.url, `/api/lessons/${body.code}/debrief/progress`)).status).toBe(409);
});
