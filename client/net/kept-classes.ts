import { signal } from '@preact/signals';
import { lessonCodePattern } from '../../shared/protocol/lesson-code.ts';

/** A class's link as this device keeps it. The label never leaves the device; the secret alone turns the link. */
export interface KeptClass {
  readonly code: string;
  readonly secret: string;
  readonly label: string;
}

interface Kept {
  readonly classes: readonly KeptClass[];
  /** The class of the next lesson; null: none. */
  readonly current: string | null;
}

const storageKey = 'mufakat:classes';
const most = 30;
const nothing: Kept = { classes: [], current: null };

const isClass = (value: unknown): value is KeptClass => {
  const one = value as Partial<KeptClass> | null;
  return (
    typeof one === 'object' &&
    one !== null &&
    lessonCodePattern.test(String(one.code)) &&
    /^[A-Za-z0-9_-]{16,200}$/.test(String(one.secret)) &&
    typeof one.label === 'string'
  );
};

/** Whatever else lies in the storage is passed over. */
export function readKeptClasses(text: string | null): Kept {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<Kept> | null;
    const classes = Array.isArray(value?.classes) ? value.classes.filter(isClass).slice(0, most) : [];
    return { classes, current: classes.some(({ code }) => code === value?.current) ? (value?.current ?? null) : null };
  } catch {
    return nothing;
  }
}

/** A new class is the one of the next lesson, too: who makes it is about to use it. */
export const withClass = ({ classes }: Kept, made: KeptClass): Kept => ({
  classes: [...classes.filter(({ code }) => code !== made.code), made].slice(-most),
  current: made.code,
});

const stored = (): string | null => {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
};

export const keptClasses = signal(readKeptClasses(stored()));

export function keepClasses(kept: Kept): void {
  keptClasses.value = kept;
  try {
    localStorage.setItem(storageKey, JSON.stringify(kept));
  } catch {
    // Without storage the class lasts as long as the page.
  }
}

export const currentClass = (): KeptClass | null => keptClasses.value.classes.find(({ code }) => code === keptClasses.value.current) ?? null;
