import { Client, type Room } from '@colyseus/sdk';
import { protocolVersion } from '../../../shared/protocol/messages.ts';
import { openLesson, takeSeat } from '../../bench/lesson-doors.ts';
import { Dice } from '../../support/random-play.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';
import { pause, SteadyDevice } from '../network/steady-device.ts';
import { studentMove } from '../network/student-moves.ts';
import { type FrameKind, frameKinds, frameOf, goodMessage, hostileFrame } from './frames.ts';

export interface FuzzResult {
  readonly frames: number;
  /** Connections that were opened for them. */
  readonly connections: number;
  /** 1: the server process ended, or answered nobody for twenty seconds (then it was ended). */
  readonly crashes: number;
  /** Commands of the healthy class that got no answer, or whose line was lost. */
  readonly lostByNeighbour: number;
  /** 99th percentile of a neighbour's answer with hostile clients by that without; null where it was not measured. */
  readonly neighbourP99Ratio: number | null;
}

interface FuzzAsked {
  readonly seed: string;
  readonly frames: number;
  /** How long the neighbours play alone before, for the ratio; 0: no ratio. */
  readonly calmMs: number;
  /** Hostile connections at a time, and how many frames each sends at once before it waits for its turn. */
  readonly attackers: number;
  readonly framesPerSecond: number;
  /** Only these; else all. */
  readonly kinds?: readonly FrameKind[];
  /** The guard around frames taken out: the proof has to fail. */
  readonly without?: 'frame-guard';
}

const neighbours = 8;
const mostPerConnection = 60;

/** Hostile clients at the same server process as a class that plays on. */
export async function runFuzz(asked: FuzzAsked): Promise<FuzzResult> {
  const env = { HOST: '127.0.0.1', BOT_DELAY_MS: '0', LOG_LEVEL: 'fatal', ...(asked.without === undefined ? {} : { WITHOUT: asked.without }) };
  const server = await startServer(env, 'tests/prove/fuzz/guarded-server.ts');
  const devices: SteadyDevice[] = [];
  try {
    const settings = { timed: false, practiceRound: false, chat: true, standInAfter: 0 };
    const healthy = await openLesson(server.url, 'pandemi', settings);
    const target = await openLesson(server.url, 'pandemi', settings);
    const teacher = new SteadyDevice({ url: server.url, code: healthy.code, as: 'teacher', secret: healthy.teacherSecret });
    devices.push(teacher);
    for (let place = 0; place < neighbours; place++) {
      const { seatSecret } = await takeSeat(server.url, healthy.code, `Siswa ${place + 1}`);
      devices.push(new SteadyDevice({ url: server.url, code: healthy.code, as: 'seat', secret: seatSecret }));
    }
    const { seatSecret } = await takeSeat(server.url, target.code, 'Penyerang');
    for (const type of ['StartLesson', 'NextPhase'] as const) await teacher.send(`fuzz-way-${type}-0000`, { type });
    let isOver = false;
    const playing = Promise.all(devices.slice(1).map((device, place) => play(device, `${asked.seed}-n${place}`, () => isOver)));
    playing.catch(() => undefined);
    await pause(asked.calmMs);
    const calm = p99(devices, 0);
    const startMs = Date.now();
    const watching = endWhenStill(server, () => isOver);
    const sum = await attack(server, asked, target.code, seatSecret);
    const storm = p99(devices, startMs);
    isOver = true;
    await watching;
    const crashes = server.pid() === null ? 1 : 0;
    if (crashes === 0) await playing;
    const sent = devices.flatMap((device) => device.sent);
    const lostByNeighbour = sent.filter(({ answer }) => answer === null).length + devices.filter(({ joins }) => joins !== 1).length;
    return { ...sum, crashes, lostByNeighbour, neighbourP99Ratio: calm === null || storm === null ? null : storm / calm };
  } finally {
    for (const device of devices) device.close();
    await server.stop();
  }
}

async function play(device: SteadyDevice, name: string, isOver: () => boolean): Promise<void> {
  const dice = new Dice(name);
  for (let step = 1; !isOver(); step++) {
    const { public: seen, seat } = device;
    if (seen !== null && seat !== null) await device.send(`${name}-${String(step).padStart(10, '0')}`, studentMove(seen, seat, dice));
    await pause(150);
  }
}

/** A process that stands still keeps its sockets: who waits for it would wait for ever. */
async function endWhenStill(server: RunningServer, isOver: () => boolean): Promise<void> {
  while (!isOver() && server.pid() !== null) {
    const answers = await fetch(`${server.url}/api/health`, { signal: AbortSignal.timeout(20_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (!answers) return await server.kill9();
    await pause(500);
  }
}

/** Of answers since then; null: there are too few. */
function p99(devices: readonly SteadyDevice[], sinceMs: number): number | null {
  const times = devices
    .flatMap(({ sent }) => sent)
    .flatMap(({ sentMs, answeredMs }) => (answeredMs !== null && sentMs >= sinceMs ? [answeredMs - sentMs] : []))
    .sort((a, b) => a - b);
  return times.length < 100 ? null : (times[Math.floor(times.length * 0.99)] ?? null);
}

async function attack(
  server: RunningServer,
  asked: FuzzAsked,
  code: string,
  seatSecret: string,
): Promise<{ readonly frames: number; readonly connections: number }> {
  let frames = 0;
  let connections = 0;
  const startMs = Date.now();
  const one = async (place: number): Promise<void> => {
    const dice = new Dice(`${asked.seed}-a${place}`);
    while (frames < asked.frames && server.pid() !== null) {
      const room = await join(server.url, code, place % 2 === 0 ? null : seatSecret);
      if (room === null) {
        await pause(50);
        continue;
      }
      connections += 1;
      const { ws } = room.connection.transport as unknown as { ws: { send: (data: Uint8Array | string) => void; _socket?: { pause: () => void } } };
      // One in ten reads nothing of what it is sent.
      if (dice.chance(0.1)) ws._socket?.pause();
      for (let sent = 0; sent < mostPerConnection && frames < asked.frames && room.connection.isOpen; sent++) {
        frames += 1;
        ws.send(dice.chance(0.3) ? frameOf(goodMessage(dice), dice) : hostileFrame(dice.one(asked.kinds ?? frameKinds), dice));
        const early = startMs + (frames / asked.framesPerSecond) * 1000 - Date.now();
        if (early > 5) await pause(early);
      }
      room.connection.close();
    }
  };
  await Promise.all(Array.from({ length: asked.attackers }, (_, place) => one(place)));
  return { frames, connections };
}

async function join(url: string, code: string, secret: string | null): Promise<Room | null> {
  const options = secret === null ? { protocol: protocolVersion, as: 'stage' } : { protocol: protocolVersion, as: 'seat', secret };
  const room = await new Client(url).joinById(code, options).catch(() => null);
  if (room === null) return null;
  room.reconnection.enabled = false;
  room.onMessage('*', () => undefined);
  room.onError(() => undefined);
  return room;
}
