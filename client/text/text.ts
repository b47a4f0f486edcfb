import { signal } from '@preact/signals';
import { createInstance } from 'i18next';
import type { Language } from '../../shared/scenario/schema.ts';
import { type AllWords, loaders, type Namespace } from './namespaces.ts';
import type { Leaves } from './words.ts';

export type { Language } from '../../shared/scenario/schema.ts';
export type { Namespace } from './namespaces.ts';
/** A dotted name such as `play.offer.send`. */
export type TextKey = { [Name in Namespace]: Leaves<AllWords[Name], `${Name}.`> }[Namespace];
export type TextValues = Readonly<Record<string, string | number>>;

const storageKey = 'mufakat:language';
const words = createInstance();
void words.init({
  lng: 'id',
  fallbackLng: false,
  resources: {},
  defaultNS: 'words',
  ns: ['words'],
  initAsync: false,
  returnNull: false,
  interpolation: { escapeValue: false },
});

/** The language of the screen; read in a component, it redraws with every change. */
export const language = signal<Language>('id');
const wanted = new Set<Namespace>();
const loaded = new Set<string>();

/**
 * The words of `key` in the screen's language, e.g. `t('play.fund.short', { count: 6 })`. With `count`, a key that has
 * `_one` and `_other` forms takes the right one.
 */
export function t(key: TextKey, values?: TextValues): string {
  return words.t(key, { ...values, lng: language.value });
}

async function load(into: Language, names: Iterable<Namespace>): Promise<void> {
  await Promise.all(
    [...names]
      .filter((name) => !loaded.has(`${into}/${name}`))
      .map(async (name) => {
        const module = await loaders[into][name]();
        words.addResourceBundle(into, 'words', { [name]: module[name] }, true, true);
        loaded.add(`${into}/${name}`);
      }),
  );
}

/** Lets the words that a door will need come beside the first ones. */
export function warmWords(names: readonly Namespace[]): void {
  const into = loaders[preferredLanguage()];
  for (const name of names) void into[name]().catch(() => {});
}

/** Makes sure that the words a door needs are there in the current language, and in any chosen later. */
export async function loadWords(names: readonly Namespace[]): Promise<void> {
  for (const name of names) wanted.add(name);
  await load(language.peek(), names);
}

async function show(next: Language): Promise<void> {
  await load(next, wanted);
  language.value = next;
  document.documentElement.lang = next;
}

/** At the start of a page: the preferred language with the words that every door needs. */
export async function startWords(names: readonly Namespace[]): Promise<void> {
  for (const name of names) wanted.add(name);
  await show(preferredLanguage());
}

/** Switches the whole screen; remembered on this device. */
export async function setLanguage(next: Language): Promise<void> {
  await show(next);
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // A private window may refuse storage; the choice then lasts as long as the page.
  }
}

/** The class's language, on a device that has not chosen one itself. `remember`: also for the pages that follow. */
export async function followClassLanguage(next: Language, remember: boolean): Promise<void> {
  if (rememberedLanguage() !== null) return;
  if (remember) await setLanguage(next);
  else await show(next);
}

function rememberedLanguage(): Language | null {
  try {
    const remembered = localStorage.getItem(storageKey);
    return remembered === 'id' || remembered === 'en' ? remembered : null;
  } catch {
    return null;
  }
}

/** Remembered choice, else Indonesian for browsers that ask for it (or for Malay), else English. */
export function preferredLanguage(): Language {
  const remembered = rememberedLanguage();
  if (remembered !== null) return remembered;
  return navigator.languages.some((tag) => /^(id|in|ms)\b/i.test(tag)) ? 'id' : 'en';
}

/** A number in the screen's way: `12,5` or `12.5`; at most `digits` decimals. */
export function formatNumber(value: number, digits = 0): string {
  return new Intl.NumberFormat(language.value === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: digits }).format(value);
}

/** As `formatNumber`, with `+` before gains and a real minus before losses. */
export function formatSigned(value: number, digits = 0): string {
  const text = formatNumber(Math.abs(value), digits);
  if (text === formatNumber(0)) return `±${text}`;
  return `${value < 0 ? '−' : '+'}${text}`;
}

/** A day in the reader's own time, as `27 November 2026`. */
export const formatDate = (day: Date): string => new Intl.DateTimeFormat(language.value === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long' }).format(day);

/** A list in words: `Padi, Surya, dan Medika`. */
export const formatList = (items: readonly string[]): string =>
  new Intl.ListFormat(language.value === 'id' ? 'id-ID' : 'en-GB', { type: 'conjunction' }).format(items);
