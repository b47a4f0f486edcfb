import { hundredths } from '../lib/numbers.ts';
import type { CountryState, NewsShift } from './state.ts';

/** The countries after shifts of this round's production and need: production at least 0, a need at least 1 (rule NW3). */
export const shifted = (countries: readonly CountryState[], shifts: readonly NewsShift[]): readonly CountryState[] =>
  countries.map((country) => {
    const own = shifts.filter((shift) => shift.country === country.id);
    if (own.length === 0) return country;
    const production = { ...country.production };
    const need = { ...country.need };
    for (const shift of own) {
      if (shift.kind === 'production') production[shift.good] = hundredths(Math.max(0, production[shift.good] + shift.change));
      else if (shift.good !== 'funds') need[shift.good] = Math.max(1, need[shift.good] + shift.change);
    }
    return { ...country, production, need };
  });
