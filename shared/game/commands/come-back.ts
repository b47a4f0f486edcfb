import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({ type: z.literal('ComeBack') });

/** RM3: any touch of a student ends the standing in; a bot that the teacher chose stays. */
export const comeBack = commandRule({
  by: 'seat',
  schema,
  decide(state, _command, { actor }) {
    const seat = actor.kind === 'seat' ? state.seats.find(({ id }) => id === actor.seatId) : undefined;
    const country = state.countries.find(({ id, standIn }) => standIn && id === seat?.country);
    return country === undefined ? refuse(refusal('already-done')) : accept([{ type: 'BotReleased', country: country.id }]);
  },
});
