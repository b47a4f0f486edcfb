import type { Language } from '../../../shared/scenario/schema.ts';

/** A lesson that this device opened, so that a teacher comes back after a crash or a closed lid. */
export interface OpenedLesson {
  readonly code: string;
  readonly title: Readonly<Record<Language, string>>;
  /** Milliseconds since 1970. */
  readonly openedMs: number;
}

const storageKey = 'mufakat:lessons';
const most = 12;

const isLesson = (value: unknown): value is OpenedLesson => {
  const one = value as Partial<OpenedLesson> | null;
  return (
    typeof one === 'object' &&
    one !== null &&
    typeof one.code === 'string' &&
    /^[A-Za-z0-9-]{3,16}$/.test(one.code) &&
    typeof one.openedMs === 'number' &&
    typeof one.title?.id === 'string' &&
    typeof one.title.en === 'string'
  );
};

/** Reads what an earlier version, another tab or a curious student left in the storage; what is not a lesson is passed over. */
export function readOpenedLessons(text: string | null): readonly OpenedLesson[] {
  if (text === null) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter(isLesson).slice(0, most) : [];
  } catch {
    return [];
  }
}

/** The list with `lesson` first; a code stands once, and the oldest ones drop out. */
export const withLesson = (list: readonly OpenedLesson[], lesson: OpenedLesson): readonly OpenedLesson[] =>
  [lesson, ...list.filter((one) => one.code !== lesson.code)].slice(0, most);

export function openedLessons(): readonly OpenedLesson[] {
  try {
    return readOpenedLessons(localStorage.getItem(storageKey));
  } catch {
    return [];
  }
}

function store(list: readonly OpenedLesson[]): readonly OpenedLesson[] {
  try {
    localStorage.setItem(storageKey, JSON.stringify(list));
  } catch {
    // Without storage the teacher's link is the way back.
  }
  return list;
}

export const rememberLesson = (lesson: OpenedLesson): readonly OpenedLesson[] => store(withLesson(openedLessons(), lesson));
export const forgetLesson = (code: string): readonly OpenedLesson[] => store(openedLessons().filter((one) => one.code !== code));
