import type { GameEvent } from '../../../shared/game/events.ts';
import type { WorldState } from '../../../shared/game/state.ts';
import type { Language } from '../../../shared/scenario/names.ts';

/** The sentences for every kind of event: a kind without one does not compile. null: nothing worth a sentence. */
export type EventWords = { readonly [Type in GameEvent['type']]: (event: Extract<GameEvent, { readonly type: Type }>, names: Names) => string | null };

/** What sentences take from the log's own scenario and from the state that the event met. */
export interface Names {
  readonly country: (id: string | null) => string;
  readonly countries: (ids: readonly string[]) => string;
  readonly body: (id: string | null) => string;
  readonly actor: (id: string) => string;
  /** With the name of the country that the card strikes. */
  readonly card: (id: string, country: string | null) => string;
  readonly draft: (id: string) => string;
  readonly threat: (place: number) => string;
  readonly seat: (id: string) => string;
  readonly parties: (offerId: string) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
}

/** @param and the word between the last two of a list */
export function namesOf(state: WorldState, language: Language, and: string): Names {
  const texts = state.pack.texts[language];
  const digits = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const country = (id: string | null): string => (id === null ? '–' : (texts.countries[id]?.name ?? id));
  const list = (words: readonly string[]): string =>
    words.length < 2 ? (words[0] ?? '–') : `${words.slice(0, -1).join(', ')} ${and} ${words[words.length - 1]}`;
  const countries = (ids: readonly string[]): string => list(ids.map(country));
  const threats = state.pack.scenario.presets.find(({ id }) => id === state.presetId)?.threats ?? [];
  return {
    country,
    countries,
    body: (id) => (id === null ? '–' : (texts.institutions[id]?.name ?? id)),
    actor: (id) => texts.actors[id]?.name ?? id,
    card: (id, struck) => {
      const card = texts.cards[id];
      return card === undefined ? id : `${card.title}. ${card.text}`.replaceAll('{country}', country(struck));
    },
    draft: (id) => texts.drafts[id]?.title ?? id,
    threat: (place) => texts.threats[threats[place]?.id ?? '']?.name ?? `${place + 1}`,
    seat: (id) => state.seats.find((seat) => seat.id === id)?.name ?? id,
    parties: (id) => countries(state.offers.find((offer) => offer.id === id)?.parties ?? []),
    number: (value) => digits.format(value),
    percent: (share) => `${digits.format(Math.round(share * 100))}%`,
  };
}
