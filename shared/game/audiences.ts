import type { CountryId } from '../lib/ids.ts';
import type { Audience } from './may-know.ts';

/** The audiences that most events have; the table of who may know what is `may-know.ts`. */
export const everybody: Audience = { public: true, teacher: true, countries: 'all' };
export const onlyPublic: Audience = { public: true, teacher: true, countries: [] };
export const onlyTeacher: Audience = { public: false, teacher: true, countries: [] };
export const nobody: Audience = { public: false, teacher: false, countries: [] };
export const only = (...countries: readonly CountryId[]): Audience => ({ public: false, teacher: true, countries });
export const secretOf = (...countries: readonly CountryId[]): Audience => ({ public: false, teacher: false, countries });
