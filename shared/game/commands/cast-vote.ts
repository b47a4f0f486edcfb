import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import type { GameEvent } from '../events.ts';
import { evolve } from '../evolve.ts';
import { refusal } from '../refusals.ts';
import { voteChoices } from '../../model/vote-choices.ts';
import { bodyOf, isComplete, ownVote, voteClosed, voteIdSchema } from '../votes.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('CastVote'),
  voteId: voteIdSchema,
  choice: z.enum(voteChoices),
});

/** VO2, VO3: votes stay hidden until the vote closes, which it does with the last of them; until then one may think again. */
export const castVote = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    const vote = ownVote(state, command.voteId, country);
    if (vote === undefined || !vote.voters.includes(country)) return refuse(refusal('unknown-vote', { field: 'voteId' }));
    if (vote.closed) return refuse(refusal('vote-closed', { field: 'voteId' }));
    if (vote.votes[country] === command.choice) return refuse(refusal('already-done'));
    const told = bodyOf(state, vote);
    // That somebody has voted is no secret in its body; the teacher's console waits for the result.
    const cast: GameEvent = { type: 'VoteCast', voteId: vote.id, country, choice: command.choice, told, teacherReads: false };
    const after = evolve(state, cast);
    const now = after.talk.votes.find(({ id }) => id === vote.id) ?? vote;
    return accept(isComplete(after, now) ? [cast, voteClosed(after, now)] : [cast]);
  },
});
