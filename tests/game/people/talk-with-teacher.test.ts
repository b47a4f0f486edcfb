import { describe, expect, it } from 'vitest';
import { touched } from '../../../shared/game/may-know.ts';
import { projectPublic, projectSeat, projectTeacher } from '../../../shared/game/project.ts';
import type { GameEvent } from '../../../shared/game/events.ts';
import { seatId } from '../../../shared/lib/ids.ts';
import { id, negotiation, of, stateOf, system, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const padi = seatId('seat-PADI');
const surya = seatId('seat-SURYA');
const helpAsked: GameEvent = { type: 'HelpAsked', seatId: padi, text: 'Iuran itu apa?', at: 1000 };
const noteSent: GameEvent = { type: 'NoteSent', to: [padi, surya], text: 'Baca papan dulu', at: 1000 };

describe('asking for help', () => {
  it('RM4 a student asks with or without words, and changes them by asking again', () => {
    given(negotiation()).when({ type: 'AskForHelp', text: ' Iuran itu apa? ' }, of('PADI')).then([helpAsked]);
    given(negotiation())
      .when({ type: 'AskForHelp', text: '' }, of('PADI'))
      .then([{ ...helpAsked, text: '' }]);
    given([...negotiation(), helpAsked])
      .when({ type: 'AskForHelp', text: 'Iuran itu apa?' }, of('PADI'))
      .then({ reason: 'already-done' });
    expect(
      given([...negotiation(), helpAsked])
        .when({ type: 'AskForHelp', text: 'Sudah tahu, tapi caranya?' }, of('PADI'))
        .after().people.helps,
    ).toHaveLength(1);
    given(negotiation())
      .when({ type: 'AskForHelp', text: 'x'.repeat(201) }, of('PADI'))
      .then({ reason: 'text-too-long', field: 'text', limit: 200 });
  });

  it('RM4 the student takes it back or the teacher ends it', () => {
    const asked = [...negotiation(), helpAsked];
    const ended = [{ type: 'HelpEnded', seatId: padi }];
    given(asked).when({ type: 'TakeBackHelp' }, of('PADI')).then(ended);
    given(asked).when({ type: 'TakeBackHelp' }, of('SURYA')).then({ reason: 'already-done' });
    given(asked).when({ type: 'EndHelp', seatId: padi }, teacher).then(ended);
    given(asked).when({ type: 'EndHelp', seatId: padi }, of('SURYA')).then({ reason: 'not-your-power' });
    given(negotiation()).when({ type: 'EndHelp', seatId: padi }, teacher).then({ reason: 'already-done', field: 'seatId' });
  });

  it('RM4 only the student and the teacher see it; of a student who was removed nobody does', () => {
    const state = stateOf([...negotiation(), helpAsked]);
    expect(projectSeat(state, padi).people.help?.text).toBe('Iuran itu apa?');
    expect(projectTeacher(state).people.helps).toEqual([{ seatId: padi, text: 'Iuran itu apa?', atMs: 1000 }]);
    expect(JSON.stringify([projectPublic(state), projectSeat(state, surya)])).not.toContain('Iuran itu apa');
    expect(touched(helpAsked)).toEqual({ public: false, teacher: true, countries: [] });
    expect(projectTeacher(stateOf([...negotiation(), helpAsked, { type: 'SeatRemoved', seatId: padi }])).people.helps).toEqual([]);
  });
});

describe('notes between teacher and students', () => {
  const send = (to: unknown, text = 'Baca papan dulu') => ({ type: 'SendNote', to, text });

  it('RM5 the teacher writes to one, several or all', () => {
    given(negotiation())
      .when(send([padi, surya, padi]), teacher)
      .then([noteSent]);
    const all = given(negotiation()).when(send(null), teacher);
    expect(Object.keys(all.after().people.talks)).toEqual(['seat-PADI', 'seat-SURYA', 'seat-MEDIKA', 'seat-KARANG']);
    given(negotiation())
      .when(send(['seat-NOBODY']), teacher)
      .then({ reason: 'seat-unknown', field: 'to' });
    given(negotiation({ seated: false }))
      .when(send(null), teacher)
      .then({ reason: 'seat-unknown', field: 'to' });
    given(negotiation()).when(send(null, '   '), teacher).then({ reason: 'malformed', field: 'text', expected: 'some words' });
    given(negotiation())
      .when(send([padi]), of('SURYA'))
      .then({ reason: 'not-your-power' });
  });

  it('RM5 a student answers the teacher alone, and each sees whether the other has read it', () => {
    const answered = given([...negotiation(), noteSent]).when({ type: 'AnswerNote', text: 'Siap, Bu' }, of('PADI'));
    answered.then([{ type: 'NoteAnswered', seatId: padi, text: 'Siap, Bu', at: 1000 }]);
    expect(projectSeat(answered.after(), padi).people.notes).toEqual([
      { number: 1, from: 'teacher', text: 'Baca papan dulu', atMs: 1000, read: false },
      { number: 2, from: 'student', text: 'Siap, Bu', atMs: 1000, read: false },
    ]);
    expect(projectSeat(answered.after(), surya).people.notes).toHaveLength(1);
    expect(JSON.stringify([projectPublic(answered.after()), projectSeat(answered.after(), surya)])).not.toContain('Siap');

    const facts = [...negotiation(), noteSent, { type: 'NoteAnswered', seatId: padi, text: 'Siap, Bu', at: 1000 } as const];
    const read = given(facts).when({ type: 'ReadNotes', upTo: 2 }, of('PADI'));
    expect(projectTeacher(read.after()).people.talks[padi]?.map((note) => note.read)).toEqual([true, false]);
    expect(projectTeacher(read.after()).people.talks[surya]?.map((note) => note.read)).toEqual([false]);
    given(facts)
      .when({ type: 'ReadAnswers', seatId: padi, upTo: 2 }, teacher)
      .then([{ type: 'NotesRead', seatId: padi, by: 'teacher', upTo: 2 }]);
    given(facts).when({ type: 'ReadAnswers', seatId: padi, upTo: 1 }, teacher).then({ reason: 'already-done' });
    given(negotiation()).when({ type: 'ReadNotes', upTo: 1 }, of('PADI')).then({ reason: 'already-done' });
  });

  it('RM5 a talk has an end', () => {
    const full = Array.from({ length: 100 }, (): GameEvent => ({ type: 'NoteSent', to: [padi], text: 'x', at: 0 }));
    given([...negotiation(), ...full])
      .when(send([padi]), teacher)
      .then({ reason: 'too-many', field: 'to', limit: 100 });
    given([...negotiation(), ...full])
      .when({ type: 'AnswerNote', text: 'x' }, of('PADI'))
      .then({ reason: 'too-many', limit: 100 });
  });
});

describe('the attention check', () => {
  const asked: GameEvent = { type: 'AttentionAsked', number: 1, at: 1000 };
  it('RM6 asks every phone, and the teacher sees who answered', () => {
    given(negotiation()).when({ type: 'AskAttention' }, teacher).then([asked]);
    given(negotiation()).when({ type: 'AskAttention' }, of('PADI')).then({ reason: 'not-your-power' });
    const answered = given([...negotiation(), asked]).when({ type: 'AnswerAttention', number: 1 }, of('PADI'));
    answered.then([{ type: 'AttentionAnswered', seatId: padi }]);
    const state = answered.after();
    expect([projectSeat(state, padi).people.attention, projectSeat(state, surya).people.attention]).toEqual([null, 1]);
    expect(projectTeacher(state).people.attention).toEqual({ number: 1, atMs: 1000, answered: [padi] });
  });

  it('RM6 an answer to an older check counts for nothing, and the teacher ends the question', () => {
    const again = [...negotiation(), asked, { ...asked, number: 2 }];
    given(again).when({ type: 'AnswerAttention', number: 1 }, of('PADI')).then({ reason: 'too-late' });
    given([...again, { type: 'AttentionAnswered', seatId: padi }])
      .when({ type: 'AnswerAttention', number: 2 }, of('PADI'))
      .then({ reason: 'already-done' });
    expect(projectSeat(given(again).when({ type: 'EndAttention' }, teacher).after(), padi).people.attention).toBeNull();
    given(negotiation()).when({ type: 'EndAttention' }, teacher).then({ reason: 'already-done' });
    given(negotiation()).when({ type: 'AnswerAttention', number: 1 }, of('PADI')).then({ reason: 'too-late' });
  });
});

describe('standing in', () => {
  const stoodIn: GameEvent = { type: 'BotStoodIn', country: id('PADI'), policy: 'reciprocator' };
  const standIn = { type: 'StandIn', country: 'PADI' };

  it('RM2 a bot takes the place of silent people, announced with its policy', () => {
    const stood = given(negotiation()).when(standIn, system);
    stood.then([stoodIn]);
    expect(stood.after().headlines.at(-1)).toMatchObject({ code: 'stand-in', country: 'PADI', policy: 'reciprocator' });
    expect(projectPublic(stood.after()).countries[0]).toMatchObject({ bot: 'reciprocator', standIn: true });
    given(negotiation()).when(standIn, of('SURYA')).then({ reason: 'not-your-power' });
    given(negotiation()).when(standIn, teacher).then({ reason: 'not-your-power' });
    given([...negotiation(), { type: 'ReadySet', country: id('PADI'), ready: true }])
      .when(standIn, system)
      .then({ reason: 'already-done' });
    given(negotiation({ seated: false }))
      .when(standIn, system)
      .then({ reason: 'unknown-country', field: 'country', expected: 'a country led by people' });
  });

  it('PH4 RM2 when everybody has locked but one who sleeps, the round goes on', () => {
    const locked = ['SURYA', 'MEDIKA', 'KARANG'].map((country): GameEvent => ({ type: 'DecisionLocked', country: id(country), locked: true }));
    const decision: GameEvent = { type: 'PhaseChanged', phase: 'decision', at: 0, deadlineMs: null };
    expect(
      given([...negotiation(), decision, ...locked])
        .when(standIn, system)
        .after().phase,
    ).toBe('reveal');
  });

  it('RM3 a touch gives the country back; a bot that the teacher chose stays', () => {
    const back = given([...negotiation(), stoodIn]).when({ type: 'ComeBack' }, of('PADI'));
    back.then([{ type: 'BotReleased', country: 'PADI' }]);
    expect(back.after().countries[0]).toMatchObject({ bot: null, standIn: false });
    expect(back.after().headlines.at(-1)).toMatchObject({ code: 'stand-in-over' });
    given([...negotiation(), stoodIn])
      .when({ type: 'ComeBack' }, of('SURYA'))
      .then({ reason: 'already-done' });
    given([...negotiation(), stoodIn, { type: 'BotAssigned', country: id('PADI'), policy: 'mediator' }])
      .when({ type: 'ComeBack' }, of('PADI'))
      .then({ reason: 'already-done' });
  });
});
