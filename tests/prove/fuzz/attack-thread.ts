import { parentPort, workerData } from 'node:worker_threads';
import { Client, type Room } from '@colyseus/sdk';
import { protocolVersion } from '../../../shared/protocol/messages.ts';
import { Dice } from '../../support/random-play.ts';
import { pause } from '../network/steady-device.ts';
import { type FrameKind, frameKinds, frameOf, goodMessage, hostileFrame } from './frames.ts';

export interface AttackOrder {
  readonly seed: string;
  readonly url: string;
  /** The lesson as whose stages and students they come, every second as a student. */
  readonly code: string;
  readonly seatSecrets: readonly string[];
  readonly frames: number;
  readonly attackers: number;
  readonly framesPerSecond: number;
  /** So long they attack, and so long they rest, in turn, from `startMs` on, resting first; 0: they never rest. */
  readonly windowMs: number;
  readonly startMs: number;
  readonly kinds?: readonly FrameKind[];
}
export interface AttackSum {
  readonly frames: number;
  readonly connections: number;
}

const mostPerConnection = 60;

/** Hostile clients, all in this thread, until they have sent their frames or hear that nobody is there any more. */
const order = workerData as AttackOrder;
let isGone = false;
let frames = 0;
let connections = 0;
parentPort?.once('message', () => (isGone = true));

/** How long they still have to rest. */
function restMs(): number {
  if (order.windowMs === 0) return 0;
  const into = Math.max(0, Date.now() - order.startMs) % (2 * order.windowMs);
  return Math.max(0, order.windowMs - into);
}

/** How long they have attacked, the rests left out. */
function attackedMs(): number {
  const ms = Math.max(0, Date.now() - order.startMs);
  if (order.windowMs === 0) return ms;
  return Math.floor(ms / (2 * order.windowMs)) * order.windowMs + Math.max(0, (ms % (2 * order.windowMs)) - order.windowMs);
}

async function attackAs(place: number): Promise<void> {
  const dice = new Dice(`${order.seed}-a${place}`);
  while (frames < order.frames && !isGone) {
    await pause(restMs());
    const room = await join(order.seatSecrets[(place - 1) / 2] ?? null);
    if (room === null) {
      await pause(50);
      continue;
    }
    connections += 1;
    const { ws } = room.connection.transport as unknown as { ws: { send: (data: Uint8Array | string) => void; _socket?: { pause: () => void } } };
    // One in ten reads nothing of what it is sent.
    if (dice.chance(0.1)) ws._socket?.pause();
    for (let sent = 0; sent < mostPerConnection && frames < order.frames && room.connection.isOpen; sent++) {
      frames += 1;
      ws.send(dice.chance(0.3) ? frameOf(goodMessage(dice), dice) : hostileFrame(dice.one(order.kinds ?? frameKinds), dice));
      // In the order's own time, which stands still while they rest.
      const early = (frames / order.framesPerSecond) * 1000 - attackedMs();
      if (early > 5) await pause(early);
      if (restMs() > 0) break;
    }
    room.connection.close();
  }
}

async function join(secret: string | null): Promise<Room | null> {
  const options = secret === null ? { protocol: protocolVersion, as: 'stage' } : { protocol: protocolVersion, as: 'seat', secret };
  const room = await new Client(order.url).joinById(order.code, options).catch(() => null);
  if (room === null) return null;
  room.reconnection.enabled = false;
  room.onMessage('*', () => undefined);
  room.onError(() => undefined);
  return room;
}

await Promise.all(Array.from({ length: order.attackers }, (_, place) => attackAs(place)));
parentPort?.postMessage({ frames, connections } satisfies AttackSum);
