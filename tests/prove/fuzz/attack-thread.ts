import { parentPort, workerData } from 'node:worker_threads';
import { Client, type Room } from '@colyseus/sdk';
import { protocolVersion } from '../../../shared/protocol/messages.ts';
import { Dice } from '../../support/random-play.ts';
import { pause } from '../network/steady-device.ts';
import { type FrameKind, frameKinds, frameOf, goodMessage, hostileFrame } from './frames.ts';
import { Turns } from './turns.ts';

/** A lesson as whose stages and students they come, every second as a student. */
export interface AttackTarget {
  readonly url: string;
  readonly code: string;
  readonly seatSecrets: readonly string[];
}
export interface AttackOrder {
  readonly seed: string;
  readonly beside: AttackTarget;
  /** null when they attack beside the class all the time. */
  readonly elsewhere: AttackTarget | null;
  readonly frames: number;
  readonly attackers: number;
  readonly framesPerSecond: number;
  readonly turnMs: number;
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

const turns = new Turns(order.startMs, order.turnMs);

async function attackAs(place: number): Promise<void> {
  const dice = new Dice(`${order.seed}-a${place}`);
  while (frames < order.frames && !isGone) {
    await pause(turns.restMs(Date.now()));
    const turn = turns.at(Date.now());
    const target = turn === 'elsewhere' ? order.elsewhere : order.beside;
    const room = target === null ? null : await join(target, target.seatSecrets[(place - 1) / 2] ?? null);
    if (room === null) {
      await pause(50);
      continue;
    }
    connections += 1;
    const { ws } = room.connection.transport as unknown as { ws: { send: (data: Uint8Array | string) => void; _socket?: { pause: () => void } } };
    // One in ten reads nothing of what it is sent.
    if (dice.chance(0.1)) ws._socket?.pause();
    // One in four does not wait to see whether it is still heard.
    const floods = dice.chance(0.25);
    for (let sent = 0; sent < mostPerConnection && frames < order.frames && room.connection.isOpen; sent++) {
      frames += 1;
      ws.send(dice.chance(0.3) ? frameOf(goodMessage(dice), dice) : hostileFrame(dice.one(order.kinds ?? frameKinds), dice));
      // In the order's own time, which stands still while they rest.
      const early = (frames / order.framesPerSecond) * 1000 - turns.attackedMs(Date.now());
      if (early > 5) await pause(early);
      else if (!floods) await pause(1);
      if (turns.at(Date.now()) !== turn) break;
    }
    room.connection.close();
  }
}

async function join({ url, code }: AttackTarget, secret: string | null): Promise<Room | null> {
  const options = secret === null ? { protocol: protocolVersion, as: 'stage' } : { protocol: protocolVersion, as: 'seat', secret };
  const room = await new Client(url).joinById(code, options).catch(() => null);
  if (room === null) return null;
  room.reconnection.enabled = false;
  room.onMessage('*', () => undefined);
  room.onError(() => undefined);
  return room;
}

await Promise.all(Array.from({ length: order.attackers }, (_, place) => attackAs(place)));
parentPort?.postMessage({ frames, connections } satisfies AttackSum);
