import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import type { GameEvent } from '../events.ts';
import { advance, waitedFor } from '../phases.ts';
import { refusal } from '../refusals.ts';
import { evolveAll } from '../replay.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('AdvanceSlowest'),
});

/** TP3: whoever is not done yet counts as done with what stands on its sheet, so the phase ends now; a pause ends with it. */
export const advanceSlowest = commandRule({
  by: 'teacher',
  schema,
  decide(state, _command, { nowMs }) {
    if (state.phase === 'lobby') return refuse(refusal('not-started'));
    const resumed: readonly GameEvent[] = state.paused === null ? [] : [{ type: 'Resumed', deadlineMs: state.deadlineMs }];
    const done = waitedFor(state).map(
      (country): GameEvent => (state.phase === 'decision' ? { type: 'DecisionLocked', country, locked: true } : { type: 'ReadySet', country, ready: true }),
    );
    const events = [...resumed, ...done];
    return accept([...events, ...advance(evolveAll(state, events), nowMs)]);
  },
});
