import { afterAll, beforeAll, expect, test } from 'vitest';
import { runPlace } from '../prove/faults/phase-run.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';

// The short form of `npm run prove:faults`: one place, and of the twelve strikes those whose answer is lost in other ways.

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ HOST: '127.0.0.1', BOT_DELAY_MS: '0', LOG_LEVEL: 'error' });
});
afterAll(() => server.stop());

test('whatever strikes a line, in the end each command is answered once and each screen is right', async () => {
  const cells = await runPlace(server, 'negotiation', ['cut-after-request', 'cut-in-answer', 'black-hole-down', 'half-close-near', 'reset']);
  expect(cells.filter(({ failed }) => failed !== null)).toEqual([]);
  expect(cells.some(({ answer }) => answer === 'accepted')).toBe(true);
});

test('the proof finds doubled commands when what is sent again goes out under a new id', async () => {
  const cells = await runPlace(server, 'negotiation', ['cut-after-request', 'cut-in-answer', 'black-hole-down'], true);
  expect(cells.map(({ failed }) => failed)).toContain('doubled');
});
