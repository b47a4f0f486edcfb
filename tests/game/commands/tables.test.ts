import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../shared/game/events.ts';
import { projectCountry, projectPublic, projectTeacher } from '../../../shared/game/project.ts';
import type { WorldSettings } from '../../../shared/game/state.ts';
import { entered, gives, id, inPhase, negotiation, of, stateOf } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

type Facts = readonly GameEvent[];
const tableId = 't-MEDIKA-PADI-SURYA-1';
const open = (...invite: string[]) => ({ type: 'OpenTable', invite });
const answer = (join: boolean) => ({ type: 'AnswerTable', tableId, join });
const leave = { type: 'LeaveTable', tableId };
const write = (clause: object | null, clauseId: string | null = null) => ({ type: 'WriteTableClause', tableId, clauseId, clause });
const forward = (version: number) => ({ type: 'PutTableForward', tableId, version });
const rice = gives('PADI', 'SURYA', 2, 'food');

/** The facts after these commands, each by the seat of a country. */
function played(facts: Facts, ...moves: readonly (readonly [string, object])[]): Facts {
  let known = facts;
  for (const [country, command] of moves) {
    const { outcome } = given(known).when(command, of(country));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    known = [...known, ...outcome.events];
  }
  return known;
}
const opened = (settings: Partial<WorldSettings> = {}): Facts => played(negotiation({ settings }), ['PADI', open('SURYA', 'MEDIKA')]);
const seated = (settings: Partial<WorldSettings> = {}): Facts => played(opened(settings), ['SURYA', answer(true)], ['MEDIKA', answer(true)]);
const tableOf = (facts: Facts, country: string) => projectCountry(stateOf(facts), id(country)).talk.tables[0];

describe('sitting down', () => {
  it('NT1 a country opens a table, who is asked sees who sits there, and comes or not', () => {
    const asked = { id: tableId, opener: 'PADI', members: ['PADI'], invited: ['SURYA', 'MEDIKA'], draft: null };
    expect(tableOf(opened(), 'SURYA')).toEqual(asked);
    const facts = played(opened(), ['SURYA', answer(true)], ['MEDIKA', answer(false)]);
    expect(tableOf(facts, 'PADI')).toMatchObject({ members: ['PADI', 'SURYA'], invited: [], draft: { version: 0, clauses: [] } });
    expect(tableOf(facts, 'MEDIKA')).toBeUndefined();
    given(facts).when(answer(true), of('MEDIKA')).then({ reason: 'unknown-table', field: 'tableId' });
    expect(tableOf(played(facts, ['SURYA', { type: 'InviteToTable', tableId, invite: ['KARANG'] }]), 'KARANG')).toMatchObject({ invited: ['KARANG'] });
  });

  it('NT1 only others, each once, led by people, in the market, and at no more than three tables', () => {
    const facts = negotiation();
    given(facts).when(open('PADI'), of('PADI')).then({ reason: 'already-done', field: 'invite.0' });
    given(facts).when(open('SURYA', 'SURYA'), of('PADI')).then({ reason: 'already-done', field: 'invite.1' });
    given(facts).when(open('ATLANTIS'), of('PADI')).then({ reason: 'unknown-country', field: 'invite.0' });
    const bot: GameEvent = { type: 'BotAssigned', country: id('SURYA'), policy: 'cooperator' };
    given([...facts, bot])
      .when(open('SURYA'), of('PADI'))
      .then({ reason: 'not-eligible', field: 'invite.0', expected: 'a country led by people' });
    given(inPhase('decision')).when(open('SURYA'), of('PADI')).then({ reason: 'wrong-phase' });
    const three = played(facts, ['PADI', open('SURYA')], ['PADI', open('MEDIKA')], ['PADI', open('KARANG')]);
    given(three).when(open('SURYA'), of('PADI')).then({ reason: 'too-many', limit: 3 });
  });

  it('NT3 who sits together is public in a room, and in no view of others in a remote lesson', () => {
    const together = (settings: Partial<WorldSettings>) => projectPublic(stateOf(seated(settings))).talk.tables;
    expect([together({ mode: 'in-room' }), together({ mode: 'hybrid' }), together({ mode: 'remote' })]).toEqual([
      [['PADI', 'SURYA', 'MEDIKA']],
      [['PADI', 'SURYA', 'MEDIKA']],
      [],
    ]);
    expect(projectPublic(stateOf(opened({ mode: 'in-room' }))).talk.tables).toEqual([]);
  });

  it('NT6 a table whose last member leaves closes itself, its votes with it, and its name is not used again', () => {
    const vote = { type: 'OpenVote', body: { kind: 'table', tableId }, question: 'Setuju?', named: false };
    const two = played(seated(), ['PADI', vote], ['PADI', leave], ['SURYA', leave]);
    const last = given(two).when(leave, of('MEDIKA'));
    expect(last.outcome.ok && last.outcome.events.map(({ type }) => type)).toEqual(['TableLeft', 'TableClosed']);
    const after = last.after();
    expect([after.talk.tables[0]?.closed, after.talk.votes[0]?.closed, projectTeacher(after).talk.tables]).toEqual([true, true, []]);
    const closed = [...two, ...(last.outcome.ok ? last.outcome.events : [])];
    for (const command of [leave, answer(true), write(rice), forward(0)]) {
      given(closed).when(command, of('MEDIKA')).then({ reason: 'unknown-table', field: 'tableId' });
    }
    expect(tableOf(played(closed, ['MEDIKA', open('PADI', 'SURYA')]), 'MEDIKA')?.id).toBe('t-MEDIKA-PADI-SURYA-2');
  });
});

describe('the shared draft', () => {
  it('NT4 the last word on a clause counts, with its author', () => {
    const facts = played(seated(), ['PADI', write(rice)], ['SURYA', write({ ...rice, amount: 3 }, 'c1')], ['MEDIKA', write({ kind: 'culture' })]);
    expect(tableOf(facts, 'PADI')?.draft).toEqual({
      version: 3,
      clauses: [
        { id: 'c1', clause: { ...rice, amount: 3 }, by: 'SURYA', seatName: 'Student of SURYA' },
        { id: 'c3', clause: { kind: 'culture' }, by: 'MEDIKA', seatName: 'Student of MEDIKA' },
      ],
      offerId: null,
    });
    expect(tableOf(played(facts, ['PADI', write(null, 'c3')]), 'SURYA')?.draft?.clauses.map((line) => line.id)).toEqual(['c1']);
    given(facts).when(write(rice, 'c9'), of('PADI')).then({ reason: 'bad-clause', field: 'clauseId' });
    given(facts)
      .when(write(gives('PADI', 'KARANG', 1, 'food')), of('PADI'))
      .then(expect.objectContaining({ reason: 'bad-clause', field: 'clause' }));
  });

  it('NT5 put forward as it was read, it is an offer to all at the table', () => {
    const facts = played(seated(), ['PADI', write(rice)]);
    given(facts).when(forward(0), of('SURYA')).then({ reason: 'offer-changed', field: 'version' });
    const done = played(facts, ['SURYA', forward(1)]);
    const [made] = projectCountry(stateOf(done), id('MEDIKA')).offers;
    expect(made).toMatchObject({ proposer: 'SURYA', parties: ['SURYA', 'PADI', 'MEDIKA'], clauses: [rice], signedBy: ['SURYA'], awaitsMe: true });
    expect(tableOf(done, 'PADI')?.draft?.offerId).toBe(made?.id);
    given(done).when(forward(1), of('PADI')).then({ reason: 'already-done' });
    given(seated())
      .when(forward(0), of('PADI'))
      .then(expect.objectContaining({ reason: 'bad-clause' }));
    expect(stateOf([...done, { type: 'RoundStarted', round: 2, practice: false }]).talk.tables[0]?.draft).toMatchObject({
      offerId: null,
      clauses: [{ id: 'c1' }],
    });
  });

  it('NT6 who leaves takes along the clauses that name it', () => {
    const facts = played(seated(), ['PADI', write(rice)], ['PADI', write({ kind: 'culture' })], ['SURYA', leave]);
    expect(tableOf(facts, 'PADI')).toMatchObject({ members: ['PADI', 'MEDIKA'], draft: { version: 3, clauses: [{ clause: { kind: 'culture' } }] } });
    given(facts).when(forward(2), of('PADI')).then({ reason: 'offer-changed', field: 'version' });
  });
});

describe('what is said at a table', () => {
  const say = { type: 'SendChat', to: null, table: tableId, text: 'Hello' };
  it('TK2 NT2 is read by who sits there now, also what came before', () => {
    const facts = played(opened(), ['SURYA', answer(true)], ['SURYA', say]);
    const read = (known: Facts, country: string) => projectCountry(stateOf(known), id(country)).tableChat.map((line) => line.id);
    expect(['PADI', 'SURYA', 'MEDIKA', 'KARANG'].map((country) => read(facts, country).length)).toEqual([1, 1, 0, 0]);
    expect(read(played(facts, ['MEDIKA', answer(true)]), 'MEDIKA')).toEqual([`${tableId}-1`]);
    expect(read(played(facts, ['SURYA', leave]), 'SURYA')).toEqual([]);
    expect(projectPublic(stateOf(facts)).plenaryChat).toEqual([]);
    for (const country of ['MEDIKA', 'KARANG']) given(facts).when(say, of(country)).then({ reason: 'unknown-table', field: 'table' });
    given(facts)
      .when({ ...say, to: 'SURYA' }, of('PADI'))
      .then({ reason: 'unknown-table', field: 'table' });
  });

  it('TK3 the teacher sees who sits where, and reads only where the lesson says so', () => {
    const console_ = (teacherReads: boolean) => {
      const { lines, tables } = projectTeacher(stateOf(played(seated({ teacherReads }), ['PADI', say], ['PADI', write(rice)]))).talk;
      return [lines.length, tables.map(({ members, draft }) => [members.length, draft?.clauses.length ?? null])];
    };
    expect([console_(true), console_(false)]).toEqual([
      [1, [[3, 1]]],
      [0, [[3, null]]],
    ]);
  });
});

describe('votes', () => {
  const ask = (named: boolean) => ({ type: 'OpenVote', body: { kind: 'table', tableId }, question: ' Tambah iuran? ', named });
  const voteId = `v-${tableId}-1`;
  const cast = (choice: string) => ({ type: 'CastVote', voteId, choice });
  const voteOf = (facts: Facts, country: string) => projectCountry(stateOf(facts), id(country)).talk.votes[0];

  it('VO2 VO3 are hidden until the last one is there, and may be changed until then', () => {
    const asked = played(seated(), ['PADI', ask(false)], ['PADI', cast('yes')], ['SURYA', cast('no')]);
    expect(voteOf(asked, 'MEDIKA')).toMatchObject({
      question: 'Tambah iuran?',
      closed: false,
      voted: ['PADI', 'SURYA'],
      mine: null,
      result: null,
      byCountry: null,
    });
    expect(voteOf(asked, 'SURYA')?.mine).toBe('no');
    expect(JSON.stringify(projectTeacher(stateOf(asked)).talk.votes)).not.toMatch(/"yes"|"no"/);
    const done = played(asked, ['SURYA', cast('yes')], ['MEDIKA', cast('abstain')]);
    expect(voteOf(done, 'PADI')).toMatchObject({ closed: true, result: { yes: 2, no: 0, abstain: 1 }, byCountry: null });
    given(done).when(cast('no'), of('PADI')).then({ reason: 'vote-closed', field: 'voteId' });
  });

  it('VO4 who answered what is shown only of a vote by name', () => {
    const done = played(seated(), ['PADI', ask(true)], ['PADI', cast('yes')], ['SURYA', cast('no')], ['MEDIKA', cast('yes')]);
    expect(voteOf(done, 'SURYA')?.byCountry).toEqual({ PADI: 'yes', SURYA: 'no', MEDIKA: 'yes' });
  });

  it('VO3 who asked, the teacher, the end of negotiation and the last one missing who leaves close it', () => {
    const asked = played(seated(), ['PADI', ask(false)], ['PADI', cast('yes')], ['SURYA', cast('no')]);
    const close = { type: 'CloseVote', voteId };
    given(asked).when(close, of('SURYA')).then({ reason: 'not-your-power' });
    expect(voteOf(played(asked, ['PADI', close]), 'SURYA')?.result).toEqual({ yes: 1, no: 1, abstain: 0 });
    const ended = given(asked).when({ type: 'EndVote', voteId }, { kind: 'teacher' });
    expect(ended.after().talk.votes[0]?.closed).toBe(true);
    expect(stateOf([...asked, entered('decision')]).talk.votes[0]?.closed).toBe(true);
    expect(voteOf(played(asked, ['MEDIKA', leave]), 'PADI')?.result).toEqual({ yes: 1, no: 1, abstain: 0 });
  });

  it('VO1 one question at a time, by a member, to people', () => {
    const asked = played(seated(), ['PADI', ask(false)]);
    given(asked).when(ask(true), of('SURYA')).then({ reason: 'motion-open' });
    given(asked).when(ask(true), of('KARANG')).then({ reason: 'unknown-table', field: 'body' });
    given(asked).when(cast('yes'), of('KARANG')).then({ reason: 'unknown-vote', field: 'voteId' });
    given(opened()).when(ask(false), of('PADI')).then({ reason: 'not-eligible', field: 'body', expected: 'two countries led by people' });
  });

  it('VO1 the members of a founded institution vote, and nobody else knows', () => {
    const body = { kind: 'institution', institution: 'SIAGA' };
    const founded: Facts = [
      ...negotiation(),
      ...['PADI', 'KARANG', 'MEDIKA'].map((country): GameEvent => ({ type: 'CharterSigned', country: id(country), institution: 'SIAGA' })),
      { type: 'InstitutionFounded', members: ['PADI', 'KARANG', 'MEDIKA'].map(id), institution: 'SIAGA' },
    ];
    given(founded)
      .when({ ...ask(false), body }, of('SURYA'))
      .then({ reason: 'not-a-member', field: 'body' });
    const asked = played(founded, ['KARANG', { ...ask(false), body }]);
    expect(['PADI', 'KARANG', 'MEDIKA', 'SURYA'].map((country) => projectCountry(stateOf(asked), id(country)).talk.votes.length)).toEqual([1, 1, 1, 0]);
    expect(projectPublic(stateOf(asked))).toEqual(projectPublic(stateOf(founded)));
  });
});
