import { z } from 'zod';
import { seatId as asSeatId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('PickExit'),
  seatId: z.string().max(40).transform(asSeatId),
  /** As it was read: one that has changed since is not shown unread. */
  version: z.number().int().min(1),
  shown: z.boolean(),
});

/** DG9: a student's sentence goes on every screen, or leaves it. */
export const pickExit = commandRule({
  by: 'teacher',
  schema,
  decide({ phase, debrief }, { seatId, version, shown }) {
    if (phase !== 'debrief') return refuse(refusal('wrong-phase', { expected: 'debrief' }));
    const sentence = Object.hasOwn(debrief.sentences, seatId) ? debrief.sentences[seatId] : undefined;
    if (sentence === undefined) return refuse(refusal('seat-unknown', { field: 'seatId' }));
    if (debrief.picked.includes(seatId) === shown) return refuse(refusal('already-done'));
    if (shown && sentence.stand === 'private') return refuse(refusal('kept-private'));
    if (shown && sentence.version !== version) return refuse(refusal('sentence-changed'));
    return accept([{ type: 'ExitPicked', seatId, shown }]);
  },
});
