import { z } from 'zod';
import { voteId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { tableIdSchema } from '../tables.ts';
import type { Vote } from '../talk-state.ts';
import { bodyOf, peopleOf } from '../votes.ts';
import { saidWords } from '../said-words.ts';
import { commandRule } from './command.ts';
import { mostCharacters } from '../../model/word-limits.ts';

const schema = z.strictObject({
  type: z.literal('OpenVote'),
  body: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('table'), tableId: tableIdSchema }),
    z.strictObject({ kind: z.literal('institution'), institution: z.string().max(24) }),
  ]),
  question: z.string().min(1).max(mostCharacters.voteQuestion),
  /** By name; else nobody ever learns who voted how. */
  named: z.boolean(),
});

/** Votes a body may hold in one game; counted for each alone (rule SC2). */
const mostVotes = 40;

/** VO1: a member puts a question to its table or institution, one at a time. */
export const openVote = commandRule({
  by: 'country',
  schema,
  decide(state, command, { actor }, country) {
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    if (actor.kind === 'seat' && state.talk.muted.includes(actor.seatId)) return refuse(refusal('muted'));
    const table = command.body.kind === 'table' ? command.body.tableId : null;
    const institution = command.body.kind === 'institution' ? command.body.institution : null;
    const body = bodyOf(state, { table, institution });
    if (!body.includes(country)) return refuse(refusal(table === null ? 'not-a-member' : 'unknown-table', { field: 'body' }));
    const said = saidWords(command.question, 'question');
    if (!said.ok) return said;
    const question = said.value;
    const voters = peopleOf(state, body);
    if (voters.length < 2) return refuse(refusal('not-eligible', { field: 'body', expected: 'two countries led by people' }));
    const earlier = state.talk.votes.filter((vote) => vote.table === table && vote.institution === institution);
    if (earlier.some((vote) => !vote.closed)) return refuse(refusal('motion-open'));
    if (earlier.length >= mostVotes) return refuse(refusal('too-many', { limit: mostVotes }));
    const id = voteId(`v-${table ?? institution}-${earlier.length + 1}`);
    const vote: Vote = { id, table, institution, by: country, question, named: command.named, voters, votes: {}, closed: false };
    return accept([{ type: 'VoteOpened', vote, told: body, teacherReads: state.settings.teacherReads }]);
  },
});
