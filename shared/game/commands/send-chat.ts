import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { partySchema } from '../../scenario/clauses.ts';
import { refusal } from '../refusals.ts';
import { isCountry } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('SendChat'),
  /** null: to everybody. */
  to: partySchema.nullable(),
  text: z.string().min(1).max(300),
});

/** Lines a conversation keeps. Counted for each alone: a limit for all would tell how much others say in secret (rule SC2). */
const mostLines = 500;

/** PH8: plenary and pair chat, when the lesson has it. */
export const sendChat = commandRule({
  by: 'country',
  schema,
  decide(state, command, { actor }, country) {
    if (!state.settings.chat) return refuse(refusal('chat-closed'));
    if (command.to !== null && (!isCountry(state, command.to) || command.to === country)) return refuse(refusal('unknown-country', { field: 'to' }));
    const text = command.text.trim();
    if (text === '') return refuse(refusal('malformed', { field: 'text', expected: 'some words' }));
    const seat = actor.kind === 'seat' ? state.seats.find((candidate) => candidate.id === actor.seatId) : undefined;
    const pair = [country, command.to].sort().join();
    const earlier = state.chat.filter((line) => (command.to === null ? line.to === null : line.to !== null && [line.from, line.to].sort().join() === pair));
    if (earlier.length >= mostLines) return refuse(refusal('too-many', { limit: mostLines }));
    return accept([
      { type: 'ChatSent', line: { from: country, seatName: seat?.name ?? '', to: command.to, text, round: state.round, number: earlier.length + 1 } },
    ]);
  },
});
