import { z } from 'zod';
import { motionId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import type { GameEvent } from '../events.ts';
import { evolve } from '../evolve.ts';
import { closingOf, everybodyVoted } from '../plenary.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('VoteInPlenary'),
  motionId: z.string().max(24).transform(motionId),
  agree: z.boolean(),
});

/** PL2, PL3: votes stay hidden until the motion closes, which it does when everybody has voted. */
export const voteInPlenary = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    const motion = state.motions.find((candidate) => candidate.id === command.motionId);
    if (motion === undefined) return refuse(refusal('unknown-motion', { field: 'motionId' }));
    if (motion.outcome !== 'open' || state.phase !== 'negotiation') return refuse(refusal('motion-closed', { field: 'motionId' }));
    if (!motion.spoke.includes(country)) return refuse(refusal('speak-first'));
    const voted: GameEvent = { type: 'VotedInPlenary', motionId: motion.id, country, agree: command.agree };
    const after = evolve(state, voted);
    const open = after.motions.find((candidate) => candidate.id === motion.id) ?? motion;
    return accept(everybodyVoted(after, open) ? [voted, ...closingOf(after, open)] : [voted]);
  },
});
