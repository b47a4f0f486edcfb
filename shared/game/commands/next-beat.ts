import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import type { GameEvent } from '../events.ts';
import { refusal } from '../refusals.ts';
import { isBeingTold } from '../evolve-reveal.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('NextBeat'),
  /** The beat that the teacher saw: two devices that press at once tell one beat, not two. */
  after: z.number().int().min(0),
});

/** After the last beat everybody has this long for their own results. */
const readingSeconds = 20;

/** RV2: tells the next beat of a reveal that the teacher leads; after the last one its clock runs. */
export const nextBeat = commandRule({
  by: 'teacher',
  schema,
  decide(state, { after }, { nowMs }) {
    if (state.phase !== 'reveal') return refuse(refusal('wrong-phase'));
    if (state.paused !== null) return refuse(refusal('paused'));
    if (!isBeingTold(state) || after !== state.reveal.beat) return refuse(refusal('already-done'));
    const told: GameEvent = { type: 'BeatTold', beat: state.reveal.beat + 1 };
    const last = told.beat === state.reveal.beats - 1;
    return accept(last && state.settings.timed ? [told, { type: 'PhaseExtended', deadlineMs: nowMs + readingSeconds * 1000 }] : [told]);
  },
});
