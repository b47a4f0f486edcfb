import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { trustSteps } from '../../model/exit-ticket.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const step = z.literal(trustSteps);
const schema = z.strictObject({
  type: z.literal('RateTrust'),
  when: z.enum(['before', 'after']),
  answers: z.strictObject({ word: step, worth: step }),
});

/** DG8: what a student thinks of cooperation: once before play is under way, and in the debrief, where the last answer counts until it is finished. */
export const rateTrust = commandRule({
  by: 'seat',
  schema,
  decide(state, { when, answers }, { actor }) {
    if (actor.kind !== 'seat') return refuse(refusal('not-your-power'));
    if (when === 'before' && Object.hasOwn(state.debrief.before, actor.seatId)) return refuse(refusal('already-done'));
    if (when === 'before' && !(state.practice || state.round <= 1) && state.phase !== 'lobby') return refuse(refusal('wrong-phase', { expected: 'lobby' }));
    if (when === 'before' && state.phase === 'debrief') return refuse(refusal('ended'));
    if (when === 'after' && state.phase !== 'debrief') return refuse(refusal('wrong-phase', { expected: 'debrief' }));
    if (when === 'after' && state.debrief.finished) return refuse(refusal('debrief-finished'));
    return accept([{ type: 'TrustRated', seatId: actor.seatId, when, answers }]);
  },
});
