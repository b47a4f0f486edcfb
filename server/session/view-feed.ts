import type { Actor } from '../../shared/game/commands/command.ts';
import type { GameEvent } from '../../shared/game/events.ts';
import { countryOfSeat } from '../../shared/game/seating.ts';
import type { WorldState } from '../../shared/game/state.ts';
import type { CountryId, SeatId } from '../../shared/lib/ids.ts';
import type { OwnCountryView, PublicView, SeatView, TeacherView } from '../../shared/protocol/views.ts';
import type { StoryView } from '../../shared/protocol/story-view.ts';
import type { GameRules } from './game-rules.ts';
import { type OwnViewChanges, ownViewChanges } from './own-view-changes.ts';

/** Who receives private views: a country's seats share one, so that what it knows is projected once. */
export type Viewer =
  | { readonly kind: 'country'; readonly country: CountryId }
  | { readonly kind: 'seat'; readonly seatId: SeatId }
  | { readonly kind: 'teacher' };

/** What changed for one country since the last flush. */
export interface CountryNews {
  readonly revision: number;
  /** What differs from the last shown view; 'all' when none was shown, 'nothing' when it is the same. */
  readonly changes: OwnViewChanges | 'all' | 'nothing';
}

export interface Flush {
  readonly publicView: PublicView | null;
  readonly countries: ReadonlyMap<CountryId, CountryNews>;
  /** What in seats' views is not their country's may differ: names, mates, what they reflected. */
  readonly seatPartsChanged: boolean;
  /** A view that is null is the same as before; only the revision is due. */
  readonly teacher: { readonly revision: number; readonly view: TeacherView | null } | null;
  readonly stories: readonly StoryView[];
}

/** No country can be called so. */
const teacherKey = '#teacher';

/**
 * Knows whose view is out of date, numbers what each viewer gets, and projects only that. Viewers have their own
 * revision, so what is hidden from one leaves no gap in its numbers.
 */
export class ViewFeed {
  readonly #rules: GameRules;
  readonly #report: (problem: string, error: unknown) => void;
  readonly #revisions = new Map<string, number>();
  readonly #dirty = new Set<string>();
  readonly #shown = new Map<CountryId, OwnCountryView>();
  #publicDirty = true;
  #teacherShown = '';
  #stories: StoryView[] = [];
  #seats: WorldState['seats'] | null = null;
  #reflections: WorldState['reflections'] | null = null;
  #muted: WorldState['talk']['muted'] | null = null;
  #people: WorldState['people'] | null = null;
  #round = -1;
  /** The reveals of this course of the game, by round; the practice round's under 0. */
  readonly #told = new Map<number, StoryView>();

  constructor(rules: GameRules, report: (problem: string, error: unknown) => void) {
    this.#rules = rules;
    this.#report = report;
  }

  /** Marks whose views these events may change; `state` is the world after them. */
  mark(state: WorldState, events: readonly GameEvent[]): void {
    for (const event of events) {
      const touched = this.#rules.touched(event);
      if (touched.public) this.#publicDirty = true;
      if (touched.teacher) this.#dirty.add(teacherKey);
      const countries = touched.countries === 'all' ? state.countries.map(({ id }) => id) : touched.countries;
      for (const country of countries) this.#dirty.add(country);
    }
    const story = this.#tell(state, events);
    if (story) {
      this.#stories.push(story);
      this.#told.set(story.practice ? 0 : story.round, story);
    }
    for (const event of events) {
      if (event.type === 'RoundUndone') for (const round of [...this.#told.keys()]) if (round >= event.round) this.#told.delete(round);
      const again = event.type === 'RoundShown' ? this.#told.get(event.round) : undefined;
      if (again) this.#stories.push(again);
    }
  }

  /** What is durable must be adopted, even if it cannot be told. */
  #tell(state: WorldState, events: readonly GameEvent[]): StoryView | null {
    try {
      return this.#rules.tellStory(state, events);
    } catch (error) {
      this.#report('telling the story of a round', error);
      return null;
    }
  }

  /** What is being told in this state, for who joins now: the running round's reveal, then the one that is shown again. */
  toldNow({ phase, round, paused }: WorldState): readonly StoryView[] {
    const telling = phase === 'reveal' || phase === 'reflection' || phase === 'debrief';
    return [telling ? round : -1, paused?.shown?.round ?? -1].flatMap((each) => this.#told.get(each) ?? []);
  }

  get isDirty(): boolean {
    return this.#publicDirty || this.#dirty.size > 0 || this.#stories.length > 0;
  }

  /** The revision under which this viewer will see what is marked now; it will come, even if nothing differs then. */
  promise(viewer: Viewer): number {
    return this.revision(viewer) + (this.#dirty.has(keyOf(viewer)) ? 1 : 0);
  }

  revision(viewer: Viewer): number {
    return this.#revisions.get(keyOf(viewer)) ?? 0;
  }

  /**
   * Everything due now. Only `watched` countries are projected; the others stay marked until somebody watches, and
   * keep their revision.
   */
  take(state: WorldState, watched: { readonly countries: ReadonlySet<CountryId>; readonly teacher: boolean }): Flush {
    const countries = new Map<CountryId, CountryNews>();
    for (const country of watched.countries) {
      if (this.#dirty.has(country)) countries.set(country, this.#countryNews(state, country));
    }
    const teacher = watched.teacher && this.#dirty.has(teacherKey) ? this.#teacherNews(state) : null;
    const publicView = this.#publicDirty ? this.#rules.projectPublic(state) : null;
    const stories = this.#stories;
    const seatPartsChanged =
      this.#seats !== state.seats ||
      this.#reflections !== state.reflections ||
      this.#muted !== state.talk.muted ||
      this.#people !== state.people ||
      this.#round !== state.round;
    this.#seats = state.seats;
    this.#reflections = state.reflections;
    this.#muted = state.talk.muted;
    this.#people = state.people;
    this.#round = state.round;
    this.#publicDirty = false;
    this.#stories = [];
    return { publicView, countries, seatPartsChanged, teacher, stories };
  }

  /**
   * The next revision, whether anything differs or not: if an answer that waits for it brought it about, a whole delegation
   * would be told that one of them has just done something (rule SC3).
   */
  #bump(key: string): number {
    this.#dirty.delete(key);
    const revision = (this.#revisions.get(key) ?? 0) + 1;
    this.#revisions.set(key, revision);
    return revision;
  }

  #countryNews(state: WorldState, country: CountryId): CountryNews {
    const own = this.#rules.projectCountry(state, country);
    const before = this.#shown.get(country);
    this.#shown.set(country, own);
    const changes = before ? (ownViewChanges(before, own) ?? 'nothing') : 'all';
    return { revision: this.#bump(country), changes };
  }

  #teacherNews(state: WorldState): Flush['teacher'] {
    const view = this.#rules.projectTeacher(state);
    const encoded = JSON.stringify(view);
    const differs = encoded !== this.#teacherShown;
    this.#teacherShown = encoded;
    return { revision: this.#bump(teacherKey), view: differs ? view : null };
  }

  /** What in a seat's view is not its country's: cheap, to see whether it changed. */
  seatPart(state: WorldState, seatId: SeatId): string {
    return JSON.stringify(this.#rules.seatView(state, seatId, null));
  }

  /** For a seat that just joined: its whole view, under the revision it has now. */
  seatView(state: WorldState, seatId: SeatId): { readonly revision: number; readonly view: SeatView } {
    const country = countryOfSeat(state, seatId);
    const own = country === null ? null : this.#rules.projectCountry(state, country);
    const view = this.#rules.seatView(state, seatId, own);
    const viewer = viewerOf(state, { kind: 'seat', seatId });
    return { revision: viewer ? this.revision(viewer) : 0, view };
  }

  teacherView(state: WorldState): { readonly revision: number; readonly view: TeacherView } {
    return { revision: this.revision({ kind: 'teacher' }), view: this.#rules.projectTeacher(state) };
  }

  publicView(state: WorldState): PublicView {
    return this.#rules.projectPublic(state);
  }
}

const keyOf = (viewer: Viewer): string => (viewer.kind === 'country' ? viewer.country : viewer.kind === 'teacher' ? teacherKey : `seat:${viewer.seatId}`);

/** Whose view shows this actor what it did; null for bots and the server itself. */
export function viewerOf(state: WorldState, actor: Actor): Viewer | null {
  if (actor.kind === 'teacher') return { kind: 'teacher' };
  if (actor.kind !== 'seat') return null;
  const country = state.seats.find(({ id }) => id === actor.seatId)?.country ?? null;
  return country === null ? { kind: 'seat', seatId: actor.seatId } : { kind: 'country', country };
}
