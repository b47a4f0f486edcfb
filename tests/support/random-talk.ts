import type { WorldState } from '../../shared/game/state.ts';
import { voteChoices } from '../../shared/model/vote-choices.ts';
import type { CountryId } from '../../shared/lib/ids.ts';
import type { Dice } from './random-play.ts';

/** What a country may do around the talking: tables, their drafts, votes and reports (rules NT, VO, MD3). */
export function randomTalk(state: WorldState, dice: Dice, country: CountryId): object {
  const line = state.chat.at(-1 - dice.below(5));
  const asked = state.talk.tables.find((table) => !table.closed && table.invited.includes(country));
  if (asked !== undefined && dice.chance(0.7)) return { type: 'AnswerTable', tableId: asked.id, join: dice.chance(0.8) };
  if (line !== undefined && dice.chance(0.15)) return { type: 'ReportLine', lineId: line.id };
  const table = state.talk.tables.find((one) => !one.closed && one.members.includes(country));
  const other = dice.one(state.countries).id;
  if (table === undefined) return { type: 'OpenTable', invite: [other] };
  const { id: tableId, draft } = table;
  // The first clause of a draft is the likeliest to make an offer that stands.
  if (draft.clauses.length === 1 && dice.chance(0.5)) return { type: 'PutTableForward', tableId, version: draft.version };
  const vote = state.talk.votes.findLast((one) => one.table === tableId);
  // A vote that nobody answers tells nothing.
  if (vote?.closed === false && dice.chance(0.5)) {
    return dice.chance(0.7) ? { type: 'CastVote', voteId: vote.id, choice: dice.one(voteChoices) } : { type: 'CloseVote', voteId: vote.id };
  }
  const clause = dice.chance(0.5) ? { kind: 'culture' } : { kind: 'transfer', from: country, to: other, good: 'food', amount: 1 };
  return dice.one<object>([
    { type: 'InviteToTable', tableId, invite: [other] },
    { type: 'WriteTableClause', tableId, clauseId: dice.chance(0.6) ? null : (draft.clauses[0]?.id ?? 'c1'), clause: dice.chance(0.85) ? clause : null },
    { type: 'PutTableForward', tableId, version: draft.version },
    { type: 'SendChat', to: null, table: tableId, text: 'among us' },
    { type: 'OpenVote', body: { kind: 'table', tableId }, question: 'Agreed?', named: dice.chance(0.5) },
    ...(vote === undefined ? [] : [{ type: 'CastVote', voteId: vote.id, choice: dice.one(voteChoices) }]),
    vote === undefined || dice.chance(0.6) ? { type: 'LeaveTable', tableId } : { type: 'CloseVote', voteId: vote.id },
  ]);
}

/** The teacher's powers over the talking (rules BE, MD, VO3). */
export function talkPower(state: WorldState, dice: Dice, country: CountryId): object {
  const line = state.chat.at(-1 - dice.below(5))?.id ?? 'plenary-1';
  return dice.one<object>([
    { type: 'RingBell' },
    { type: 'SetBell', everySeconds: dice.one([30, 60, null]) },
    { type: 'MuteSeat', seatId: `${country}-1`, muted: dice.chance(0.5) },
    { type: 'HideLine', lineId: line, hidden: dice.chance(0.7) },
    { type: 'SettleReport', lineId: state.talk.reports.at(-1)?.lineId ?? line },
    { type: 'EndVote', voteId: state.talk.votes.at(-1)?.id ?? 'v-none-1' },
  ]);
}
