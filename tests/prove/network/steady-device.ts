import { randomUUID } from 'node:crypto';
import { Client, type Room } from '@colyseus/sdk';
import { waitAgainMs } from '../../../client/net/wait-again.ts';
import type { Command } from '../../../shared/game/commands/table.ts';
import { applyViewPatch } from '../../../shared/protocol/apply-view-patch.ts';
import {
  type CommandAnswer,
  type JoinOptions,
  type NoticeMessage,
  type PrivateViewMessage,
  protocolVersion,
  type ViewPatchMessage,
} from '../../../shared/protocol/messages.ts';
import { readPublicView } from '../../../shared/protocol/read-public-view.ts';
import type { PublicView, SeatView, TeacherView } from '../../../shared/protocol/views.ts';

export interface DeviceLogin {
  readonly url: string;
  readonly code: string;
  readonly as: JoinOptions['as'];
  /** A stage has none. */
  readonly secret?: string;
}

/** What became of one command, as its sender knows. */
export interface Sent {
  readonly commandId: string;
  readonly command: Command;
  answer: CommandAnswer | null;
  /** When it was given to be sent. */
  readonly sentMs: number;
  answeredMs: number | null;
  attempts: number;
}

const waits = { shortestMs: 30, longestMs: 1000 };
const silenceMs = 3000;
const pingEveryMs = 2000;
/** Between a command's own id and the number of the attempt, where the guard is taken out. */
export const againMark = '__';

/**
 * A device that keeps its side of the contract over any number of drops, as the web client does: it joins again with
 * its own secret after a random while, keeps what is not answered, and sends it again in order under the same id.
 */
export class SteadyDevice {
  readonly login: DeviceLogin;
  readonly sent: Sent[] = [];
  seat: SeatView | null = null;
  teacher: TeacherView | null = null;
  joins = 0;
  /** The seat was opened on another device: this one was told, and does not fight back. */
  takenOver = false;
  #room: Room | null = null;
  readonly #page = randomUUID();
  #tries = 0;
  #attempt = 0;
  #closed = false;
  readonly newIdEachTime: boolean;
  #idle: Promise<void> = Promise.resolve();

  /** `newIdEachTime` takes a guard out: what is sent again goes out as if it were another command. */
  constructor(login: DeviceLogin, options: { readonly newIdEachTime?: boolean } = {}) {
    this.login = login;
    this.newIdEachTime = options.newIdEachTime ?? false;
    void this.#stayJoined();
  }

  get as(): JoinOptions['as'] {
    return this.login.as;
  }

  get public(): PublicView | null {
    return readPublicView((this.#room?.state as { toJSON?: () => unknown } | undefined)?.toJSON?.());
  }

  /** There is a connection, and the first views have come over it. */
  get isOnline(): boolean {
    const hasOwn = this.login.as === 'stage' || this.seat !== null || this.teacher !== null;
    return this.#room?.connection.isOpen === true && this.public !== null && hasOwn;
  }

  /** Commands go out one at a time, in the order in which they were given. Resolves when answered; rejects once closed. */
  send(commandId: string, command: Command): Promise<Sent> {
    const entry: Sent = { commandId, command, answer: null, sentMs: Date.now(), answeredMs: null, attempts: 0 };
    this.sent.push(entry);
    const answered = this.#idle.then(() => this.#untilAnswered(entry));
    this.#idle = answered.then(
      () => undefined,
      () => undefined,
    );
    return answered;
  }

  async #untilAnswered(entry: Sent): Promise<Sent> {
    for (;;) {
      if (this.#closed || this.takenOver) throw new Error('the device was closed');
      const room = this.#room;
      if (room?.connection.isOpen !== true) {
        await pause(20);
        continue;
      }
      entry.attempts += 1;
      const commandId = this.newIdEachTime && entry.attempts > 1 ? `${entry.commandId}${againMark}${entry.attempts}` : entry.commandId;
      const answer = (await room.request('command', { commandId, command: entry.command }, { timeout: silenceMs }).catch(() => null)) as CommandAnswer | null;
      const isFinal = answer !== null && (answer.ok || answer.refusal.reason !== 'storage-unavailable');
      if (isFinal) {
        entry.answer = answer;
        entry.answeredMs = Date.now();
        return entry;
      }
      // Silence over an open line: the line may be dead without saying so.
      if (answer === null && this.#room === room) this.#drop(room);
      await pause(20);
    }
  }

  #drop(room: Room): void {
    this.#room = null;
    room.connection.close();
    void this.#stayJoined();
  }

  async #stayJoined(): Promise<void> {
    while (!this.#closed && !this.takenOver) {
      const { url, code, as, secret } = this.login;
      const line = { page: this.#page, count: ++this.#tries };
      const options: JoinOptions = {
        protocol: protocolVersion,
        as,
        line,
        ...(secret === undefined ? {} : { secret }),
        ...(as === 'seat' ? { patches: true } : {}),
      };
      const room = await within(new Client(url).joinById(code, options), silenceMs);
      if (room !== null) return this.#adopt(room);
      this.#attempt += 1;
      await pause(waitAgainMs(this.#attempt, waits));
    }
  }

  #adopt(room: Room): void {
    room.reconnection.enabled = false;
    this.#room = room;
    this.#attempt = 0;
    this.joins += 1;
    room.onMessage('view', (message: PrivateViewMessage) => {
      if (message.kind === 'seat') this.seat = message.view;
      if (message.kind === 'teacher') this.teacher = message.view;
    });
    room.onMessage('view-patch', (patch: ViewPatchMessage) => {
      if (this.seat) this.seat = applyViewPatch(this.seat, patch);
    });
    room.onMessage('notice', (notice: NoticeMessage) => {
      // An earlier line of this device may be told that a later one took its seat.
      if (notice.code === 'seat-taken-over' && this.#room === room) this.takenOver = true;
    });
    room.onMessage('*', () => undefined);
    room.onError(() => undefined);
    room.onLeave(() => {
      if (this.#room !== room) return;
      this.#room = null;
      void pause(waitAgainMs(0, waits)).then(() => this.#stayJoined());
    });
    if (this.#closed) void room.leave(true);
    void this.#watch(room);
  }

  /** A line may die without a word: asked now and then, it has to answer. */
  async #watch(room: Room): Promise<void> {
    while (this.#room === room && !this.#closed) {
      await pause(pingEveryMs);
      if (this.#room !== room || !room.connection.isOpen) return;
      const answered = new Promise<true>((yes) => room.ping(() => yes(true)));
      const silent = pause(silenceMs).then((): false => false);
      if (!(await Promise.race([answered, silent])) && this.#room === room) this.#drop(room);
    }
  }

  /** Gives up on what is not answered. */
  close(): void {
    this.#closed = true;
    this.#room?.connection.close();
  }
}

export const pause = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

/** null: it failed, or it took longer; a room that comes too late is left again. */
async function within(joining: Promise<Room>, ms: number): Promise<Room | null> {
  const late = pause(ms).then(() => null);
  const joined = await Promise.race([joining.catch(() => null), late]);
  if (joined === null) joining.then(leaveForGood, () => undefined);
  return joined;
}

function leaveForGood(room: Room): void {
  room.reconnection.enabled = false;
  void room.leave(true);
}
