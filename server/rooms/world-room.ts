// Over 300 lines: Colyseus wants one class for what a room does, and each part of it is already only a call.
import { type Client, CloseCode, ErrorCode, getMessageBytes, matchMaker, Protocol, type Room, ServerError } from '@colyseus/core';
import type { Actor } from '../../shared/game/commands/command.ts';
import type { WorldState } from '../../shared/game/state.ts';
import type { CountryId } from '../../shared/lib/ids.ts';
import { drawIndex } from '../../shared/lib/keyed-random.ts';
import { oncePer } from '../../shared/lib/once-per.ts';
import {
  type CommandAnswer,
  type JoinOptions,
  type Line,
  type NoticeMessage,
  type PrivateViewMessage,
  protocolVersion,
  type ViewPatchMessage,
} from '../../shared/protocol/messages.ts';
import { Absences } from '../session/absences.ts';
import type { Clock } from '../session/clock.ts';
import { commandIdIn } from '../session/command-message.ts';
import type { Identity } from '../session/lesson.ts';
import type { Lessons } from '../session/lessons.ts';
import type { Flush } from '../session/view-feed.ts';
import type { WorldSession } from '../session/world-session.ts';
import { BaseRoom } from './base-room.ts';
import { FloodGate } from './flood-gate.ts';
import { joinOptions } from './join-options.ts';
import { PeopleDesk } from './people-desk.ts';
import { PublicState } from './public-state.ts';
import { corkAll, isStuck, socketOf } from './sockets.ts';
import { writePublicView } from './write-public-view.ts';

export interface RoomTools {
  readonly lessons: Lessons;
  readonly clock: Clock;
  readonly flushMs: number;
  readonly report: (problem: string, error: unknown) => void;
}

const noticeOutageForMs = 60_000;
/** A new life of the server lets so many devices in per second with nobody refused (`tests/server/guessing.test.ts` sees 400 come within ten): the hint spreads them over what that takes. */
const joinsPerSecond = 40;
const longestSpreadMs = 10_000;

interface Device {
  readonly client: Client;
  readonly identity: Identity;
  readonly patches: boolean;
  readonly line: Line | undefined;
  readonly gate: FloodGate;
  /** By which secret a seat's device came: with a renewed code it goes (rule CL4). */
  readonly key: string | undefined;
  /** What this device last got of its seat, its country included; a patch only fits when this has not changed. */
  seatPart: string;
}

/** The class of the rooms that show this server's worlds; Colyseus makes the instances. */
export function worldRoomClass(tools: RoomTools): new () => Room {
  return class WorldRoom extends BaseRoom<{ state: PublicState }> {
    override state = new PublicState() as PublicState;
    override maxClients = 400;
    override maxMessagesPerSecond = 100;
    override autoDispose = false;
    // Patches go out by `#flush`, right after the private views they belong to; this only keeps Colyseus's clock.
    override patchRate = 1000;
    override messages = {
      command: (client: Client, message: unknown) => this.#command(client, message),
      sign: (client: Client, message: unknown) => this.#people.sign(client, message),
      look: (client: Client, message: unknown) => this.#people.look(client, message),
      // Whatever else a client sends is not for us; without this it would be disconnected.
      _: () => undefined,
    };
    readonly #devices = new Map<string, Device>();
    #session!: WorldSession;
    #absences!: Absences;
    #people!: PeopleDesk;
    #flushedMs = 0;
    /** Where in the beat this room flushes: not all rooms of a server at once. */
    #beatMs = 0;
    #cancelFlush: (() => void) | null = null;

    override report(problem: string, error: unknown): void {
      tools.report(problem, error);
    }

    override onCreate(options: { readonly worldId: string }): void {
      this.guardFrames();
      const found = tools.lessons.world(options.worldId);
      if (!found) throw new ServerError(ErrorCode.MATCHMAKE_INVALID_ROOM_ID, 'no such world');
      this.roomId = options.worldId;
      this.#beatMs = drawIndex(options.worldId, 'beat', tools.flushMs);
      this.#session = found.world;
      this.#absences = new Absences(tools.clock, this.#session);
      this.#people = new PeopleDesk(tools.clock, this.#session, this.#devices);
      writePublicView(this.state, this.#session.feed.publicView(this.#session.state));
      this.#session.onAdopted = () => this.#flushSoon();
      this.#session.saves.onNews = (news) => this.broadcast('notice', news);
    }

    override onAuth(_client: Client, options: unknown): Identity {
      const parsed = joinOptions.safeParse(options);
      const lesson = tools.lessons.world(this.roomId)?.lesson;
      if (!parsed.success || !lesson) throw new ServerError(ErrorCode.AUTH_FAILED, 'malformed');
      if (parsed.data.protocol !== protocolVersion) throw new ServerError(ErrorCode.AUTH_FAILED, 'protocol');
      const identity = lesson.identify(this.#session, parsed.data.as, parsed.data.secret);
      if (!identity) throw new ServerError(ErrorCode.AUTH_FAILED, 'seat-unknown');
      if (identity.as === 'seat' && this.#isOvertaken(identity.seatId, parsed.data.line)) throw new ServerError(ErrorCode.AUTH_FAILED, 'overtaken');
      return identity;
    }

    /** A try that a page gave up arrives after the page's next one. */
    #isOvertaken(seatId: string, line: Line | undefined): boolean {
      return [...this.#devices.values()].some(
        ({ identity, line: held }) =>
          identity.as === 'seat' && identity.seatId === seatId && line !== undefined && held?.page === line.page && held.count > line.count,
      );
    }

    override onJoin(client: Client, options: JoinOptions): void {
      const identity = client.auth as Identity;
      if (identity.as === 'seat') this.#takeOver(identity.seatId);
      const device: Device = {
        client,
        identity,
        patches: options.patches === true,
        line: options.line,
        gate: new FloodGate(),
        key: this.#keyOf(identity),
        seatPart: '',
      };
      // What is due goes to the others first, so that this device's whole view is the base of its next patch.
      this.#flush(identity);
      this.#devices.set(client.sessionId, device);
      if (identity.as === 'seat') {
        this.state.presence.set(identity.seatId, 'online');
        this.#absences.came(identity.seatId);
      }
      this.#greet(device);
      this.#people.came(device);
      this.#flushSoon();
    }

    #greet(device: Device): void {
      this.#sendWhole(device);
      for (const story of this.#session.feed.toldNow(this.#session.state)) device.client.send('story', story);
      const { outage, saves } = this.#session;
      if (!saves.isSaving) this.#notify(device.client, { code: 'not-saving' });
      if (outage && tools.clock.now() - outage.atMs < noticeOutageForMs) this.#notify(device.client, { code: 'outage-credited', ms: outage.ms });
    }

    /** The newest device of a seat wins; the older one is told, so that it does not fight back. */
    #takeOver(seatId: string): void {
      for (const [sessionId, { client, identity }] of this.#devices) {
        if (identity.as !== 'seat' || identity.seatId !== seatId) continue;
        this.#devices.delete(sessionId);
        this.#notify(client, { code: 'seat-taken-over' });
        client.leave(CloseCode.CONSENTED);
      }
    }

    override onLeave(client: Client): void {
      const device = this.#devices.get(client.sessionId);
      if (!device) return;
      this.#devices.delete(client.sessionId);
      const { identity } = device;
      this.#people.left(client, identity);
      if (identity.as !== 'seat') return;
      this.state.presence.set(identity.seatId, 'lost');
      this.#absences.left(identity.seatId);
      this.#flushSoon();
    }

    async #command(client: Client, message: unknown): Promise<CommandAnswer> {
      const device = this.#devices.get(client.sessionId);
      const commandId = commandIdIn(message);
      // The key is asked for again at each command: it may have been changed since this device came.
      if (!device || device.identity.as === 'stage' || device.key !== this.#keyOf(device.identity))
        return { ok: false, commandId, refusal: { reason: 'not-your-power' } };
      const tooFast = device.gate.refuses(message, tools.clock.now());
      if (tooFast !== null) return { ok: false, commandId, refusal: { reason: tooFast } };
      this.#people.acted(device.identity);
      try {
        return await this.#session.submit(actorOf(device.identity), message);
      } catch (error) {
        this.report(`a command in ${this.roomId}`, error);
        return { ok: false, commandId, refusal: { reason: 'storage-unavailable' } };
      }
    }

    #flushSoon(): void {
      if (this.#cancelFlush) return;
      // On a beat of its own: if it came sooner after a quiet while, when others are told something would tell whether somebody
      // has just acted in secret (rule SC2). Never in the tick of an adoption: the answers go out before what they answer is shown.
      const wait = tools.flushMs - ((tools.clock.now() + this.#beatMs) % tools.flushMs);
      this.#cancelFlush = tools.clock.after(wait, () => {
        try {
          this.#flush(null);
        } catch (error) {
          this.report(`showing ${this.roomId}`, error);
        }
      });
    }

    /** Private views first, then the public patch; `joining` is about to watch. */
    #flush(joining: Identity | null): void {
      this.#cancelFlush?.();
      this.#cancelFlush = null;
      this.#flushedMs = tools.clock.now();
      this.#dropRemoved();
      const countries = new Set<CountryId>();
      let teacher = false;
      const watching = [...this.#devices.values()].map(({ identity }) => identity);
      for (const identity of joining ? [...watching, joining] : watching) {
        const country = this.#countryOf(identity);
        if (country !== null) countries.add(country);
        teacher ||= identity.as === 'teacher';
      }
      const flush = this.#session.feed.take(this.#session.state, { countries, teacher });
      const uncork = corkAll(this.clients);
      try {
        this.#sendViews(flush);
        for (const story of flush.stories) this.broadcast('story', story);
        if (flush.publicView) writePublicView(this.state, flush.publicView);
        this.broadcastPatch();
        this.#people.show();
      } finally {
        uncork();
      }
    }

    #sendViews(flush: Flush): void {
      const patches = new Map<CountryId, Uint8Array>();
      for (const device of this.#devices.values()) {
        if (isStuck(device.client)) {
          socketOf(device.client).terminate();
          continue;
        }
        if (device.identity.as === 'teacher' && flush.teacher) {
          const { revision, view } = flush.teacher;
          const nowMs = this.#flushedMs;
          this.#send(device.client, view ? { kind: 'teacher', revision, nowMs, view } : { kind: 'public', revision, nowMs });
        }
        this.#sendSeat(device, flush, patches);
      }
    }

    #sendSeat(device: Device, flush: Flush, patches: Map<CountryId, Uint8Array>): void {
      if (device.identity.as !== 'seat') return;
      const country = this.#countryOf(device.identity);
      const news = country === null ? undefined : flush.countries.get(country);
      const { state, feed } = this.#session;
      const isOther = flush.seatPartsChanged && feed.seatPart(state, device.identity.seatId) !== device.seatPart;
      if (isOther || news?.changes === 'all') return void this.#sendWhole(device);
      if (!news || country === null) return;
      // Nothing differs for this viewer, but an answer may have promised this revision.
      if (news.changes === 'nothing') this.#send(device.client, { kind: 'public', revision: news.revision, nowMs: this.#flushedMs });
      else if (!device.patches) this.#sendWhole(device);
      else device.client.enqueueRaw(this.#patchFor(country, { revision: news.revision, nowMs: this.#flushedMs, ...news.changes }, patches));
    }

    /** Encoded once for all the delegation's devices. */
    #patchFor(country: CountryId, patch: ViewPatchMessage, patches: Map<CountryId, Uint8Array>): Uint8Array {
      const bytes = patches.get(country) ?? getMessageBytes.raw(Protocol.ROOM_DATA, 'view-patch', patch);
      patches.set(country, bytes);
      return bytes;
    }

    #sendWhole(device: Device): void {
      const { state, feed } = this.#session;
      const { identity, client } = device;
      const nowMs = tools.clock.now();
      if (identity.as === 'stage') this.#send(client, { kind: 'public', revision: 0, nowMs });
      else if (identity.as === 'teacher') this.#send(client, { kind: 'teacher', nowMs, ...feed.teacherView(state) });
      else {
        device.seatPart = feed.seatPart(state, identity.seatId);
        this.#send(client, { kind: 'seat', nowMs, ...feed.seatView(state, identity.seatId) });
      }
    }

    #send(client: Client, message: PrivateViewMessage): void {
      client.send('view', message);
    }

    #notify(client: Client, notice: NoticeMessage): void {
      client.send('notice', notice);
    }

    #countryOf(identity: Identity): CountryId | null {
      if (identity.as !== 'seat') return null;
      return seatsById(this.#session.state.seats).get(identity.seatId)?.country ?? null;
    }

    readonly #keyOf = (identity: Identity): string | undefined => {
      if (identity.as === 'seat') return this.#session.seatKeys.hashOf(identity.seatId);
      return identity.as === 'teacher' ? tools.lessons.world(this.roomId)?.lesson.teacherKey : undefined;
    };

    /** Devices whose seat the teacher removed, or whose code was renewed, are told and leave. */
    #dropRemoved(): void {
      // A deleted lesson is told to every device as what it is, by who deletes it; its console was taken over by nobody.
      const lesson = tools.lessons.world(this.roomId)?.lesson;
      if (!lesson) return;
      for (const { client, identity, key } of this.#devices.values()) {
        if (identity.as === 'teacher' && key !== this.#keyOf(identity)) {
          this.onLeave(client);
          this.#notify(client, { code: 'console-taken-over' });
          client.leave(CloseCode.CONSENTED);
        }
        if (identity.as !== 'seat') continue;
        const seated = seatsById(this.#session.state.seats).has(identity.seatId);
        if (seated && key === this.#keyOf(identity)) continue;
        this.onLeave(client);
        if (!seated) {
          this.state.presence.delete(identity.seatId);
          this.#people.removed(identity.seatId);
        }
        this.#notify(client, seated ? { code: 'seat-taken-over' } : lesson.farewell(this.#session, identity.seatId));
        client.leave(CloseCode.CONSENTED);
      }
    }

    override onBeforeShutdown(): void {
      this.broadcast('notice', {
        code: 'server-restarting',
        spreadMs: Math.min(longestSpreadMs, (matchMaker.stats.local.ccu / joinsPerSecond) * 1000),
      } satisfies NoticeMessage);
      super.onBeforeShutdown();
    }

    override onDispose(): void {
      this.#cancelFlush?.();
      this.#absences.stop();
      this.#people.stop();
      this.#session.onAdopted = null;
      this.#session.saves.onNews = null;
    }
  } as unknown as new () => Room;
}

const actorOf = (identity: Exclude<Identity, { as: 'stage' }>): Actor =>
  identity.as === 'seat' ? { kind: 'seat', seatId: identity.seatId } : { kind: 'teacher' };

const seatsById = oncePer((seats: WorldState['seats']) => new Map(seats.map((seat) => [seat.id, seat])));
