import { signal } from '@preact/signals';
import type { ListedCode } from '../../shared/protocol/http.ts';
import { readPersonalCode } from '../../shared/protocol/personal-code.ts';

/**
 * The server says a personal code once and keeps only its hash. This device keeps it beside the teacher's secret, which
 * can do more than any code, so that the sheet can be printed again; without the storage the code can only be renewed.
 */
const storageKey = (lesson: string): string => `mufakat:codes:${lesson}`;

const isCode = (value: unknown): value is ListedCode => {
  const one = value as Partial<ListedCode> | null;
  return (
    typeof one === 'object' && one !== null && typeof one.seatId === 'string' && typeof one.name === 'string' && readPersonalCode(String(one.code)) !== null
  );
};

/** What is not a code is passed over. */
export function readKeptCodes(text: string | null): readonly ListedCode[] {
  if (text === null) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter(isCode) : [];
  } catch {
    return [];
  }
}

/** Each seat once, where it stood; new ones at the end. */
export const withCodes = (kept: readonly ListedCode[], fresh: readonly ListedCode[]): readonly ListedCode[] => {
  const bySeat = new Map([...kept, ...fresh].map((one) => [one.seatId, one]));
  return [...bySeat.values()];
};

/** Counts changes, so that screens read the storage again. */
const changes = signal(0);

export function keptCodes(lesson: string): readonly ListedCode[] {
  void changes.value;
  try {
    return readKeptCodes(localStorage.getItem(storageKey(lesson)));
  } catch {
    return [];
  }
}

function store(lesson: string, codes: readonly ListedCode[]): void {
  try {
    if (codes.length === 0) localStorage.removeItem(storageKey(lesson));
    else localStorage.setItem(storageKey(lesson), JSON.stringify(codes));
  } catch {
    // Without storage the codes stand on the screen that made them, and nowhere else.
  }
  changes.value += 1;
}

export const keepCodes = (lesson: string, fresh: readonly ListedCode[]): void => store(lesson, withCodes(keptCodes(lesson), fresh));
export const forgetCode = (lesson: string, seatId: string): void =>
  store(
    lesson,
    keptCodes(lesson).filter((one) => one.seatId !== seatId),
  );
export const forgetCodes = (lesson: string): void => store(lesson, []);
