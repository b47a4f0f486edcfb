import { publicMap, publicTexts } from './public-words.ts';
import type { CountryId, SeatId } from '../../shared/lib/ids.ts';
import type { LessonInfo, LessonMap, LessonWorld, PublicTexts } from '../../shared/protocol/http.ts';
import type { NoticeMessage } from '../../shared/protocol/messages.ts';
import type { Language } from '../../shared/scenario/schema.ts';
import type { LessonRecord } from '../store/event-log.ts';
import { hashSecret } from './ids.ts';
import { isOpen, nextWorld } from './twin-worlds.ts';
import type { WorldSession } from './world-session.ts';

/** Who a secret belongs to. */
export type Identity = { readonly as: 'stage' } | { readonly as: 'teacher' } | { readonly as: 'seat'; readonly seatId: SeatId };

/** What opens the console, as hashes. */
export type TeacherKeys = Pick<LessonRecord, 'teacherHash' | 'recoveryHash'>;

/** What a teacher opened: one or more worlds of the same scenario and seed, and the words and places they share. */
export class Lesson {
  readonly record: LessonRecord;
  readonly worlds: readonly WorldSession[];
  #keys: TeacherKeys;

  constructor(record: LessonRecord, worlds: readonly WorldSession[]) {
    this.record = record;
    this.#keys = record;
    this.worlds = worlds;
  }

  get first(): WorldSession {
    const [world] = this.worlds;
    if (!world) throw new Error(`lesson ${this.record.code} has no world`);
    return world;
  }

  isTeacher(secret: string): boolean {
    return hashSecret(secret) === this.#keys.teacherHash;
  }

  get keys(): TeacherKeys {
    return this.#keys;
  }

  /** Changes when a recovery code gives the console to another device; who came by an older one goes (rule KP3). */
  get teacherKey(): string {
    return this.#keys.teacherHash;
  }

  isRecovery(recovery: string): boolean {
    return hashSecret(recovery) === this.#keys.recoveryHash;
  }

  adoptKeys(keys: TeacherKeys): void {
    this.#keys = keys;
    for (const world of this.worlds) world.onAdopted?.();
  }

  /** null: the secret opens nothing here. */
  identify(world: WorldSession, as: Identity['as'], secret: string | undefined): Identity | null {
    if (as === 'stage') return { as };
    if (secret === undefined) return null;
    if (as === 'teacher') return this.isTeacher(secret) ? { as } : null;
    const seatId = world.seatOf(hashSecret(secret));
    return seatId === null ? null : { as, seatId };
  }

  /** The world in which a seat's secret opens something; null: in none. */
  worldOfSeat(secret: string): WorldSession | null {
    const hash = hashSecret(secret);
    return this.worlds.find((world) => world.seatOf(hash) !== null) ?? null;
  }

  /** What a device is told whose seat is not in this world any more: the student was moved, or removed with a reason. */
  farewell({ state }: WorldSession, seatId: SeatId): NoticeMessage {
    if (this.worlds.some((world) => world.state.seats.some(({ id }) => id === seatId))) return { code: 'moved' };
    return { code: 'removed', reason: state.removed.find(({ seat }) => seat.id === seatId)?.reason ?? '' };
  }

  /** Why the teacher removed the student whose seat this secret opened (rule TP9); null: it opens no removed seat. */
  removalReason(secret: string): string | null {
    const hash = hashSecret(secret);
    const gone = this.worlds.flatMap(({ seatKeys, state }) => state.removed.filter(({ seat }) => seat.id === seatKeys.seatOf(hash)));
    return gone.at(-1)?.reason ?? null;
  }

  get info(): LessonInfo {
    const worlds = this.worlds.map(worldInfo);
    const next = nextWorld(this.worlds) ?? this.first;
    return {
      code: this.record.code,
      language: this.record.language,
      scenarioId: this.first.state.pack.scenario.id,
      again: this.record.again ?? null,
      joinOpen: worlds.some(({ joinOpen }) => joinOpen),
      joinLocked: next.state.joinLocked,
      started: worlds.some(({ started }) => started),
      ended: worlds.every(({ ended }) => ended),
      countries: worldInfo(next).countries,
      worlds,
    };
  }

  /** Built from named fields: secret briefs stay here. */
  texts(language: Language): PublicTexts {
    return publicTexts(this.first.state.pack, language);
  }

  get map(): LessonMap {
    return publicMap(this.first.state.pack);
  }
}

/** Nothing here is more than what the stage shows of this world. */
function worldInfo(world: WorldSession): LessonWorld {
  const { worldId, state } = world;
  const seatsIn = (id: CountryId) => state.seats.filter(({ country }) => country === id).length;
  return {
    id: worldId,
    joinOpen: isOpen(world),
    started: state.phase !== 'lobby',
    ended: state.phase === 'debrief',
    seats: state.seats.length,
    countries: state.countries.map(({ id, bot }) => ({ id, bot: bot !== null, seats: seatsIn(id) })),
  };
}
