import type { Command } from '../../../shared/game/commands/table.ts';
import { applyViewPatch } from '../../../shared/protocol/apply-view-patch.ts';
import { type CommandAnswer, type JoinOptions, type PrivateViewMessage, protocolVersion, type ViewPatchMessage } from '../../../shared/protocol/messages.ts';
import type { PublicView, SeatView, TeacherView } from '../../../shared/protocol/views.ts';
import type { Dice } from '../../support/random-play.ts';
import { againMark } from '../network/steady-device.ts';
import type { SimulatedClock } from '../virtual/simulated-clock.ts';
import { WireReader } from '../virtual/wire.ts';
import type { SimGuard } from './guards.ts';
import { type NetworkTools, SimConnection } from './sim-network.ts';

/** What became of one command, as its sender knows. */
export interface SimSent {
  readonly commandId: string;
  readonly command: Command;
  answer: CommandAnswer | null;
  attempts: number;
}

const silenceMs = 3000;
const pingEveryMs = 4000;

/** A device that keeps the client's side of the contract in simulated time, as `SteadyDevice` does over sockets. */
export class SimDevice {
  readonly name: string;
  readonly sent: SimSent[] = [];
  seat: SeatView | null = null;
  teacher: TeacherView | null = null;
  isOnline = false;
  readonly #login: JoinOptions;
  readonly #network: NetworkTools;
  readonly #clock: SimulatedClock;
  readonly #dice: Dice;
  readonly #without: SimGuard | null;
  readonly #queue: SimSent[] = [];
  #reader = new WireReader();
  #connection: SimConnection | null = null;
  #failures = 0;
  #heardMs = 0;
  #inFlight: { readonly entry: SimSent; readonly id: string } | null = null;

  constructor(name: string, login: Omit<JoinOptions, 'protocol'>, network: NetworkTools, without: SimGuard | null) {
    this.name = name;
    this.#login = { protocol: protocolVersion, ...login };
    this.#network = network;
    this.#clock = network.clock;
    this.#dice = network.dice;
    this.#without = without;
    this.#connect();
  }

  get public(): PublicView | null {
    return this.#reader.publicView;
  }

  get glance(): WireReader['glance'] {
    return this.#reader.glance;
  }

  get as(): JoinOptions['as'] {
    return this.#login.as;
  }

  get connection(): SimConnection | null {
    return this.#connection;
  }

  send(command: Command): void {
    const entry: SimSent = { commandId: `${this.name}-${String(this.sent.length + 1).padStart(16, '0')}`, command, answer: null, attempts: 0 };
    this.sent.push(entry);
    this.#queue.push(entry);
    this.#work();
  }

  #work(): void {
    const entry = this.#queue[0];
    const connection = this.#connection;
    if (entry === undefined || this.#inFlight !== null || !this.isOnline || connection === null) return;
    entry.attempts += 1;
    const id = this.#without === 'same-id' && entry.attempts > 1 ? `${entry.commandId}${againMark}${entry.attempts}` : entry.commandId;
    const flight = { entry, id };
    this.#inFlight = flight;
    connection.request({ commandId: id, command: entry.command });
    this.#clock.after(silenceMs, () => {
      if (this.#inFlight !== flight) return;
      this.#inFlight = null;
      if (this.#without === 'sending-again') this.#queue.shift();
      // Silence over an open line: the line may be dead without saying so.
      if (this.#connection === connection) this.#drop();
      else this.#work();
    });
  }

  #answered(answer: CommandAnswer): void {
    const flight = this.#inFlight;
    if (flight === null || flight.id !== answer.commandId) return;
    this.#inFlight = null;
    if (answer.ok || answer.refusal.reason !== 'storage-unavailable') {
      flight.entry.answer = answer;
      this.#queue.shift();
      this.#work();
    } else this.#clock.after(300, () => this.#work());
  }

  #connect(): void {
    const reader = new WireReader();
    this.#reader = reader;
    const isMine = () => this.#reader === reader;
    this.#heardMs = this.#clock.now();
    this.#connection = new SimConnection(this.#network, this.#login, {
      joined: () => {
        if (!isMine()) return;
        this.#failures = 0;
        this.isOnline = true;
        this.#work();
      },
      refused: () => void (isMine() && this.#again()),
      closed: () => void (isMine() && this.#again()),
      bytes: (bytes) => void (isMine() && this.#hear(bytes)),
      answer: (answer) => {
        this.#heardMs = this.#clock.now();
        this.#answered(answer);
      },
      pong: () => void (this.#heardMs = this.#clock.now()),
    });
    this.#watch(reader);
  }

  /** A line may die without a word: asked now and then, it has to answer. */
  #watch(reader: WireReader): void {
    this.#clock.after(pingEveryMs, () => {
      if (this.#reader !== reader) return;
      if (this.#clock.now() - this.#heardMs > pingEveryMs + silenceMs) this.#drop();
      else {
        this.#connection?.ping();
        this.#watch(reader);
      }
    });
  }

  #hear(bytes: Uint8Array): void {
    this.#heardMs = this.#clock.now();
    const came = this.#reader.read(bytes);
    if (came === null) return;
    if (came.type === 'view') {
      const message = came.message as PrivateViewMessage;
      if (message.kind === 'seat') this.seat = message.view;
      if (message.kind === 'teacher') this.teacher = message.view;
    }
    if (came.type === 'view-patch' && this.seat !== null) this.seat = applyViewPatch(this.seat, came.message as ViewPatchMessage);
  }

  #drop(): void {
    this.#connection?.abandon();
    this.#again();
  }

  /** Joins again after a random while that grows with its failures. */
  #again(): void {
    const stale = new WireReader();
    this.#reader = stale;
    this.#connection = null;
    this.isOnline = false;
    this.#inFlight = null;
    this.#failures += 1;
    if (this.#without === 'sending-again' && (this.#queue[0]?.attempts ?? 0) > 0) this.#queue.shift();
    const wait = 100 + this.#dice.below(Math.min(2000, 200 * 2 ** this.#failures));
    this.#clock.after(wait, () => void (this.#reader === stale && this.#connect()));
  }
}
