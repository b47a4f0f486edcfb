import { type CountryId, countryId } from '../../../../shared/lib/ids.ts';

/** Which country this device's student led in the game that they play again: told nobody, and only for the words of the comparison. */

const key = (code: string): string => `mufakat:before:${code}`;

export function rememberSeatBefore(code: string, country: CountryId): void {
  try {
    localStorage.setItem(key(code), country);
  } catch {
    // Then the comparison does not say which one was theirs.
  }
}

export function seatBefore(code: string): CountryId | null {
  try {
    const found = localStorage.getItem(key(code));
    return found === null ? null : countryId(found);
  } catch {
    return null;
  }
}
