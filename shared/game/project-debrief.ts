import type { SeatId } from '../lib/ids.ts';
import { exitParts, type ExitSentence, type ExitWords, trustFigures } from '../model/exit-ticket.ts';
import { stableHash } from '../lib/stable-hash.ts';
import { namesCountry } from '../model/what-if-id.ts';
import type { ChapterFocus } from '../model/debrief-chapters.ts';
import type { ClassFigures, LeadView, SeatExitView, ShownExits, TeacherExitView } from '../protocol/lead-view.ts';
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
    // With the seed, which nobody knows, so that no list can be guessed from it.
    arranged: stableHash([state.seed, pinned, hidden]),
    secrets,
    exits: shownExits(state),
    earlier: state.debrief.earlier ?? [],
  };
}

/** The id of a moment, and of a what-if about one country, may name who did what. */
const mayTell = (focus: ChapterFocus | null): boolean =>
  focus?.kind === 'moment' || ((focus?.kind === 'whatIf' || focus?.kind === 'guess') && namesCountry(focus.id));

function shownExits(state: WorldState): ShownExits {
  const { figuresShown, picked, sentences } = state.debrief;
  const shown = picked.flatMap((seatId) => {
    const sentence = sentences[seatId];
    if (sentence === undefined || sentence.stand === 'private') return [];
    const { before, now, because, round, stand } = sentence;
    return [{ before, now, because, round, country: stand === 'named' ? countryOfSeat(state, seatId) : null }];
  });
  return {
    written: Object.keys(sentences).length,
    figures: figuresShown ? classFigures(state) : null,
    sentences: shown.sort((a, b) => (wordsOf(a) < wordsOf(b) ? -1 : 1)),
  };
}

const classFigures = ({ debrief }: WorldState): ClassFigures => ({
  before: trustFigures(Object.values(debrief.before)),
  after: trustFigures(Object.values(debrief.after)),
});

const wordsOf = (sentence: ExitWords): string => exitParts.map((part) => sentence[part]).join(' ');

/** A student's own answers and sentence, nobody else's (rules DG7, DG8). */
export function seatExit({ debrief }: WorldState, seatId: SeatId): SeatExitView {
  const own = <Said>(said: Readonly<Record<SeatId, Said>>): Said | null => (Object.hasOwn(said, seatId) ? (said[seatId] ?? null) : null);
  return { before: own(debrief.before), after: own(debrief.after), sentence: asWritten(own(debrief.sentences)) };
}

function asWritten(sentence: ExitSentence | null): ExitSentence | null {
  if (sentence === null) return null;
  const { before, now, because, round, stand, checked } = sentence;
  return { before, now, because, round, stand, checked };
}

/** What the teacher reads before it is shown: the sentences with their writers, the ratings only as figures (rule DG9). */
export function teacherExit(state: WorldState): TeacherExitView {
  const { sentences, picked, assessed, figuresShown } = state.debrief;
  return {
    sentences: (Object.keys(sentences) as SeatId[]).flatMap((seatId) => {
      const sentence = sentences[seatId];
      return sentence === undefined ? [] : [{ ...sentence, seatId, shown: picked.includes(seatId), reached: assessed[seatId] ?? null }];
    }),
    figures: classFigures(state),
    figuresShown,
  };
}
