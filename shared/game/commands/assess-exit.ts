import { z } from 'zod';
import { seatId as asSeatId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { reasoningSteps } from '../../model/exit-ticket.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('AssessExit'),
  seatId: z.string().max(40).transform(asSeatId),
  version: z.number().int().min(1),
  reached: z
    .array(z.enum(reasoningSteps))
    .max(reasoningSteps.length)
    .refine((steps) => new Set(steps).size === steps.length, { error: 'each step once' }),
});

/** DG11: what the teacher finds in a sentence's reasoning; the score and honesty in play have no part in it. */
export const assessExit = commandRule({
  by: 'teacher',
  schema,
  decide({ phase, debrief }, { seatId, version, reached }) {
    if (phase !== 'debrief') return refuse(refusal('wrong-phase', { expected: 'debrief' }));
    const sentence = Object.hasOwn(debrief.sentences, seatId) ? debrief.sentences[seatId] : undefined;
    if (sentence === undefined) return refuse(refusal('seat-unknown', { field: 'seatId' }));
    if (sentence.version !== version) return refuse(refusal('sentence-changed'));
    return accept([{ type: 'ExitAssessed', seatId, reached }]);
  },
});
