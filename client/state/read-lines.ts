import { signal } from '@preact/signals';
import { lessonCode } from './views.ts';

/** The last line read in each channel on this device, kept over a reload of the tab. */
type Read = Readonly<Record<string, number>>;

const storageKey = (code: string): string => `mufakat:read:${code}`;
const readByCode = signal<Readonly<Record<string, Read>>>({});

function remembered(code: string): Read {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey(code)) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Read) : {};
  } catch {
    return {};
  }
}

const readIn = (code: string): Read => readByCode.value[code] ?? remembered(code);

export const lastRead = (channel: string): number => readIn(lessonCode.value ?? '')[channel] ?? 0;

export function markRead(channel: string, number: number): void {
  const code = lessonCode.peek() ?? '';
  const read = readIn(code);
  if ((read[channel] ?? 0) >= number) return;
  const now = { ...read, [channel]: number };
  readByCode.value = { ...readByCode.peek(), [code]: now };
  try {
    sessionStorage.setItem(storageKey(code), JSON.stringify(now));
  } catch {
    // Marks then last as long as the page.
  }
}
