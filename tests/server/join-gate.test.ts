import { Client } from '@colyseus/sdk';
import { expect, test } from 'vitest';
import { JoinGate } from '../../server/http/join-gate.ts';
import { protocolVersion } from '../../shared/protocol/messages.ts';
import { openLesson, startTestServer, takeSeat } from './support/test-server.ts';

const steps = (count: number) => Array.from({ length: count }, (_, step) => step);

test('PS3 a seat opens 30 lines at once and then one a second; other seats and worlds notice nothing of it', () => {
  let nowMs = 1_000_000;
  const gate = new JoinGate({ now: () => nowMs, after: () => () => undefined });
  const seat = { worldId: 'ABCDEFG', as: 'seat', secret: 'the-secret-of-one' } as const;
  expect(steps(31).map(() => gate.refuses(seat))).toEqual(steps(31).map((step) => step === 30));
  expect(gate.refuses({ ...seat, secret: 'the-secret-of-two' })).toBe(false);
  nowMs += 1000;
  expect([gate.refuses(seat), gate.refuses(seat)]).toEqual([false, true]);
  const stage = { worldId: 'ABCDEFG', as: 'stage' } as const;
  // Whatever it says its secret is, a stage is one of the world's stages.
  expect(steps(61).map((step) => gate.refuses({ ...stage, secret: `made-up-${step}` }))).toEqual(steps(61).map((step) => step === 60));
  expect(gate.refuses(stage)).toBe(true);
  expect(gate.refuses({ ...stage, worldId: 'HJKLMNP' })).toBe(false);
  nowMs += 500;
  expect(steps(11).map(() => gate.refuses(stage))).toEqual(steps(11).map((step) => step === 10));
});

test('PS3 who opens too many lines is told so over the wire, and comes in again later', async () => {
  const server = await startTestServer();
  try {
    const { code } = await openLesson(server.url);
    const [one, two] = [await takeSeat(server.url, code, 'Sari'), await takeSeat(server.url, code, 'Tono')];
    const join = async (secret: string): Promise<number> => {
      const room = await new Client(server.url)
        .joinById(code, { protocol: protocolVersion, as: 'seat', secret })
        .catch((error: { code: number }) => error.code);
      if (typeof room === 'number') return room;
      room.reconnection.enabled = false;
      room.onMessage('*', () => undefined);
      await room.leave(true);
      return 200;
    };
    const answers: number[] = [];
    while (answers.at(-1) !== 429 && answers.length < 200) answers.push(await join(one.seatSecret));
    expect(answers.length).toBeGreaterThan(30);
    expect(answers.at(-1)).toBe(429);
    expect(await join(two.seatSecret)).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await join(one.seatSecret)).toBe(200);
  } finally {
    await server.stop();
  }
});
