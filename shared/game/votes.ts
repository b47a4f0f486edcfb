import { z } from 'zod';
import { type CountryId, type VoteId, voteId } from '../lib/ids.ts';
import type { GameEvent } from './events.ts';
import type { Vote } from './talk-state.ts';
import type { WorldState } from './state.ts';
import { country as countryOf } from './world.ts';

export const voteIdSchema = z.string().max(260).transform(voteId);

/** VO1: who is asked; a bot has no opinion on a free question. */
export const peopleOf = (state: WorldState, countries: readonly CountryId[]): readonly CountryId[] =>
  countries.filter((id) => countryOf(state, id).bot === null);

/** Who may know of a vote: the members of its body now. */
export function bodyOf(state: WorldState, { table, institution }: Pick<Vote, 'table' | 'institution'>): readonly CountryId[] {
  if (table !== null) return state.talk.tables.find(({ id }) => id === table)?.members ?? [];
  const body = institution === null ? undefined : state.institutions[institution];
  return body?.founded === true ? body.signed : [];
}

/** The vote, for somebody who belongs to its body; another's is as if it were not there (rule SC2). */
export const ownVote = (state: WorldState, id: VoteId, country: CountryId): Vote | undefined =>
  state.talk.votes.find((vote) => vote.id === id && bodyOf(state, vote).includes(country));

/** VO3: everybody who was asked and still belongs has voted. */
export function isComplete(state: WorldState, vote: Vote): boolean {
  const body = bodyOf(state, vote);
  return vote.voters.every((country) => vote.votes[country] !== undefined || !body.includes(country));
}

export const voteClosed = (state: WorldState, vote: Vote): GameEvent => ({
  type: 'VoteClosed',
  voteId: vote.id,
  told: bodyOf(state, vote),
  teacherReads: state.settings.teacherReads,
});

/** The votes that have become complete because somebody left. */
export const completedVotes = (state: WorldState): readonly GameEvent[] =>
  state.talk.votes.filter((vote) => !vote.closed && isComplete(state, vote)).map((vote) => voteClosed(state, vote));
