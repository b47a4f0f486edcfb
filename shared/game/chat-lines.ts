import { type CountryId, type LineId, lineId } from '../lib/ids.ts';
import { oncePer } from '../lib/once-per.ts';
import type { ChatLine, SaidLine, WorldState } from './state.ts';

/** Everybody's channel; a pair's is named by its two countries, a table's by the table (rule TK2). */
const plenary = 'plenary';

type Address = Pick<ChatLine, 'from' | 'to'> & { readonly table?: ChatLine['table'] };

/** The name of the channel a line is said in: the same for all who read there, and telling of nobody else (rule SC2). */
export const channelOf = ({ from, to, table }: Address): string => table ?? (to === null ? plenary : [from, to].sort().join('-'));

export const nameOfLine = (channel: string, number: number): LineId => lineId(`${channel}-${number}`);

/** A line with what an older log does not say of it. */
export const wholeLine = (line: SaidLine): ChatLine => ({ id: nameOfLine(channelOf(line), line.number), seatId: null, table: null, hidden: false, ...line });

export const isPlenary = (line: ChatLine): boolean => line.to === null && line.table === null;

/** Who may read a line: 'all' in the plenary, at a table who sits there now, else its two countries. */
export function readersOf(state: Pick<WorldState, 'talk'>, line: ChatLine): 'all' | readonly CountryId[] {
  if (line.table !== null) return state.talk.tables.find((table) => table.id === line.table)?.members ?? [];
  return line.to === null ? 'all' : [line.from, line.to];
}

export function mayRead(state: Pick<WorldState, 'talk'>, line: ChatLine, country: CountryId): boolean {
  const readers = readersOf(state, line);
  return readers === 'all' || readers.includes(country);
}

/** TK3, MD3: everybody's lines, private ones where the lesson says so, and what was reported. */
export const isReadByTeacher = (state: WorldState, line: ChatLine): boolean =>
  isPlenary(line) || state.settings.teacherReads || state.talk.reports.some((report) => report.lineId === line.id);

/** MD2: of a hidden line its readers see that it was there, not what it said. */
export const asShown = oncePer((line: ChatLine): ChatLine => (line.hidden ? { ...line, text: '' } : line));

export const lineOf = (state: WorldState, id: string): ChatLine | undefined => state.chat.find((line) => line.id === id);
