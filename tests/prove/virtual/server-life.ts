import { type Client, ClientState, getMessageBytes, Protocol, type Room, SchemaSerializer } from '@colyseus/core';
import { worldRoomClass } from '../../../server/rooms/world-room.ts';
import type { Clock } from '../../../server/session/clock.ts';
import type { GameRules } from '../../../server/session/game-rules.ts';
import type { Ids } from '../../../server/session/ids.ts';
import { Lessons } from '../../../server/session/lessons.ts';
import type { EventLog } from '../../../server/store/event-log.ts';
import type { CommandAnswer, JoinOptions } from '../../../shared/protocol/messages.ts';
import type { ScenarioPack } from '../../../shared/scenario/schema.ts';

export interface LifeParts {
  readonly clock: Clock;
  readonly log: EventLog;
  readonly ids: Ids;
  readonly rules: GameRules;
  readonly scenarios: ReadonlyMap<string, ScenarioPack>;
  readonly flushMs: number;
  readonly botDelayMs: number;
  readonly report: (problem: string, error: unknown) => void;
}

/** What a device's end of the line hears. */
export interface Line {
  /** Whatever goes over the wire, encoded: messages, the whole state, its patches. */
  readonly bytes: (bytes: Uint8Array) => void;
  /** The server has closed it. */
  readonly closed: () => void;
}

/** A device's connection, seen from the server. */
export interface ServerEnd {
  readonly command: (message: unknown) => Promise<CommandAnswer>;
  readonly say: (type: 'sign' | 'look', message: unknown) => void;
  /** The socket is gone. */
  readonly left: () => void;
}

type RoomInside = Room & {
  readonly messages: Record<string, (client: Client, message: unknown) => unknown>;
  readonly onAuth: (client: Client, options: unknown) => unknown;
  readonly onJoin: (client: Client, options: unknown) => unknown;
  readonly onLeave: (client: Client) => void;
  readonly onDispose: () => void;
};

/**
 * One life of a server without a socket: the real lessons, sessions and rooms on the clock, ids and store that it is given.
 * Of Colyseus the room's base, its state and its encoding are real, and its transport is left out.
 */
export class ServerLife {
  readonly lessons: Lessons;
  readonly #rooms = new Map<string, RoomInside>();
  #sessions = 0;
  #isDead = false;

  constructor(parts: LifeParts) {
    const { clock, report } = parts;
    // What is left of a life that has ended is never run.
    const mine: Clock = { now: clock.now, after: (ms, action) => clock.after(ms, () => void (this.#isDead || action())) };
    this.lessons = new Lessons({
      ...parts,
      clock: mine,
      report: (problem, error) => void (this.#isDead || report(problem, error)),
      defaultScenario: 'intro',
      maxWorlds: 100,
      openMs: 86_400_000,
    });
    const WorldRoom = worldRoomClass({ lessons: this.lessons, clock: mine, flushMs: parts.flushMs, report });
    this.lessons.onOpened = async (_lesson, world) => {
      const room = new WorldRoom() as RoomInside;
      const serializer = new SchemaSerializer();
      serializer.reset(room.state as never);
      room.setSerializer(serializer as never);
      (room.onCreate as (options: object) => void)({ worldId: world.worldId });
      this.#rooms.set(world.worldId, room);
    };
    this.lessons.onUnloaded = async ({ worldId }) => {
      this.#rooms.get(worldId)?.onDispose();
      this.#rooms.delete(worldId);
    };
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  /** Joins a world's room as Colyseus would: null when it is refused. */
  join(worldId: string, options: JoinOptions, line: Line): ServerEnd | null {
    const room = this.#rooms.get(worldId);
    if (this.#isDead || room === undefined) return null;
    let isOpen = true;
    const close = (): void => {
      if (!isOpen) return;
      isOpen = false;
      client.state = ClientState.LEAVING;
      room.clients.delete(client as never);
      if (!this.#isDead) room.onLeave(client as never);
      line.closed();
    };
    const raw = (bytes: Uint8Array): void => {
      // Colyseus encodes into one buffer again and again.
      if (isOpen && !this.#isDead) line.bytes(Uint8Array.from(bytes));
    };
    const client = {
      sessionId: `session-${++this.#sessions}`,
      auth: undefined as unknown,
      state: ClientState.JOINING as ClientState,
      ref: { bufferedAmount: 0, _socket: null, terminate: close },
      _enqueuedMessages: [] as Uint8Array[],
      raw,
      enqueueRaw: (bytes: Uint8Array): void => {
        if (client.state === ClientState.JOINED) raw(bytes);
        else client._enqueuedMessages.push(bytes);
      },
      send: (type: string, message: unknown): void => client.enqueueRaw(getMessageBytes.raw(Protocol.ROOM_DATA, type, message)),
      // As over a socket: the other side hears of it after what was sent before.
      leave: close,
    };
    try {
      client.auth = room.onAuth(client as never, options);
    } catch {
      return null;
    }
    // Wrapped by Colyseus, a refusal comes as nothing.
    if (client.auth === undefined) return null;
    room.clients.push(client as never);
    room.onJoin(client as never, options);
    (room as unknown as { sendFullState: (client: unknown) => void }).sendFullState(client);
    client.state = ClientState.JOINED;
    for (const bytes of client._enqueuedMessages.splice(0)) raw(bytes);
    return {
      command: (message) => room.messages['command']?.(client as never, message) as Promise<CommandAnswer>,
      say: (type, message) => void room.messages[type]?.(client as never, message),
      left: close,
    };
  }

  /** Ends it at once, as a power cut would: nothing of it happens any more. */
  die(): void {
    this.#isDead = true;
  }
}
