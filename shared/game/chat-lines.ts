import { type CountryId, type LineId, lineId } from '../lib/ids.ts';
import { oncePer } from '../lib/once-per.ts';
import type { ChatLine, SaidLine, WorldState } from './state.ts';

/** Everybody's channel; a pair's is named by its two countries (rule TK2). */
const plenary = 'plenary';

type Address = Pick<ChatLine, 'from' | 'to'>;

/** The name of the channel a line is said in: the same for all who read there, and telling of nobody else (rule SC2). */
export const channelOf = ({ from, to }: Address): string => (to === null ? plenary : [from, to].sort().join('-'));

export const nameOfLine = (channel: string, number: number): LineId => lineId(`${channel}-${number}`);

/** A line with what an older log does not say of it. */
export const wholeLine = (line: SaidLine): ChatLine => ({ id: nameOfLine(channelOf(line), line.number), seatId: null, hidden: false, ...line });

/** Who may read a line: 'all' in the plenary, else its countries. */
export const readersOf = (line: ChatLine): 'all' | readonly CountryId[] => (line.to === null ? 'all' : [line.from, line.to]);

export const mayRead = (line: ChatLine, country: CountryId): boolean => {
  const readers = readersOf(line);
  return readers === 'all' || readers.includes(country);
};

/** MD2: of a hidden line its readers see that it was there, not what it said. */
export const asShown = oncePer((line: ChatLine): ChatLine => (line.hidden ? { ...line, text: '' } : line));

export const lineOf = (state: WorldState, id: string): ChatLine | undefined => state.chat.find((line) => line.id === id);
