import { z } from 'zod';
import { lineId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { isPlenary, lineOf, mayRead } from '../chat-lines.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('ReportLine'),
  lineId: z.string().max(120).transform(lineId),
});

/** MD3: a student shows the teacher a line; nobody else learns of it. What one cannot read is as if it were not there (SC2). */
export const reportLine = commandRule({
  by: 'seat',
  schema,
  decide(state, command, { actor }) {
    const seat = actor.kind === 'seat' ? state.seats.find((candidate) => candidate.id === actor.seatId) : undefined;
    const line = lineOf(state, command.lineId);
    const isRead = line !== undefined && (isPlenary(line) || (seat !== undefined && seat.country !== null && mayRead(state, line, seat.country)));
    if (line === undefined || seat === undefined || !isRead) return refuse(refusal('unknown-line', { field: 'lineId' }));
    if (line.seatId === seat.id) return refuse(refusal('own-line', { field: 'lineId' }));
    const isKnown = state.talk.reports.some((report) => report.lineId === line.id && report.by === seat.id);
    return isKnown ? refuse(refusal('already-done')) : accept([{ type: 'LineReported', lineId: line.id, by: seat.id }]);
  },
});
