import { readConfig } from '../../server/config.ts';
import { randomIds } from '../../server/random-ids.ts';
import { loadScenarios } from '../../server/scenario-library.ts';
import { coreRules } from '../../server/session/core-rules.ts';
import { startServer } from '../../server/start-server.ts';
import { MemoryEventLog } from '../../server/store/memory-event-log.ts';
import { systemClock } from '../../server/system-clock.ts';
import { DebriefThread } from '../../server/workers/debrief-thread.ts';
import type { Command } from '../../shared/game/commands/table.ts';
import type { Phase, WorldSettings } from '../../shared/game/state.ts';
import { type SeatId, seatId } from '../../shared/lib/ids.ts';
import { draw } from '../../shared/lib/keyed-random.ts';
import type { ClassCreated, LessonCreated, ListedCode, SeatCreated } from '../../shared/protocol/http.ts';
import type { OwnCountryView, PublicView, SeatView } from '../../shared/protocol/views.ts';
import { Device, openLesson, post, takeSeat, until } from '../server/support/test-server.ts';

/** The real server with a fixed seed, so that each run of the pictures shows the same game. */
export async function startPictureServer(seed: string): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const { packs } = await loadScenarios('scenarios');
  const server = await startServer({
    config: readConfig({ PORT: '0', HOST: '127.0.0.1', BOT_DELAY_MS: '0', FLUSH_MS: '20', LOG_LEVEL: 'warn' }),
    log: new MemoryEventLog(),
    clock: systemClock,
    ids: { ...randomIds, seed: () => seed },
    rules: coreRules,
    scenarios: packs,
    debriefs: new DebriefThread(),
    report: (problem, error) => console.error(problem, error),
  });
  return { url: `http://127.0.0.1:${server.port}`, stop: () => server.stop() };
}

/** A seed with which the capital calls this country in this round, if it has promised goods. */
export function seedWithCall(country: string, round: number): string {
  for (let number = 1; ; number++) {
    const seed = `pictures-${number}`;
    if (draw(seed, `round-${round}/call/${country}`) < 0.3) return seed;
  }
}

/**
 * A lesson with a teacher and students who act by the same messages as their phones would. Their devices come and go:
 * whoever opens the seat in a browser takes it over.
 */
export class PlayedLesson {
  readonly url: string;
  readonly lesson: LessonCreated;
  readonly seats = new Map<string, SeatCreated>();
  readonly countries = new Map<string, string>();
  /** The personal codes of the class list, in its order. */
  codes: readonly ListedCode[] = [];
  /** A class's lasting link. */
  link: ClassCreated | null = null;
  readonly #teacher: Device;

  private constructor(url: string, lesson: LessonCreated, teacher: Device) {
    this.url = url;
    this.lesson = lesson;
    this.#teacher = teacher;
  }

  static async open(url: string, scenarioId: string, settings: Partial<WorldSettings>, worlds = 1): Promise<PlayedLesson> {
    const lesson = await openLesson(url, { scenarioId, settings, ...(worlds === 1 ? {} : { worlds }) });
    return new PlayedLesson(url, lesson, await Device.join(url, lesson.code, 'teacher', lesson.teacherSecret));
  }

  get view(): PublicView {
    const view = this.#teacher.public;
    if (view === null) throw new Error('the teacher has no view yet');
    return view;
  }

  /** Somebody comes in; `key` names the seat from then on where a country has several, or none. */
  async join(name: string, country?: string, key = country ?? name): Promise<void> {
    this.seats.set(key, await takeSeat(this.url, this.lesson.code, name, country));
    if (country !== undefined) this.countries.set(key, country);
  }

  /** The teacher hands in the class list. */
  async list(...names: readonly string[]): Promise<void> {
    const { code, teacherSecret } = this.lesson;
    const students = names.map((name) => ({ name }));
    const { status, body } = await post<{ readonly students: readonly ListedCode[] }>(
      this.url,
      `/api/lessons/${code}/list`,
      { students },
      { authorization: `Bearer ${teacherSecret}` },
    );
    if (status !== 201) throw new Error(`the class list was refused: ${JSON.stringify(body)}`);
    this.codes = body.students;
  }

  /** A listed student takes the seat of the personal code, and is named by it from then on. */
  async enter(name: string): Promise<void> {
    const code = this.codes.find((listed) => listed.name === name)?.code;
    this.seats.set(name, (await post<SeatCreated>(this.url, '/api/codes', { code })).body);
  }

  /** A class gets a link that leads nowhere yet. */
  async makeLink(): Promise<void> {
    this.link = (await post<ClassCreated>(this.url, '/api/classes', {})).body;
  }

  seatIdOf(key: string): SeatId {
    const seat = this.seats.get(key);
    if (seat === undefined) throw new Error(`nobody is called ${key}`);
    return seatId(seat.seatId);
  }

  /** What one student does, whoever that is; `choose` reads the student's own view. */
  async say(key: string, choose: (seat: SeatView) => readonly Command[]): Promise<void> {
    const device = await Device.join(this.url, this.lesson.code, 'seat', this.seats.get(key)?.seatSecret);
    if (device.seat === null) throw new Error(`${key} has no view`);
    for (const command of choose(device.seat)) await expectAccepted(device, command);
    await device.leave();
  }

  /** A teacher's command; refused is an error here, for the pictures' script must fit the rules. */
  async teach(command: Command): Promise<void> {
    await expectAccepted(this.#teacher, command);
  }

  /** Goes on, phase by phase, until this one of this round; bots have said what they have to say. */
  async goTo(phase: Phase, round?: number): Promise<void> {
    const there = (): boolean => this.view.clock.phase === phase && (round === undefined || this.view.clock.round === round);
    // The answer to the last command may have come before the view that shows it.
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (let step = 0; !there(); step++) {
      if (step > 60) throw new Error(`${phase} of round ${round} never came; it is ${this.view.clock.phase} of round ${this.view.clock.round}`);
      const { phase: before, round: roundBefore } = this.view.clock;
      if (before === 'debrief') throw new Error(`the game ended before ${phase} of round ${round}`);
      await this.teach({ type: 'NextPhase' });
      await until(() => this.view.clock.phase !== before || this.view.clock.round !== roundBefore, 'the next phase');
    }
    await new Promise((resolve) => setTimeout(resolve, 600));
  }

  /** What a delegation does: looks at its own view, and sends what `choose` makes of it. */
  async act(country: string, choose: (own: OwnCountryView, view: PublicView) => readonly Command[]): Promise<void> {
    const seat = this.seats.get(country);
    if (seat === undefined) throw new Error(`nobody sits in ${country}`);
    const device = await Device.join(this.url, this.lesson.code, 'seat', seat.seatSecret);
    const { own } = device.seat ?? {};
    if (own == null || device.public === null) throw new Error(`${country} has no view`);
    for (const command of choose(own, device.public)) await expectAccepted(device, command);
    await device.leave();
  }

  async close(): Promise<void> {
    await this.#teacher.leave();
  }
}

async function expectAccepted(device: Device, command: Command): Promise<void> {
  const answer = await device.send(command);
  if (!answer.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(answer.refusal)}`);
}
