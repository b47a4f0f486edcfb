import { z } from 'zod';
import { type CountryId, type TableId, tableId } from '../lib/ids.ts';
import type { Actor } from './commands/command.ts';
import { refusal, type Refusal } from './refusals.ts';
import type { Table } from './talk-state.ts';
import type { WorldState } from './state.ts';
import { country as countryOf, isCountry } from './world.ts';

export const tableIdSchema = z.string().max(240).transform(tableId);

/** Tables one country sits at, at a time; more would only scatter it. */
export const mostTables = 3;

/** NT3: where people share a room, everybody sees who sits with whom. */
export const seatingIsOpen = (state: WorldState): boolean => state.settings.mode !== 'remote';

export const openTablesOf = (state: WorldState, country: CountryId): readonly Table[] =>
  state.talk.tables.filter((table) => !table.closed && table.members.includes(country));

/** The table at which the country sits; somebody else's is as if it were not there (rule SC2). */
export const ownTable = (state: WorldState, id: TableId, country: CountryId): Table | undefined =>
  openTablesOf(state, country).find((table) => table.id === id);

/** Who learns of seats at a table: who sits there, and who is asked to. */
export const concerned = (table: Table): readonly CountryId[] => [...table.members, ...table.invited];

/** Counted for each founding group alone, so that the name tells nobody of other tables (rule SC2). */
export function nextTableId(state: WorldState, group: readonly CountryId[]): TableId {
  const name = `t-${[...group].sort().join('-')}-`;
  const earlier = state.talk.tables.filter(({ id }) => id.startsWith(name) && /^\d+$/.test(id.slice(name.length)));
  return tableId(`${name}${earlier.length + 1}`);
}

/** Whether these countries can be asked to a table: others, each once, led by people, and not there yet. */
export function inviteRefusal(state: WorldState, invited: readonly CountryId[], there: readonly CountryId[]): Refusal | null {
  for (const [index, id] of invited.entries()) {
    const field = `invite.${index}`;
    if (!isCountry(state, id)) return refusal('unknown-country', { field });
    if (there.includes(id) || invited.indexOf(id) !== index) return refusal('already-done', { field });
    if (countryOf(state, id).bot !== null) return refusal('not-eligible', { field, expected: 'a country led by people' });
  }
  return null;
}

export const seatNameOf = (state: WorldState, actor: Actor): string =>
  actor.kind === 'seat' ? (state.seats.find((seat) => seat.id === actor.seatId)?.name ?? '') : '';
