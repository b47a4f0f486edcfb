import type { CountryId, SeatId } from '../../shared/lib/ids.ts';
import type { LessonInfo, LessonMap, PublicTexts } from '../../shared/protocol/http.ts';
import type { Language } from '../../shared/scenario/schema.ts';
import type { LessonRecord } from '../store/event-log.ts';
import { hashSecret } from './ids.ts';
import type { WorldSession } from './world-session.ts';

/** Who a secret belongs to. */
export type Identity = { readonly as: 'stage' } | { readonly as: 'teacher' } | { readonly as: 'seat'; readonly seatId: SeatId };

/** What a teacher opened: one or more worlds of the same scenario and seed, and the words and places they share. */
export class Lesson {
  readonly record: LessonRecord;
  readonly worlds: readonly WorldSession[];

  constructor(record: LessonRecord, worlds: readonly WorldSession[]) {
    this.record = record;
    this.worlds = worlds;
  }

  get first(): WorldSession {
    const [world] = this.worlds;
    if (!world) throw new Error(`lesson ${this.record.code} has no world`);
    return world;
  }

  isTeacher(secret: string): boolean {
    return hashSecret(secret) === this.record.teacherHash;
  }

  /** null: the secret opens nothing here. */
  identify(world: WorldSession, as: Identity['as'], secret: string | undefined): Identity | null {
    if (as === 'stage') return { as };
    if (secret === undefined) return null;
    if (as === 'teacher') return this.isTeacher(secret) ? { as } : null;
    const seatId = world.seatOf(hashSecret(secret));
    return seatId === null ? null : { as, seatId };
  }

  get info(): LessonInfo {
    const { state, feed } = this.first;
    const teacher = feed.teacherView(state).view;
    return {
      code: this.record.code,
      language: this.record.language,
      scenarioId: state.pack.scenario.id,
      joinOpen: teacher.joinOpen,
      joinLocked: teacher.joinLocked,
      started: teacher.started,
      ended: state.phase === 'debrief',
      countries: state.countries.map(({ id, bot }) => ({ id, bot: bot !== null, seats: state.seats.filter(({ country }) => country === id).length })),
    };
  }

  /** Built from named fields: secret briefs stay here. */
  texts(language: Language): PublicTexts {
    const texts = this.first.state.pack.texts[language];
    const { title, summary, story, threats, institutions, actors, cards, news, questions, source, sources } = texts;
    const countries = Object.fromEntries(Object.entries(texts.countries).map(([id, { name, brief }]) => [id, { name, brief }]));
    return { title, summary, story, threats, institutions, actors, cards, countries, news, questions, source, sources };
  }

  get map(): LessonMap {
    const { map, countries } = this.first.state.pack.scenario;
    return { map, countries: countries.map(({ id, colour, place }) => ({ id: id as CountryId, colour, place })) };
  }
}
