import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import type { GameEvent } from '../events.ts';
import { advanceIfAllReady } from '../phases.ts';
import { refusal } from '../refusals.ts';
import { evolveAll } from '../replay.ts';
import { botForEmptied } from '../seating.ts';
import { offices } from '../../model/offices.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('GiveOffice'),
  seatId: z.string().max(40).transform(seatId),
  office: z.enum(offices),
});

/** OC1: a student whom no country needs works for the press, an NGO or the secretariat, or looks on as a researcher. */
export const giveOffice = commandRule({
  by: 'teacher',
  schema,
  decide(state, command, { nowMs }) {
    const seat = state.seats.find((candidate) => candidate.id === command.seatId);
    if (seat === undefined) return refuse(refusal('seat-unknown', { field: 'seatId' }));
    if (seat.office === command.office) return refuse(refusal('already-done', { field: 'office' }));
    const events: readonly GameEvent[] = [...botForEmptied(state, seat.id), { type: 'OfficeGiven', seatId: seat.id, office: command.office }];
    return accept([...events, ...advanceIfAllReady(evolveAll(state, events), nowMs)]);
  },
});
