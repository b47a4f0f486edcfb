import type { SeatId } from '../lib/ids.ts';
import { exitParts, type ExitSentence, trustFigures } from '../model/exit-ticket.ts';
import { namesCountry } from '../model/what-if-id.ts';
import type { ChapterFocus } from '../model/debrief-chapters.ts';
import type { LeadView, SeatExitView, ShownExits, TeacherExitView } from '../protocol/lead-view.ts';
import { countryOfSeat } from './seating.ts';
import type { WorldState } from './state.ts';

/** How the debrief is led; null before it (rules DG1–DG5). */
export function leadView(state: WorldState): LeadView | null {
  if (state.phase !== 'debrief') return null;
  const { place, free, finished, pinned, hidden } = state.debrief;
  const { secrets } = state.settings;
  const open = secrets === 'all';
  const focus = place === null || (!open && mayTell(place.focus)) ? null : place.focus;
  return {
    place: place === null ? null : { chapter: place.chapter, focus, atMs: place.atMs },
    free,
    finished,
    pinned: open ? pinned : [],
    hidden: open ? hidden : [],
    secrets,
    exits: shownExits(state),
  };
}

/** The id of a moment, and of a what-if about one country, may name who did what. */
const mayTell = (focus: ChapterFocus | null): boolean =>
  focus?.kind === 'moment' || ((focus?.kind === 'whatIf' || focus?.kind === 'guess') && namesCountry(focus.id));

function shownExits(state: WorldState): ShownExits | null {
  const { shown, before, after, sentences } = state.debrief;
  if (shown === 'nothing') return null;
  const written = Object.entries(sentences) as [SeatId, ExitSentence][];
  const named = shown === 'sentencesNamed';
  return {
    before: trustFigures(Object.values(before)),
    after: trustFigures(Object.values(after)),
    sentences:
      shown === 'figures'
        ? []
        : written
            .map(([seatId, sentence]) => ({ ...sentence, country: named ? countryOfSeat(state, seatId) : null }))
            .sort((a, b) => (wordsOf(a) < wordsOf(b) ? -1 : 1)),
  };
}

const wordsOf = (sentence: ExitSentence): string => exitParts.map((part) => sentence[part]).join(' ');

/** A student's own answers and sentence, nobody else's (rules DG7, DG8). */
export function seatExit({ debrief }: WorldState, seatId: SeatId): SeatExitView {
  const own = <Said>(said: Readonly<Record<SeatId, Said>>): Said | null => (Object.hasOwn(said, seatId) ? (said[seatId] ?? null) : null);
  return { before: own(debrief.before), after: own(debrief.after), sentence: own(debrief.sentences) };
}

/** What the teacher reads before it is shown: the sentences with their writers, the ratings only as figures (rule DG9). */
export function teacherExit({ debrief }: WorldState): TeacherExitView {
  const written = Object.entries(debrief.sentences) as [SeatId, ExitSentence][];
  return {
    sentences: written.map(([seatId, sentence]) => ({ seatId, ...sentence })),
    before: trustFigures(Object.values(debrief.before)),
    after: trustFigures(Object.values(debrief.after)),
    shown: debrief.shown,
  };
}
