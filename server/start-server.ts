import { createServer, type IncomingMessage, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { matchMaker } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import type { NoticeMessage } from '../shared/protocol/messages.ts';
import type { ScenarioPack } from '../shared/scenario/schema.ts';
import type { Config } from './config.ts';
import { DebriefDesk, type DebriefMaker } from './http/debrief-desk.ts';
import { isAllowedRequest } from './http/origin-check.ts';
import { hasClient } from './http/static-client.ts';
import { webApp } from './http/web-app.ts';
import { worldRoomClass } from './rooms/world-room.ts';
import { ClassLinks } from './session/class-links.ts';
import type { Clock } from './session/clock.ts';
import type { GameRules } from './session/game-rules.ts';
import type { Ids } from './session/ids.ts';
import { unloadIdle } from './session/idle-lessons.ts';
import { Lessons } from './session/lessons.ts';
import { deleteOld } from './session/retention.ts';
import type { EventLog } from './store/event-log.ts';

export interface ServerParts {
  readonly config: Config;
  readonly log: EventLog;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly rules: GameRules;
  readonly scenarios: ReadonlyMap<string, ScenarioPack>;
  readonly debriefs: DebriefMaker;
  readonly report: (problem: string, error: unknown) => void;
}

export interface RunningServer {
  readonly port: number;
  readonly resumed: number;
  /** Whether the built client was found. */
  readonly hasClient: boolean;
  readonly lessons: Lessons;
  /** Tells the clients, writes what is being written, and gives the port back. */
  readonly stop: () => Promise<void>;
}

/** A frame holds one command or its answer; a chat line of ten thousand characters must be refused, not cut off. */
const maxFrameBytes = 64 * 1024;

/** Puts store, sessions, rooms and HTTP together and listens. One server per process: Colyseus keeps its rooms globally. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { config, log, clock, report } = parts;
  const lessons = new Lessons({
    rules: parts.rules,
    log,
    clock,
    ids: parts.ids,
    report,
    botDelayMs: config.BOT_DELAY_MS,
    scenarios: parts.scenarios,
    defaultScenario: parts.scenarios.has('intro') ? 'intro' : ([...parts.scenarios.keys()][0] ?? 'intro'),
    maxWorlds: config.MAX_WORLDS,
    openMs: config.OPEN_HOURS * 3_600_000,
  });

  await matchMaker.setup();
  matchMaker.defineRoomType('world', worldRoomClass({ lessons, clock, flushMs: config.FLUSH_MS, report }));
  await matchMaker.accept();
  lessons.onOpened = async (_lesson, world) => {
    await matchMaker.createRoom('world', { worldId: world.worldId });
  };
  lessons.onUnloaded = async (world) => {
    await matchMaker.getLocalRoomById(world.worldId)?.disconnect();
  };
  const desk = new DebriefDesk({ readBodies: (worldId) => log.readBodies(worldId), make: parts.debriefs });
  lessons.onDeleted = async ({ worldId }) => {
    desk.forget(worldId);
    const room = matchMaker.getLocalRoomById(worldId);
    room?.broadcast('notice', { code: 'deleted' } satisfies NoticeMessage);
    await room?.disconnect();
  };
  const tooOld = () => deleteOld(lessons, log, { nowMs: clock.now(), keepDays: config.KEEP_DAYS });
  const stopDeleting = every(3_600_000, clock, tooOld, (error) => report('deleting old lessons', error));
  const resumed = await lessons.resume();
  const stopBeating = every(
    config.HEARTBEAT_MS,
    clock,
    () => lessons.beat(),
    (error) => report('the heartbeat', error),
  );
  const sweep = () =>
    unloadIdle(lessons.openLessons, {
      nowMs: clock.now(),
      idleMs: config.IDLE_MINUTES * 60_000,
      hasDevices: (world) => (matchMaker.getLocalRoomById(world.worldId)?.clients.length ?? 0) > 0,
      unload: (lesson) => lessons.unload(lesson),
    });
  const stopSweeping = every(60_000, clock, sweep, (error) => report('unloading idle lessons', error));
  let warmed = false;
  // Once a game is under way, so that its class does not wait for the first debrief of this server.
  const warm = async () => {
    const played = lessons.openLessons.flatMap(({ worlds }) => worlds).find(({ state }) => state.round > 0 && state.phase !== 'debrief');
    if (warmed || played === undefined) return;
    warmed = true;
    await parts.debriefs.warm(played.state.pack);
  };
  const stopWarming = every(60_000, clock, warm, (error) => report('warming up the debriefs', error));

  const policy = { allowedOrigins: config.ALLOWED_ORIGINS };
  const app = webApp({
    lessons,
    log,
    ids: parts.ids,
    clock,
    classes: new ClassLinks({ log, clock, ids: parts.ids, lessons, openMs: config.OPEN_HOURS * 3_600_000 }),
    desk,
    keepDays: config.KEEP_DAYS,
    teacherKey: config.TEACHER_KEY,
    policy,
    trustProxy: config.TRUST_PROXY,
    failuresPerMinute: config.FAILURES_PER_MINUTE,
    clientFolder: config.CLIENT_DIR,
    report,
  });
  const http = createServer(app);
  const transport = new WebSocketTransport({
    server: http,
    maxPayload: maxFrameBytes,
    maxFragments: 16,
    maxBufferedChunks: 8192,
    perMessageDeflate: false,
    pingInterval: 5000,
    pingMaxRetries: 3,
    verifyClient: ({ req }: { readonly req: IncomingMessage }) => isAllowedRequest(req.headers, policy),
  } as ConstructorParameters<typeof WebSocketTransport>[0]);
  const port = await listen(http, config.PORT, config.HOST);

  let stopping: Promise<void> | null = null;
  const stop = async () => {
    stopBeating();
    stopSweeping();
    stopWarming();
    stopDeleting();
    await matchMaker.gracefullyShutdown();
    transport.shutdown();
    http.closeAllConnections();
    await lessons.beat().catch((error: unknown) => report('the last heartbeat', error));
    await lessons.close();
    await parts.debriefs.stop();
    await log.close();
  };
  return { port, resumed, hasClient: hasClient(config.CLIENT_DIR), lessons, stop: () => (stopping ??= stop()) };
}

function listen(http: HttpServer, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => resolve((http.address() as AddressInfo).port));
  });
}

/** Runs a task now and then; the first time at once. */
function every(ms: number, clock: Clock, task: () => Promise<unknown>, failed: (error: unknown) => void): () => void {
  let cancel = () => {};
  let stopped = false;
  const run = () => {
    // What is cut off by the stop itself is no news.
    task().catch((error) => stopped || failed(error));
    cancel = clock.after(ms, run);
  };
  run();
  return () => {
    stopped = true;
    cancel();
  };
}
