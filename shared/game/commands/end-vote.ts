import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { voteClosed, voteIdSchema } from '../votes.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('EndVote'),
  voteId: voteIdSchema,
});

/** VO3: the teacher closes any vote. */
export const endVote = commandRule({
  by: 'teacher',
  schema,
  decide(state, command) {
    const vote = state.talk.votes.find(({ id }) => id === command.voteId);
    if (vote === undefined) return refuse(refusal('unknown-vote', { field: 'voteId' }));
    return vote.closed ? refuse(refusal('vote-closed', { field: 'voteId' })) : accept([voteClosed(state, vote)]);
  },
});
