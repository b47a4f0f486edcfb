import { defaultSettings } from '../../shared/game/settings.ts';
import { type Refusal, refusal } from '../../shared/game/refusals.ts';
import type { WorldSettings } from '../../shared/game/state.ts';
import { type CountryId, seatId } from '../../shared/lib/ids.ts';
import { accept, refuse, type Result } from '../../shared/lib/result.ts';
import type { CreateLesson, CreateSolo, LessonCreated, SeatCreated, TakeSeatRequest } from '../../shared/protocol/http.ts';
import type { Language, ScenarioPack } from '../../shared/scenario/schema.ts';
import type { LessonRecord, SeatRecord } from '../store/event-log.ts';
import { hashSecret } from './ids.ts';
import { Lesson } from './lesson.ts';
import { checkName } from './names.ts';
import { checkedMates, nameTakenBy } from './team-names.ts';
import { nextWorld, worldIds } from './twin-worlds.ts';
import { type SessionTools, WorldSession } from './world-session.ts';

export interface LessonsTools extends SessionTools {
  readonly scenarios: ReadonlyMap<string, ScenarioPack>;
  readonly defaultScenario: string;
  readonly maxWorlds: number;
  /** A lesson without a commit for so long is not opened at the start; it opens when somebody asks for it. */
  readonly openMs: number;
}

/** What makes two games the same but for what people do in them. */
interface Game {
  readonly pack: ScenarioPack;
  readonly presetId: string;
  readonly seed: string;
}
const gameOf = ({ state: { pack, presetId, seed } }: WorldSession): Game => ({ pack, presetId, seed });

/** How a student is called who plays alone. */
const nameAlone: Readonly<Record<Language, string>> = { id: 'Kamu', en: 'You' };

/** All lessons of this server: creates them, opens them again after a restart, and closes idle ones. */
export class Lessons {
  readonly #tools: LessonsTools;
  readonly #open = new Map<string, Lesson>();
  readonly #opening = new Map<string, Promise<Lesson | null>>();
  readonly #worlds = new Map<string, { readonly lesson: Lesson; readonly world: WorldSession }>();
  /** Called for every world that begins to run, before anybody can join it. */
  onOpened: ((lesson: Lesson, world: WorldSession) => Promise<void>) | null = null;
  /** Called when a world stops running here. */
  onUnloaded: ((world: WorldSession) => Promise<void>) | null = null;
  /** Called when nothing of a world is left in the store. */
  onDeleted: ((world: WorldSession) => Promise<void>) | null = null;
  readonly #deleting = new Set<string>();
  /** When this server began, and how long no server had run before. */
  outage: { readonly ms: number; readonly untilMs: number } = { ms: 0, untilMs: 0 };

  constructor(tools: LessonsTools) {
    this.#tools = tools;
  }

  get openLessons(): readonly Lesson[] {
    return [...this.#open.values()];
  }

  get scenarios(): ReadonlyMap<string, ScenarioPack> {
    return this.#tools.scenarios;
  }

  /** After a restart: every lesson still going on runs again in its phase, the time without a server given back. */
  async resume(): Promise<number> {
    const now = this.#tools.clock.now();
    const lastBeat = await this.#tools.log.lastBeat();
    this.outage = { ms: lastBeat === null ? 0 : Math.max(0, now - lastBeat), untilMs: now };
    const records = await this.#tools.log.listOpenLessons(now - this.#tools.openMs);
    for (const record of records.slice(-this.#tools.maxWorlds)) {
      try {
        await this.#openRecord(record);
      } catch (error) {
        this.#tools.report(`opening lesson ${record.code}`, error);
      }
    }
    return this.#open.size;
  }

  beat(): Promise<void> {
    return this.#tools.log.beat(this.#tools.clock.now());
  }

  /** A lesson by its code, opened from the store if need be; null when there is none. */
  async find(code: string): Promise<Lesson | null> {
    const open = this.#open.get(code);
    if (open) return open;
    if (this.#deleting.has(code)) return null;
    const opening = this.#opening.get(code) ?? this.#openStored(code);
    this.#opening.set(code, opening);
    try {
      return await opening;
    } finally {
      this.#opening.delete(code);
    }
  }

  async #openStored(code: string): Promise<Lesson | null> {
    const record = await this.#tools.log.findLesson(code);
    return record ? this.#openRecord(record) : null;
  }

  /** A lesson as it is kept, without opening it. */
  async record(code: string): Promise<LessonRecord | null> {
    return this.#open.get(code)?.record ?? this.#tools.log.findLesson(code);
  }

  /** The world in which a secret has opened a seat, or will; null: none. */
  async worldOfSecret(secret: string): Promise<string | null> {
    return (await this.#tools.log.findSeat(hashSecret(secret)))?.worldId ?? null;
  }

  /** Whether a code leads to a lesson whose class is expected right now: not begun, and not locked. */
  waitsInLobby(code: string): boolean {
    const info = this.#open.get(code)?.info;
    return info !== undefined && !info.started && !info.joinLocked;
  }

  world(worldId: string): { readonly lesson: Lesson; readonly world: WorldSession } | null {
    return this.#worlds.get(worldId) ?? null;
  }

  async #openRecord(record: LessonRecord): Promise<Lesson> {
    const worlds: WorldSession[] = [];
    for (const worldId of record.worlds) {
      const [commits, seats] = await Promise.all([this.#tools.log.readWorld(worldId), this.#tools.log.readSeats(worldId)]);
      const world = new WorldSession(worldId, commits, seats, this.#tools);
      const lastSignMs = Math.max(this.outage.untilMs - this.outage.ms, commits.at(-1)?.at ?? 0);
      await world.start(Math.max(0, this.#tools.clock.now() - lastSignMs));
      worlds.push(world);
    }
    const lesson = new Lesson(record, worlds);
    this.#open.set(record.code, lesson);
    for (const world of worlds) {
      this.#worlds.set(world.worldId, { lesson, world });
      await this.onOpened?.(lesson, world);
    }
    return lesson;
  }

  async create(request: CreateLesson): Promise<Result<LessonCreated, Refusal>> {
    const pack = this.#tools.scenarios.get(request.scenarioId);
    if (!pack) return refuse(refusal('malformed', { field: 'scenarioId', expected: [...this.#tools.scenarios.keys()].join(', ') }));
    const presets = pack.scenario.presets;
    const preset = request.presetId === undefined ? (presets.find((each) => each.default) ?? presets[0]) : presets.find(({ id }) => id === request.presetId);
    if (!preset) return refuse(refusal('malformed', { field: 'presetId', expected: presets.map(({ id }) => id).join(', ') }));
    return this.#createWorlds({ pack, presetId: preset.id, seed: this.#tools.ids.seed() }, request, {
      ...defaultSettings(pack.scenario, preset.id),
      ...request.settings,
    });
  }

  /** Twin worlds have the same seed and settings, so that only what the class does makes them differ. */
  async #createWorlds(
    game: Game,
    { language, worlds = 1 }: Pick<CreateLesson, 'language' | 'worlds'>,
    settings: WorldSettings,
    { solo = false, again }: Partial<Pick<LessonRecord, 'solo' | 'again'>> = {},
  ): Promise<Result<LessonCreated, Refusal>> {
    // Games of one are free for everybody on the internet: they never keep a class out (rule PS2).
    const most = solo ? Math.floor(this.#tools.maxWorlds / 2) : this.#tools.maxWorlds;
    if (this.#worlds.size + worlds > most) return refuse(refusal('too-many', { limit: most }));
    const { ids, clock, rules, log } = this.#tools;
    const teacherSecret = ids.secret();
    const at = clock.now();
    const command = { type: 'CreateWorld', ...game, settings } as const;
    const events = rules.createWorld(command, at);
    const firstCommit = () => ({ seq: 1, at, commandId: ids.commandId(), actor: { kind: 'system' }, command, events }) as const;
    for (let attempt = 0; attempt < 20; attempt++) {
      const code = ids.lessonCode();
      const record: LessonRecord = {
        code,
        teacherHash: hashSecret(teacherSecret),
        language,
        solo,
        ...(again === undefined ? {} : { again }),
        createdMs: at,
        worlds: worldIds(code, worlds),
      };
      let outcome: 'created' | 'code-taken';
      try {
        outcome = await log.createLesson(
          record,
          record.worlds.map((worldId) => ({ worldId, commits: [firstCommit()] })),
        );
      } catch (error) {
        this.#tools.report('creating a lesson', error);
        return refuse(refusal('storage-unavailable'));
      }
      if (outcome === 'code-taken') continue;
      await this.#openRecord(record);
      return accept({ code, teacherSecret });
    }
    return refuse(refusal('storage-unavailable', { field: 'code' }));
  }

  /** Takes a seat in the lesson's emptiest world; the country asked for is one of that world. */
  async takeSeat(lesson: Lesson, request: TakeSeatRequest): Promise<Result<SeatCreated, Refusal>> {
    const name = checkName(request.name);
    if (!name.ok) return name;
    const mates = checkedMates(name.value, request.also ?? []);
    if (!mates.ok) return mates;
    const taken = nameTakenBy(
      [name.value, ...mates.value],
      lesson.worlds.flatMap(({ newest }) => [...newest.seats, ...newest.listed.map(({ name: listed }) => ({ name: listed, also: [] }))]),
    );
    if (taken !== null) return refuse(taken);
    const world = nextWorld(lesson.worlds) ?? lesson.first;
    const id = this.#tools.ids.seatId();
    const seatSecret = this.#tools.ids.secret();
    const seat: SeatRecord = { worldId: world.worldId, seatId: id, secretHash: hashSecret(seatSecret) };
    const command = { type: 'TakeSeat', seatId: seatId(id), name: name.value, also: mates.value, country: request.country ?? null } as const;
    const answer = await world.submitOwn({ kind: 'system' }, command, [seat]);
    if (!answer.ok) return refuse(answer.refusal);
    const seated = world.state.seats.find((each) => each.id === id);
    // The teacher may have removed the seat in the very moment it was taken.
    return seated
      ? accept({ code: lesson.record.code, world: world.worldId, seatId: seatId(id), seatSecret, country: seated.country })
      : refuse(refusal('seat-unknown', { field: 'name' }));
  }

  /** One student against bots, untimed, already started. */
  async createSolo(request: CreateSolo): Promise<Result<SeatCreated, Refusal>> {
    const pack = this.#tools.scenarios.get(request.scenarioId ?? this.#tools.defaultScenario);
    if (!pack) return refuse(refusal('malformed', { field: 'scenarioId', expected: [...this.#tools.scenarios.keys()].join(', ') }));
    const preset = pack.scenario.presets.find((each) => each.default) ?? pack.scenario.presets[0];
    if (!preset) return refuse(refusal('malformed', { field: 'scenarioId' }));
    const settings = { ...defaultSettings(pack.scenario, preset.id), timed: false };
    const created = await this.#createWorlds({ pack, presetId: preset.id, seed: this.#tools.ids.seed() }, request, settings, { solo: true });
    return created.ok ? this.#startAlone(created.value.code, { name: nameAlone[request.language] }) : created;
  }

  /** RR1: the game of `base` from its start, for a class. */
  openAgain(base: WorldSession, language: Language): Promise<Result<LessonCreated, Refusal>> {
    return this.#createWorlds(gameOf(base), { language }, base.state.settings, { again: base.worldId });
  }

  /** RR2: the same for one student against bots, in their own time; nothing is kept from who has played it alone. */
  async playAgainAlone(base: WorldSession, language: Language, country: CountryId | null): Promise<Result<SeatCreated, Refusal>> {
    const settings: WorldSettings = { ...base.state.settings, timed: false, practiceRound: false, secrets: 'all' };
    const created = await this.#createWorlds(gameOf(base), { language }, settings, { solo: true, again: base.worldId });
    return created.ok ? this.#startAlone(created.value.code, { name: nameAlone[language], ...(country === null ? {} : { country }) }) : created;
  }

  async #startAlone(code: string, request: TakeSeatRequest): Promise<Result<SeatCreated, Refusal>> {
    const lesson = await this.find(code);
    if (!lesson) return refuse(refusal('storage-unavailable'));
    const seat = await this.takeSeat(lesson, request);
    if (!seat.ok) return seat;
    const started = await lesson.first.submitOwn({ kind: 'teacher' }, { type: 'StartLesson' });
    return started.ok ? seat : refuse(started.refusal);
  }

  /** Ends a lesson and removes it for good (rules KP1, KP2); its devices are told when nothing of it is left. */
  async delete(code: string): Promise<Result<null, Refusal>> {
    await this.#opening.get(code)?.catch(() => null);
    const worlds = this.#open.get(code)?.worlds ?? [];
    this.#deleting.add(code);
    this.#open.delete(code);
    for (const { worldId } of worlds) this.#worlds.delete(worldId);
    try {
      for (const world of worlds) await world.close();
      await this.#tools.log.deleteLesson(code);
      for (const world of worlds) await this.onDeleted?.(world);
      return accept(null);
    } catch (error) {
      this.#tools.report('deleting a lesson', error);
      for (const world of worlds) await this.onUnloaded?.(world);
      return refuse(refusal('storage-unavailable'));
    } finally {
      this.#deleting.delete(code);
    }
  }

  async close(): Promise<void> {
    for (const { world } of this.#worlds.values()) await world.close();
    this.#worlds.clear();
    this.#open.clear();
  }

  /** Stops a lesson's worlds and forgets them here; their log stays, and `find` opens them again. */
  async unload(lesson: Lesson): Promise<void> {
    this.#open.delete(lesson.record.code);
    if (lesson.info.ended) await this.#tools.log.closeLesson(lesson.record.code).catch((error: unknown) => this.#tools.report('closing a lesson', error));
    for (const world of lesson.worlds) {
      this.#worlds.delete(world.worldId);
      await this.onUnloaded?.(world);
      await world.close();
    }
  }
}
