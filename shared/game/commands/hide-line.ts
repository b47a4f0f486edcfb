import { z } from 'zod';
import { lineId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { isReadByTeacher, lineOf, readersOf } from '../chat-lines.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('HideLine'),
  lineId: z.string().max(120).transform(lineId),
  /** false: shown again. */
  hidden: z.boolean(),
});

/** MD2: a line's words go from every screen but the teacher's; a placeholder stays. */
export const hideLine = commandRule({
  by: 'teacher',
  schema,
  decide(state, command) {
    const line = lineOf(state, command.lineId);
    // A line the console does not show is no line to it: hiding it would bring its words to the console (rule TK3).
    if (line === undefined || !isReadByTeacher(state, line)) return refuse(refusal('unknown-line', { field: 'lineId' }));
    if (line.hidden === command.hidden) return refuse(refusal('already-done'));
    return accept([{ type: 'LineHidden', lineId: line.id, hidden: command.hidden, readers: readersOf(state, line) }]);
  },
});
