import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const moments = z.array(z.string().min(1).max(80)).max(60);
const schema = z.strictObject({ type: z.literal('ArrangeMoments'), pinned: moments, hidden: moments });

/** DG4: which found moments are pinned, in the order given, and which are hidden; both lists whole. */
export const arrangeMoments = commandRule({
  by: 'teacher',
  schema,
  decide(state, { pinned, hidden }) {
    if (state.phase !== 'debrief') return refuse(refusal('wrong-phase', { expected: 'debrief' }));
    const all = [...pinned, ...hidden];
    if (new Set(all).size < all.length) return refuse(refusal('malformed', { field: 'pinned', expected: 'each moment once' }));
    return accept([{ type: 'MomentsArranged', pinned, hidden }]);
  },
});
