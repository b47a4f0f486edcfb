import type { CountryId, SeatId } from '../lib/ids.ts';
import type { SecretsLevel } from '../model/secrets-level.ts';
import { openLived } from './arrange-lived.ts';
import type { DebriefView, FilmFrameView } from '../protocol/debrief-view.ts';

/** Who reads a debrief: the teacher, or a screen with its student and their country (null: stage and guests). */
export type DebriefReader = 'teacher' | { readonly country: CountryId | null; readonly seat: SeatId | null };

/**
 * DG5: what of a debrief this reader is given. Built from named fields, so that a new field does not compile until somebody
 * says who may see it. Below `all`, a student's own country and what its partners learned in play stay, and of the
 * sentences after a reveal the student's own: a mate wrote theirs for the teacher.
 */
export function openSecrets(view: DebriefView, level: SecretsLevel, reader: DebriefReader): DebriefView {
  if (reader === 'teacher') return view;
  // What the teacher has hidden goes to nobody else.
  if (level === 'all') return { ...view, lived: { ...view.lived, hidden: [] }, reflections: view.reflections.map((said) => ({ ...said, seat: null })) };
  const own = (id: CountryId | null): boolean => id !== null && id === reader.country;
  const among = (ids: readonly CountryId[]): boolean => ids.some(own);
  const told = level === 'results' ? ['public', 'results'] : ['public'];
  return {
    opened: level,
    scenarioId: view.scenarioId,
    presetId: view.presetId,
    rounds: view.rounds,
    countries: view.countries,
    records: view.records,
    line: view.line,
    risk: view.risk,
    bands: view.bands,
    endedEarly: view.endedEarly,
    thresholdKept: view.thresholdKept,
    catastrophe: view.catastrophe,
    worldIndex: view.worldIndex,
    results: view.results
      .filter((row) => level === 'results' || own(row.country))
      .map((row) => (own(row.country) ? row : { ...row, keptPromises: 0, promises: 0, rightPredictions: 0, predictions: 0 })),
    ledger: view.ledger
      .filter((row) => row.visible || own(row.country) || among(row.partners))
      .map((row) => (own(row.country) ? row : { ...row, called: false })),
    // What a breach did to somebody's trust, and a restitution, is a matter of the two.
    wounds: view.wounds.filter((wound) => own(wound.breaker) || own(wound.victim)),
    fund: view.fund.filter((row) => own(row.country)),
    guesses: view.guesses.filter((row) => own(row.country)),
    trust: [],
    figures: view.figures,
    film: view.film.map((frame) => openFrame(frame, own)),
    yardsticks: view.yardsticks,
    // One country’s part in a what-if would tell what it had chosen.
    whatIfs:
      view.whatIfs
        ?.filter(({ change }) => !('country' in change))
        .map((one) => ({
          ...one,
          dropped: [],
          ownResults: Object.fromEntries(Object.entries(one.ownResults).filter(([id]) => level === 'results' || own(id as CountryId))) as typeof one.ownResults,
        })) ?? null,
    noWhatIf: view.noWhatIf,
    carried: null,
    lived: openLived(view.lived, ({ reveals }) => told.includes(reveals)),
    reflections: view.reflections.filter(({ seat }) => seat !== null && seat === reader.seat),
  };
}

function openFrame(frame: FilmFrameView, own: (id: CountryId) => boolean): FilmFrameView {
  return {
    round: frame.round,
    fund: frame.fund,
    deals: frame.deals.map((deal) => (deal.parties.some(own) ? deal : { ...deal, outcome: null, goods: [] })),
    institutions: frame.institutions,
    platform: frame.platform,
    transparency: frame.transparency,
    card: frame.card,
    breaches: frame.breaches.filter((breach) => breach.visible || own(breach.by) || breach.victims.some(own)),
    net: Object.fromEntries(Object.entries(frame.net).filter(([id]) => own(id as CountryId))) as FilmFrameView['net'],
    bookmarks: frame.bookmarks,
  };
}
