import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { ownVote, voteClosed, voteIdSchema } from '../votes.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('CloseVote'),
  voteId: voteIdSchema,
});

/** VO3: who asked may close the vote before everybody has voted. */
export const closeVote = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    const vote = ownVote(state, command.voteId, country);
    if (vote === undefined) return refuse(refusal('unknown-vote', { field: 'voteId' }));
    if (vote.by !== country) return refuse(refusal('not-your-power'));
    return vote.closed ? refuse(refusal('vote-closed', { field: 'voteId' })) : accept([voteClosed(state, vote)]);
  },
});
