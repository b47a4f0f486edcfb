import type { Room } from '@colyseus/sdk';
import { setTimeout as wait } from 'node:timers/promises';
import { botCommands } from '../../shared/bots/act.ts';
import type { Command } from '../../shared/game/commands/table.ts';
import type { BotPolicy } from '../../shared/game/state.ts';
import type { CountryId } from '../../shared/lib/ids.ts';
import { applyViewPatch } from '../../shared/protocol/apply-view-patch.ts';
import type { PrivateViewMessage, ViewPatchMessage } from '../../shared/protocol/messages.ts';
import { readPublicView } from '../../shared/protocol/read-public-view.ts';
import type { PublicView, SeatView } from '../../shared/protocol/views.ts';
import { startServer } from '../support/start-server.ts';
import { type CountedSocket, loadCountingSdk } from './counted-socket.ts';
import { joinWorld, sendCommand } from './lesson-devices.ts';
import { openLesson, takeSeat } from './lesson-doors.ts';

const students = 30;
const mix: readonly BotPolicy[] = ['reciprocator', 'reciprocator', 'cooperator', 'free-rider', 'opportunist', 'power-maximiser', 'random', 'mediator'];
/** People do not act in the same tenth of a second: every command gets a flush of its own, which costs the most bytes. */
const betweenCommandsMs = 130;
const mostLooks = 6;
const reflection = 'Dulu kami pikir janji itu cukup, sekarang kami minta dibayar lebih dulu.';

/**
 * Bytes that each student's WebSocket receives over a whole game: `pandemi`, six rounds, 8 countries, 30 students.
 * One student per country acts as a bot would from its own view; the others watch; everybody writes each round's
 * reflection. 1 KB = 1,000 bytes, frame headers, the upgrade's answer and pings included.
 */
export async function bytes(): Promise<Record<string, unknown>> {
  const server = await startServer({ BOT_DELAY_MS: '0' });
  try {
    const { Client } = await loadCountingSdk();
    const lesson = await openLesson(server.url, 'pandemi', { timed: false });
    const teacher = await joinWorld(new Client(server.url), lesson.code, 'teacher', lesson.teacherSecret);
    const seats: Student[] = [];
    for (let place = 1; place <= students; place++) {
      const { seatSecret, country } = await takeSeat(server.url, lesson.code, `Murid ${place}`);
      if (country === null) throw new Error('an open class gives a country');
      seats.push(new Student(await joinWorld(new Client(server.url), lesson.code, 'seat', seatSecret), country));
    }
    await until(() => seats.every((seat) => seat.seat !== null && seat.view !== null), 'the first views');
    const game = new Game(teacher, seats);
    await game.play();
    await wait(500);
    return report(seats, game);
  } finally {
    await server.stop();
  }
}

/** A student's device: keeps its views as the web client does. */
class Student {
  readonly room: Room;
  readonly country: CountryId;
  readonly socket: CountedSocket;
  seat: SeatView | null = null;

  constructor(room: Room, country: CountryId) {
    this.room = room;
    this.country = country;
    this.socket = (room.connection.transport as unknown as { readonly ws: CountedSocket }).ws;
    room.onMessage('view', (message: PrivateViewMessage) => {
      if (message.kind === 'seat') this.seat = message.view;
    });
    room.onMessage('view-patch', (patch: ViewPatchMessage) => {
      if (this.seat) this.seat = applyViewPatch(this.seat, patch);
    });
  }

  get view(): PublicView | null {
    return readPublicView((this.room.state as { toJSON?: () => unknown } | undefined)?.toJSON?.());
  }
}

class Game {
  readonly #teacher: Room;
  readonly #seats: readonly Student[];
  readonly #actors: readonly Student[];
  accepted = 0;
  readonly refused = new Map<string, number>();

  constructor(teacher: Room, seats: readonly Student[]) {
    this.#teacher = teacher;
    this.#seats = seats;
    this.#actors = [...new Map([...seats].reverse().map((seat) => [seat.country, seat])).values()].reverse();
  }

  /** The clock as everybody sees it; the first student's device stands for all. */
  get #clock(): PublicView['clock'] {
    const clock = this.#seats[0]?.view?.clock;
    if (!clock) throw new Error('a student lost the public view');
    return clock;
  }

  async play(): Promise<void> {
    await this.#send(this.#teacher, { type: 'StartLesson' });
    while (this.#clock.phase !== 'debrief') {
      const { phase, round } = this.#clock;
      if (phase === 'negotiation') await this.#negotiate();
      if (phase === 'decision') await this.#decide();
      if (phase === 'reflection') for (const seat of this.#seats) await this.#send(seat.room, { type: 'Reflect', text: reflection });
      if (this.#clock.phase === phase && this.#clock.round === round) await this.#send(this.#teacher, { type: 'NextPhase' });
      await until(() => this.#clock.phase !== phase || this.#clock.round !== round, `the phase after ${phase} of round ${round}`);
    }
  }

  /** Everybody looks at the market in turns until nobody has anything to say. */
  async #negotiate(): Promise<void> {
    for (let look = 0; look < mostLooks; look++) {
      let moved = 0;
      for (const place of this.#actors.keys()) moved += await this.#act(place);
      if (moved === 0) return;
    }
  }

  async #decide(): Promise<void> {
    for (const place of this.#actors.keys()) await this.#act(place);
  }

  /** How many of the country's commands were accepted. */
  async #act(place: number): Promise<number> {
    const actor = this.#actors[place];
    const [view, own] = [actor?.view, actor?.seat?.own];
    if (!actor || !view || !own) throw new Error(`country ${place} has no view`);
    let moved = 0;
    for (const command of botCommands(view, own, mix[place] ?? 'reciprocator', 'bench')) moved += (await this.#send(actor.room, command)) ? 1 : 0;
    return moved;
  }

  async #send(room: Room, command: Command): Promise<boolean> {
    const answer = await sendCommand(room, command);
    if (answer.ok) this.accepted += 1;
    else this.refused.set(`${command.type}: ${answer.refusal.reason}`, (this.refused.get(`${command.type}: ${answer.refusal.reason}`) ?? 0) + 1);
    await wait(betweenCommandsMs);
    return answer.ok;
  }
}

function report(seats: readonly Student[], game: Game): Record<string, unknown> {
  const totals = seats.map(({ socket }) => socket.bytesRead);
  const kinds = new Set(seats.flatMap(({ socket }) => [...socket.received.keys()]));
  const split = [...kinds].map((kind) => {
    const of = (what: 'bytes' | 'frames') => mean(seats.map(({ socket }) => socket.received.get(kind)?.[what] ?? 0));
    return [kind, { kb: rounded(of('bytes') / 1000), frames: Math.round(of('frames')) }] as const;
  });
  return {
    countries: 8,
    rounds: 6,
    students,
    meanKbPerStudent: rounded(mean(totals) / 1000),
    maxKbPerStudent: rounded(Math.max(...totals) / 1000),
    /** Frames that a student received, on average. */
    messages: Math.round(mean(seats.map(({ socket }) => [...socket.received.values()].reduce((sum, { frames }) => sum + frames, 0)))),
    acceptedCommands: game.accepted,
    refusedCommands: Object.fromEntries(game.refused),
    meanPerStudent: Object.fromEntries(split.sort((a, b) => b[1].kb - a[1].kb)),
    goals: { maxKbPerStudent: 150 },
  };
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
const rounded = (kb: number): number => Math.round(kb * 10) / 10;

async function until(holds: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 15_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await wait(10);
  }
}
