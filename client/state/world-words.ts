import { effect, signal } from '@preact/signals';
import type { CountryId } from '../../shared/lib/ids.ts';
import type { LessonMap, PublicTexts } from '../../shared/protocol/http.ts';
import { fetchMap, fetchTexts } from '../net/api.ts';
import { language } from '../text/text.ts';
import { publicView } from './views.ts';

/** The running world's own words in the screen's language, and where its countries stand; null until loaded. */
export const worldTexts = signal<PublicTexts | null>(null);
export const worldMap = signal<LessonMap | null>(null);

let stop: (() => void) | undefined;

/** Loads the words of a lesson, and again whenever the language changes. Returns when the first ones are there or failed. */
export function loadWorldWords(code: string): Promise<void> {
  stop?.();
  return new Promise((settle) => {
    let alive = true;
    const quit = effect(() => {
      const wanted = language.value;
      void fetchTexts(code, wanted).then((answer) => {
        if (alive && answer.ok && language.peek() === wanted) worldTexts.value = answer.value;
        settle();
      });
    });
    void fetchMap(code).then((answer) => {
      if (alive && answer.ok) worldMap.value = answer.value;
    });
    stop = () => {
      alive = false;
      quit();
    };
  });
}

/** Words of the threat that the stage shows largest, or of another by its id. */
export const threatWords = (id = publicView.value?.threat.id ?? ''): PublicTexts['threats'][string] | undefined => worldTexts.value?.threats[id];

/** Words of an institution, by its id; without one, of the scenario's main institution. */
export const institutionWords = (id = publicView.value?.institutions[0]?.id ?? ''): PublicTexts['institutions'][string] | undefined =>
  worldTexts.value?.institutions[id];

/** The threat's name inside a sentence: `the outbreak`, `wabah`. */
export const threatInside = (): string => (threatWords()?.name ?? '').replace(/^./u, (first) => first.toLowerCase());

export const countryName = (id: CountryId): string => worldTexts.value?.countries[id]?.name ?? id;
export const countryColour = (id: CountryId): string => worldMap.value?.countries.find((country) => country.id === id)?.colour ?? '#4c6a92';
