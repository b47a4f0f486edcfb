import { lessonOf } from '../../../shared/protocol/world-id.ts';
import type { CommandAnswer, JoinOptions } from '../../../shared/protocol/messages.ts';
import type { Dice } from '../../support/random-play.ts';
import type { ServerEnd, ServerLife } from '../virtual/server-life.ts';
import type { SimulatedClock } from '../virtual/simulated-clock.ts';

/** What a device's end of a connection hears. */
export interface DeviceEnd {
  readonly joined: () => void;
  readonly refused: () => void;
  readonly bytes: (bytes: Uint8Array) => void;
  readonly answer: (answer: CommandAnswer) => void;
  readonly pong: () => void;
  readonly closed: () => void;
}

export interface NetworkTools {
  readonly clock: SimulatedClock;
  readonly dice: Dice;
  /** The life that runs now; null between two. */
  readonly life: () => ServerLife | null;
  readonly worldId: string;
  /** No fault any more. */
  readonly isHealthy: () => boolean;
}

/** After so long without a sign of the other side a server gives a connection up. */
const serverPatienceMs = 15_000;

/**
 * One connection over a bad network. What the server sends arrives in its order, late, until the connection breaks; requests
 * may also be lost, doubled, and overtake each other, which is worse than a socket does. One direction may die without a word.
 */
export class SimConnection {
  readonly #tools: NetworkTools;
  readonly #device: DeviceEnd;
  readonly #baseMs: number;
  readonly #jitterMs: number;
  #server: ServerEnd | null = null;
  #life: ServerLife | null = null;
  #isOpen = true;
  #silentUp = false;
  #silentDown = false;
  #lastDownMs = 0;

  constructor(tools: NetworkTools, options: JoinOptions, device: DeviceEnd) {
    this.#tools = tools;
    this.#device = device;
    const { dice, clock } = tools;
    const slow = !tools.isHealthy() && dice.chance(0.2);
    this.#baseMs = slow ? 100 + dice.below(900) : 2 + dice.below(60);
    this.#jitterMs = slow ? 600 : 40;
    if (!tools.isHealthy() && dice.chance(0.6)) clock.after(100 + dice.below(25_000), () => this.#breakDown());
    clock.after(this.#delay(), () => void this.#arrive(options));
  }

  #delay(): number {
    return this.#baseMs + this.#tools.dice.below(this.#jitterMs);
  }

  /** As at the door of the server: the lesson is opened from the store if need be. */
  async #arrive(options: JoinOptions): Promise<void> {
    const life = this.#tools.life();
    this.#life = life;
    await life?.lessons.find(lessonOf(this.#tools.worldId)).catch(() => null);
    if (!this.#isOpen || life?.isDead) return;
    const server = life?.join(this.#tools.worldId, options, {
      bytes: (bytes) => this.#down(() => this.#device.bytes(bytes)),
      closed: () => this.#down(() => this.#end()),
    });
    if (!server) {
      this.#down(() => this.#refuse());
      return;
    }
    this.#server = server;
    this.#down(() => this.#device.joined());
  }

  #refuse(): void {
    this.#isOpen = false;
    this.#device.refused();
  }

  #breakDown(): void {
    const { dice, clock } = this.#tools;
    if (!this.#isOpen || this.#tools.isHealthy()) return;
    const way = dice.below(4);
    if (way === 0) {
      this.#cut();
      return;
    }
    if (way !== 1) this.#silentUp = true;
    if (way !== 2) this.#silentDown = true;
    // The server has heard nothing for too long.
    if (this.#silentUp) clock.after(serverPatienceMs, () => this.#server?.left());
  }

  /** Both sides hear that it is over; what was on its way is lost. */
  #cut(): void {
    this.#server?.left();
    this.#end();
  }

  #end(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#device.closed();
  }

  /** The process at the other end has died; its machine says so. */
  lostServer(): void {
    if (!this.#silentDown) this.#tools.clock.after(this.#delay(), () => this.#end());
  }

  #down(deliver: () => void): void {
    if (this.#silentDown || !this.#isOpen) return;
    this.#lastDownMs = Math.max(this.#lastDownMs, this.#tools.clock.now() + this.#delay());
    this.#tools.clock.after(this.#lastDownMs - this.#tools.clock.now(), () => {
      if (this.#isOpen && !this.#silentDown) deliver();
    });
  }

  #up(deliver: (server: ServerEnd) => void): void {
    const { dice, clock, isHealthy } = this.#tools;
    if (this.#silentUp || !this.#isOpen) return;
    if (!isHealthy() && dice.chance(0.01)) return;
    const times = !isHealthy() && dice.chance(0.05) ? 2 : 1;
    for (let time = 0; time < times; time++) {
      // Late, even after the device has given this connection up: the request was on its way.
      clock.after(this.#delay() + time * dice.below(4000), () => {
        if (this.#server !== null && this.#life === this.#tools.life()) deliver(this.#server);
      });
    }
  }

  request(message: unknown): void {
    this.#up((server) => {
      const life = this.#life;
      void server.command(message).then((answer) => {
        if (life !== null && !life.isDead) this.#down(() => this.#device.answer(answer));
      });
    });
  }

  say(type: 'sign' | 'look', message: unknown): void {
    this.#up((server) => server.say(type, message));
  }

  ping(): void {
    this.#up(() => this.#down(() => this.#device.pong()));
  }

  /** The device gives it up; the server hears of it unless the line there is dead. */
  abandon(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    if (!this.#silentUp) this.#tools.clock.after(this.#delay(), () => this.#server?.left());
  }
}
