import { lessonOf } from '../../shared/protocol/world-id.ts';

export type SecretRole = 'seat' | 'teacher';

/** One key opens all of a lesson's worlds. */
const key = (role: SecretRole, code: string): string => `mufakat:${role}:${lessonOf(code.toUpperCase())}`;
/** For windows without storage: the secret lives as long as the page. */
const inMemory = new Map<string, string>();

export function rememberSecret(role: SecretRole, code: string, secret: string): void {
  inMemory.set(key(role, code), secret);
  try {
    localStorage.setItem(key(role, code), secret);
    if (role === 'seat') localStorage.setItem('mufakat:last-seat', code.toUpperCase());
  } catch {
    // Kept in memory above.
  }
}

export function recallSecret(role: SecretRole, code: string): string | null {
  try {
    return localStorage.getItem(key(role, code)) ?? inMemory.get(key(role, code)) ?? null;
  } catch {
    return inMemory.get(key(role, code)) ?? null;
  }
}

export function forgetSecret(role: SecretRole, code: string): void {
  inMemory.delete(key(role, code));
  try {
    localStorage.removeItem(key(role, code));
  } catch {
    // Nothing was stored.
  }
}

/** Moves a secret from the page's `#fragment` into storage and erases it from the address, so that no link shows it again. */
export function takeSecretFromFragment(role: SecretRole, code: string): void {
  const secret = decodeURIComponent(location.hash.slice(1));
  if (!/^[A-Za-z0-9_-]{16,200}$/.test(secret)) return;
  rememberSecret(role, code, secret);
  history.replaceState(history.state, '', location.pathname + location.search);
}

/** The code of the class in which this device last took a seat, if it still knows the secret. */
export function lastSeat(): string | null {
  try {
    const code = localStorage.getItem('mufakat:last-seat');
    return code !== null && recallSecret('seat', code) !== null ? code : null;
  } catch {
    return null;
  }
}
