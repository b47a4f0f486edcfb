import { z } from 'zod';
import { lineId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('SettleReport'),
  lineId: z.string().max(120).transform(lineId),
});

/** MD3: the teacher has looked at it; hiding the line settles it, too. */
export const settleReport = commandRule({
  by: 'teacher',
  schema,
  decide(state, command) {
    const reports = state.talk.reports.filter((report) => report.lineId === command.lineId);
    if (reports.length === 0) return refuse(refusal('unknown-line', { field: 'lineId' }));
    if (reports.every((report) => report.settled)) return refuse(refusal('already-done'));
    return accept([{ type: 'ReportSettled', lineId: command.lineId }]);
  },
});
