import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import type { Commit } from '../../shared/game/events.ts';
import type { LessonMap, PublicTexts, ScenarioSummary } from '../../shared/protocol/http.ts';
import { Device, get, openLesson, post, startTestServer, takeSeat, type TestServer } from './support/test-server.ts';

let server: TestServer;
let client: string;
beforeAll(async () => {
  client = mkdtempSync(join(tmpdir(), 'mufakat-client-'));
  mkdirSync(join(client, 'assets'));
  const write = (file: string, text: string) => {
    writeFileSync(join(client, file), text);
    writeFileSync(join(client, `${file}.br`), brotliCompressSync(text));
    writeFileSync(join(client, `${file}.gz`), gzipSync(text));
  };
  write('index.html', '<!doctype html><title>Mufakat</title>');
  write('assets/app-1a2b3c4d.js', 'console.log(1)');
  server = await startTestServer({ CLIENT_DIR: client, FAILURES_PER_MINUTE: '20', ALLOWED_ORIGINS: 'https://kelas.example.org' });
});
afterAll(async () => {
  await server.stop();
  rmSync(client, { recursive: true, force: true });
});

interface Raw {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}
/** fetch may not set Host or Origin; a socket may. */
const raw = (path: string, headers: Record<string, string>, method = 'GET', body = ''): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const sent = request({ port: server.port, host: '127.0.0.1', path, method, headers: { 'content-type': 'application/json', ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

describe('what anybody may ask', () => {
  test('scenarios, words and places, without a secret brief', async () => {
    const { body: scenarios } = await get<ScenarioSummary[]>(server.url, '/api/scenarios');
    expect(scenarios.map(({ id }) => id)).toContain('intro');
    const { code } = await openLesson(server.url);
    const texts = await get<PublicTexts>(server.url, `/api/lessons/${code}/texts/id`);
    expect(texts.body.title.length).toBeGreaterThan(0);
    expect(JSON.stringify([texts.body, scenarios])).not.toContain('secretBrief');
    expect((await get<LessonMap>(server.url, `/api/lessons/${code}/map`)).body.countries.length).toBeGreaterThan(1);
    expect((await get(server.url, `/api/lessons/${code.toLowerCase()}`)).status).toBe(200);
    expect((await get(server.url, '/api/health')).body).toMatchObject({ ok: true });
  });

  test('the debrief only after the game, the log only for the teacher', async () => {
    const { code, teacherSecret } = await openLesson(server.url);
    const seat = await takeSeat(server.url, code, 'Sari');
    expect(await get(server.url, `/api/lessons/${code}/debrief`)).toMatchObject({ status: 409, body: { error: { reason: 'wrong-phase' } } });
    expect((await get(server.url, `/api/lessons/${code}/log`)).status).toBe(403);
    expect((await get(server.url, `/api/lessons/${code}/log`, { authorization: `Bearer ${seat.seatSecret}` })).status).toBe(403);
    const log = await get<{ commits: Commit[] }>(server.url, `/api/lessons/${code}/log`, { authorization: `Bearer ${teacherSecret}` });
    expect(log.body.commits.map(({ command }) => command.type)).toEqual(['CreateWorld', 'TakeSeat']);
    const text = JSON.stringify(log.body);
    for (const secret of [teacherSecret, seat.seatSecret]) expect(text).not.toContain(secret);
  });

  test('whether a name will do', async () => {
    expect(await post(server.url, '/api/check-name', { name: '  Sari   Dewi ' })).toEqual({ status: 200, body: { name: 'Sari Dewi' } });
    expect(await post(server.url, '/api/check-name', { name: 'admin' })).toMatchObject({
      status: 422,
      body: { error: { reason: 'name-not-allowed', field: 'name' } },
    });
  });
});

describe('the page', () => {
  test('every door shows it, compressed as the browser asks, under a strict policy that a plain http address survives', async () => {
    for (const path of ['/', '/j/ABCDEF', '/play/ABCDEF', '/stage/ABCDEF', '/teach', '/teach/ABCDEF', '/debrief', '/debrief/ABCDEF', '/report/ABCDEF']) {
      const page = await raw(path, { 'accept-encoding': 'gzip, deflate' });
      expect([path, page.status, page.headers['content-encoding']]).toEqual([path, 200, 'gzip']);
    }
    const page = await raw('/', { 'accept-encoding': 'gzip, deflate, br' });
    expect(page.headers['content-encoding']).toBe('br');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain(`ws://127.0.0.1:${server.port}`);
    expect(policy).toContain("require-trusted-types-for 'script';trusted-types 'none'");
    for (const never of ['unsafe-inline', 'unsafe-eval', 'upgrade-insecure-requests', 'https:']) expect(policy).not.toContain(never);
    expect(page.headers['strict-transport-security']).toBeUndefined();
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    expect(page.headers['access-control-allow-origin']).toBeUndefined();
    expect(page.headers['x-powered-by']).toBeUndefined();
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect((await raw('/api/scenarios', {})).headers['cache-control']).toBe('no-store');
  });

  test('hashed files are kept by the browser; what is not there is not the page', async () => {
    const asset = await raw('/assets/app-1a2b3c4d.js', { 'accept-encoding': 'br' });
    expect(asset.headers['cache-control']).toContain('immutable');
    expect((await raw('/assets/nothing.js', {})).status).toBe(404);
    expect((await raw('/%2e%2e/package.json', {})).status).toBe(404);
    expect((await raw('/api/nothing', {})).status).toBe(404);
  });
});

describe('who may ask', () => {
  const solo = JSON.stringify({ language: 'id' });
  const own = () => `127.0.0.1:${server.port}`;

  test.each([
    ['the same origin', () => ({ host: own(), origin: `http://${own()}` }), 201],
    ['a program without an origin', () => ({ host: own() }), 201],
    ['a LAN address', () => ({ host: '192.168.1.7:3000', origin: 'http://192.168.1.7:3000' }), 201],
    ['the name of a laptop', () => ({ host: 'laptop-guru.local:3000', origin: 'http://laptop-guru.local:3000' }), 201],
    ['a configured origin', () => ({ host: 'kelas.example.org', origin: 'https://kelas.example.org' }), 201],
    ['another site', () => ({ host: own(), origin: 'https://evil.example.com' }), 403],
    ['a rebound name', () => ({ host: 'evil.example.com', origin: 'http://evil.example.com' }), 403],
    ['no origin at all', () => ({ host: own(), origin: 'null' }), 403],
  ])('%s', async (_who, headers, status) => {
    expect((await raw('/api/solo', headers(), 'POST', solo)).status).toBe(status);
  });

  test.each([
    ['the same origin', () => ({ origin: `http://${own()}` }), true],
    ['another site', () => ({ origin: 'https://evil.example.com' }), false],
    ['a rebound name', () => ({ origin: 'http://evil.example.com', host: 'evil.example.com' }), false],
  ])('sockets: %s', async (_who, headers, welcome) => {
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/`, { headers: headers() });
    const opened = await new Promise<boolean>((resolve) => {
      socket.once('open', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    socket.terminate();
    expect(opened).toBe(welcome);
  });

  test('rooms cannot be made or found by strangers', async () => {
    for (const method of ['create', 'joinOrCreate', 'join', 'reconnect']) {
      expect([method, (await post(server.url, `/matchmake/${method}/world`, {})).status]).toEqual([method, 404]);
    }
  });
});

describe('guessing', () => {
  test('failures are limited, and a class on the same address is not', async () => {
    const { code } = await openLesson(server.url);
    const statuses: number[] = [];
    for (let guess = 0; guess < 40; guess++)
      statuses.push((await get(server.url, `/api/lessons/ZZZZ${'ABCDEFGHJK'[guess % 10]}${'ABCD'[Math.floor(guess / 10)]}`)).status);
    expect(statuses[0]).toBe(404);
    expect(statuses.at(-1)).toBe(429);
    // No proxy is named, so that nobody gets another address by saying so.
    expect((await raw('/api/lessons/ZZZZZZ', { 'x-forwarded-for': '203.0.113.7' })).status).toBe(429);
    const seats = await Promise.all(Array.from({ length: 30 }, (_, index) => post(server.url, `/api/lessons/${code}/seats`, { name: `Murid ${index + 1}` })));
    expect(seats.map(({ status }) => status)).toEqual(seats.map(() => 201));
    const seat = seats[0]?.body as { seatSecret: string };
    const device = await Device.join(server.url, code, 'seat', seat.seatSecret);
    expect(device.isOpen).toBe(true);
    expect((await post(server.url, '/api/solo', { language: 'en' })).status).toBe(201);
  });

  test('frames that are no messages end their own connection at most', async () => {
    const { code } = await openLesson(server.url);
    const healthy = await Device.join(server.url, code, 'stage');
    const socketOf = (device: Device) => (device.room.connection.transport as unknown as { ws: { send: (data: Uint8Array | string) => void } }).ws;
    for (const frame of [[], [13], [13, 255], [13, 217], [14, 255, 255, 255], [15, 1], [255, 255, 255], [13, 163, 97, 98, 99, 199, 255, 255], [20, 20, 20]]) {
      const hostile = await Device.join(server.url, code, 'stage');
      socketOf(hostile).send(Uint8Array.from(frame));
      socketOf(hostile).send('text');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(healthy.isOpen).toBe(true);
    expect((await get(server.url, '/api/health')).status).toBe(200);
  });
});
