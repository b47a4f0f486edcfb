import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { partySchema } from '../../scenario/clauses.ts';
import { channelOf, nameOfLine } from '../chat-lines.ts';
import { refusal } from '../refusals.ts';
import type { ChatLine } from '../state.ts';
import { ownTable, tableIdSchema } from '../tables.ts';
import { isCountry } from '../world.ts';
import { saidWords } from '../said-words.ts';
import { commandRule } from './command.ts';
import { mostCharacters } from '../../model/word-limits.ts';

const schema = z.strictObject({
  type: z.literal('SendChat'),
  /** null: to everybody. */
  to: partySchema.nullable(),
  /** A table at which the country sits; `to` is null then. */
  table: tableIdSchema.optional(),
  text: z.string().min(1).max(mostCharacters.chatLine),
});

/** Lines a conversation keeps. Counted for each alone: a limit for all would tell how much others say in secret (rule SC2). */
const mostLines = 500;

/** PH8, TK2: plenary, pair and table chat, when the lesson has it. PH10: a line to the own country is for its delegation. */
export const sendChat = commandRule({
  by: 'country',
  schema,
  decide(state, command, { actor }, country) {
    // PH10: among themselves a delegation may always write; a bot has nobody to write to.
    const own = command.to === country && actor.kind === 'seat';
    if (!state.settings.chat && !own) return refuse(refusal('chat-closed'));
    if (command.to !== null && !own && (!isCountry(state, command.to) || command.to === country)) return refuse(refusal('unknown-country', { field: 'to' }));
    const table = command.table === undefined ? null : ownTable(state, command.table, country);
    if (table === undefined || (table !== null && command.to !== null)) return refuse(refusal('unknown-table', { field: 'table' }));
    const said = saidWords(command.text, 'text');
    if (!said.ok) return said;
    const text = said.value;
    const seat = actor.kind === 'seat' ? state.seats.find((candidate) => candidate.id === actor.seatId) : undefined;
    if (seat !== undefined && state.talk.muted.includes(seat.id)) return refuse(refusal('muted'));
    const { to } = command;
    const at = { to, table: table?.id ?? null };
    const channel = channelOf({ from: country, ...at });
    const earlier = state.chat.filter((line) => channelOf(line) === channel);
    if (earlier.length >= mostLines) return refuse(refusal('too-many', { limit: mostLines }));
    const number = earlier.length + 1;
    const from = { from: country, seatId: seat?.id ?? null, seatName: seat?.name ?? '', ...at, text, round: state.round };
    const line: ChatLine = { id: nameOfLine(channel, number), ...from, number, hidden: false };
    const { teacherReads } = state.settings;
    return accept([{ type: 'ChatSent', line, teacherReads, ...(table === null ? {} : { readers: table.members }) }]);
  },
});
