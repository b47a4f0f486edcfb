import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../shared/game/events.ts';
import { touched } from '../../shared/game/may-know.ts';
import { projectCountry, projectPublic, projectTeacher } from '../../shared/game/project.ts';
import { seatId } from '../../shared/lib/ids.ts';
import { id, negotiation, of, stateOf } from '../support/facts.ts';
import { given } from '../support/given-when-then.ts';

/** A remote lesson in which PADI and SURYA sit at a table with a clause and an open vote, MEDIKA is asked to it, KARANG knows of nothing. */
const tableId = 't-MEDIKA-PADI-SURYA-1';
const moves: readonly (readonly [string, object])[] = [
  ['PADI', { type: 'OpenTable', invite: ['SURYA', 'MEDIKA'] }],
  ['SURYA', { type: 'AnswerTable', tableId, join: true }],
  ['PADI', { type: 'SendChat', to: null, table: tableId, text: 'CANARY' }],
  ['SURYA', { type: 'WriteTableClause', tableId, clauseId: null, clause: { kind: 'culture' } }],
  ['PADI', { type: 'OpenVote', body: { kind: 'table', tableId }, question: 'CANARY?', named: false }],
  ['PADI', { type: 'CastVote', voteId: `v-${tableId}-1`, choice: 'yes' }],
];
const start = negotiation({ settings: { mode: 'remote', teacherReads: false } });
const steps: (readonly GameEvent[])[] = [start];
for (const [country, command] of moves) {
  const facts = steps.at(-1) ?? start;
  const { outcome } = given(facts).when(command, of(country));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  steps.push([...facts, ...outcome.events]);
}
const end = steps.at(-1) ?? start;
const later: readonly object[] = [
  { type: 'AnswerTable', tableId, join: false },
  { type: 'LeaveTable', tableId },
  { type: 'PutTableForward', tableId, version: 1 },
  { type: 'CloseVote', voteId: `v-${tableId}-1` },
];

describe('secrets of a table', () => {
  it('NT2 NT3 SC2 step by step, nobody beside it is told or shown anything', () => {
    expect(steps.length).toBe(moves.length + 1);
    for (const [place, facts] of steps.entries()) {
      const before = stateOf(steps[place - 1] ?? facts);
      const after = stateOf(facts);
      expect(projectPublic(after)).toEqual(projectPublic(before));
      expect(projectCountry(after, id('KARANG'))).toEqual(projectCountry(before, id('KARANG')));
      for (const event of facts.slice((steps[place - 1] ?? facts).length)) {
        expect(touched(event).public).toBe(false);
        expect(touched(event).countries).not.toContain('KARANG');
      }
    }
  });

  it('NT2 TK3 who is asked, and a teacher who does not read along, see who sits there and no word', () => {
    const state = stateOf(end);
    const [asked, console_] = [projectCountry(state, id('MEDIKA')), projectTeacher(state)];
    expect(JSON.stringify([asked, console_])).not.toMatch(/CANARY|"kind":"culture"/);
    expect([asked.talk.tables[0]?.members, console_.talk.tables[0]?.members]).toEqual([
      ['PADI', 'SURYA'],
      ['PADI', 'SURYA'],
    ]);
    expect(JSON.stringify(projectCountry(state, id('SURYA')))).toMatch(/CANARY.*"kind":"culture"/);
  });

  it('VO2 how somebody voted is in nobody else’s view while the vote is open, nor after it by secret ballot', () => {
    const other = end.map((event): GameEvent => (event.type === 'VoteCast' ? { ...event, choice: 'no' } : event));
    const views = (facts: readonly GameEvent[], country: string) => projectCountry(stateOf(facts), id(country)).talk;
    expect(views(other, 'SURYA')).toEqual(views(end, 'SURYA'));
    expect(views(other, 'PADI')).not.toEqual(views(end, 'PADI'));
    expect(projectTeacher(stateOf(other))).toEqual(projectTeacher(stateOf(end)));
  });

  it('SC2 a table that is somebody else’s gives the same answer as one that is not there', () => {
    for (const command of later) {
      const answer = (facts: readonly GameEvent[]) => given(facts).when(command, of('KARANG')).outcome;
      expect(answer(end)).toEqual(answer(start));
      expect(answer(end).ok).toBe(false);
    }
    const report = (facts: readonly GameEvent[]) =>
      given(facts).when({ type: 'ReportLine', lineId: `${tableId}-1` }, { kind: 'seat', seatId: seatId('seat-KARANG') }).outcome;
    expect(report(end)).toEqual(report(start));
  });
});
