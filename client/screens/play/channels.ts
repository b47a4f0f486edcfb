import type { ChatLine } from '../../../shared/game/state.ts';
import type { CountryId } from '../../../shared/lib/ids.ts';
import type { TableView } from '../../../shared/protocol/talk-view.ts';
import type { OwnCountryView, PublicView } from '../../../shared/protocol/views.ts';

/** Where a line can be written, and what stands there (rule TK2). */
export interface Channel {
  readonly key: string;
  readonly kind: 'all' | 'pair' | 'delegation' | 'table';
  /** null: everybody. */
  readonly to: CountryId | null;
  readonly table: TableView | null;
  readonly lines: readonly ChatLine[];
}

export const plenaryChannel = (view: Pick<PublicView, 'plenaryChat'>): Channel => ({ key: 'all', kind: 'all', to: null, table: null, lines: view.plenaryChat });

export const pairChannel = (own: Pick<OwnCountryView, 'id' | 'pairChat'>, partner: CountryId): Channel => ({
  key: partner,
  kind: 'pair',
  to: partner,
  table: null,
  lines: own.pairChat.filter((line) => (line.from === partner && line.to === own.id) || (line.from === own.id && line.to === partner)),
});

/** The students of one country among themselves, also where chat is closed (rule PH10). */
export const delegationChannel = (own: Pick<OwnCountryView, 'id' | 'pairChat'>): Channel => ({
  key: 'delegation',
  kind: 'delegation',
  to: own.id,
  table: null,
  lines: own.pairChat.filter((line) => line.from === own.id && line.to === own.id),
});

/** One per table at which the country sits (rule NT2). */
const tableChannels = (own: OwnCountryView): readonly Channel[] =>
  own.talk.tables
    .filter((table) => table.members.includes(own.id))
    .map((table) => ({ key: table.id, kind: 'table', to: null, table, lines: own.tableChat.filter((line) => line.table === table.id) }));

/** Everybody's channel where something is or may be written, the tables, and each pair that has spoken or was just opened; in the scenario's order, so that nothing jumps. */
export function channelsOf(view: PublicView, own: OwnCountryView, opened: CountryId | null): readonly Channel[] {
  const pairs = view.countries
    .filter(({ id }) => id !== own.id)
    .map(({ id }) => pairChannel(own, id))
    .filter((channel) => channel.lines.length > 0 || channel.to === opened);
  const all = view.chatOpen || view.plenaryChat.length > 0 ? [plenaryChannel(view)] : [];
  return [...all, ...tableChannels(own), ...pairs];
}

/** Lines of others that came after the last one read. */
export const unreadIn = (channel: Channel, own: CountryId, lastRead: number): number =>
  channel.lines.reduce((count, line) => count + (line.number > lastRead && line.from !== own ? 1 : 0), 0);
