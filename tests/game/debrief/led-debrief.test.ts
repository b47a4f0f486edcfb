import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../shared/game/events.ts';
import { touched } from '../../../shared/game/may-know.ts';
import { projectPublic, projectSeat, projectTeacher } from '../../../shared/game/project.ts';
import { completeSettings } from '../../../shared/game/settings.ts';
import { seatId } from '../../../shared/lib/ids.ts';
import { lobby, negotiation, of, stateOf, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const over: readonly GameEvent[] = [...negotiation(), { type: 'GameEnded' }];
const seat = (country: string) => seatId(`seat-${country}`);
const open = (chapter: string, focus: object | null = null) => ({ type: 'OpenChapter', chapter, focus });
const round2 = { kind: 'round', round: 2 } as const;

describe('leading the debrief', () => {
  it('DG2 a chapter and a place in it reach every screen', () => {
    const opened = given(over).when(open('film', round2), teacher, 5000);
    opened.then([{ type: 'ChapterOpened', chapter: 'film', focus: round2, at: 5000 }]);
    expect(projectPublic(opened.after()).lead).toMatchObject({ place: { chapter: 'film', focus: round2, atMs: 5000 }, free: false, finished: false });
  });

  it('DG2 nobody leads before the debrief, and no student ever does', () => {
    expect(projectPublic(stateOf(negotiation())).lead).toBeNull();
    expect(projectPublic(stateOf(over)).lead?.place).toBeNull();
    given(negotiation()).when(open('film'), teacher).then({ reason: 'wrong-phase', expected: 'debrief' });
    for (const command of [open('film'), { type: 'LetExplore', free: true }, { type: 'FinishDebrief' }, { type: 'SetSecrets', level: 'none' }]) {
      given(over).when(command, of('PADI')).then({ reason: 'not-your-power' });
    }
    given(over)
      .when(open('whatIf', { kind: 'guess', id: 'all-kept' }), teacher)
      .then([{ type: 'ChapterOpened', chapter: 'whatIf', focus: { kind: 'guess', id: 'all-kept' }, at: 1000 }]);
    expect(given(over).when(open('ranking'), teacher).outcome).toMatchObject({ ok: false, refusal: { field: 'chapter' } });
    expect(given(over).when(open('film', { kind: 'round', round: -1 }), teacher).outcome).toMatchObject({ ok: false, refusal: { field: 'focus.round' } });
  });

  it('DG3 exploring is opened and closed, once each', () => {
    const free = given(over).when({ type: 'LetExplore', free: true }, teacher);
    expect(projectPublic(free.after()).lead?.free).toBe(true);
    given([...over, { type: 'ExploringSet', free: true }])
      .when({ type: 'LetExplore', free: true }, teacher)
      .then({ reason: 'already-done' });
  });

  it('DG4 moments are pinned in an order and hidden, none both', () => {
    const arranged = given(over).when({ type: 'ArrangeMoments', pinned: ['b', 'a'], hidden: ['c'] }, teacher);
    expect(projectPublic(arranged.after()).lead).toMatchObject({ pinned: ['b', 'a'], hidden: ['c'] });
    given(over)
      .when({ type: 'ArrangeMoments', pinned: ['a'], hidden: ['a'] }, teacher)
      .then({ reason: 'malformed', field: 'pinned', expected: 'each moment once' });
  });

  it('DG5 what is opened is set at any time; an older log opens all; ids of moments stay closed with the secrets', () => {
    given(lobby())
      .when({ type: 'SetSecrets', level: 'results' }, teacher)
      .then([{ type: 'SecretsSet', level: 'results' }]);
    const facts: readonly GameEvent[] = [
      ...over,
      { type: 'MomentsArranged', pinned: ['cheat-PADI'], hidden: ['cheat-SURYA'] },
      { type: 'ChapterOpened', chapter: 'lived', focus: { kind: 'moment', id: 'cheat-PADI' }, at: 1 },
    ];
    expect(JSON.stringify(projectPublic(stateOf(facts)).lead)).toContain('cheat-PADI');
    const closed = stateOf([...facts, { type: 'SecretsSet', level: 'results' }]);
    expect(projectPublic(closed).lead).toMatchObject({ secrets: 'results', place: { chapter: 'lived', focus: null } });
    expect(JSON.stringify(projectPublic(closed))).not.toContain('cheat-');
    for (const kind of ['guess', 'whatIf'] as const) {
      const place = (id: string): GameEvent => ({ type: 'ChapterOpened', chapter: 'whatIf', focus: { kind, id }, at: 1 });
      const focusOf = (event: GameEvent, level: 'all' | 'none') => projectPublic(stateOf([...over, event, { type: 'SecretsSet', level }])).lead?.place?.focus;
      expect(focusOf(place('one-paid/PADI'), 'all')).toEqual({ kind, id: 'one-paid/PADI' });
      expect(focusOf(place('one-paid/PADI'), 'none')).toBeNull();
      expect(focusOf(place('all-kept'), 'none')).toEqual({ kind, id: 'all-kept' });
    }
    const { secrets: _, ...older } = stateOf(lobby()).settings;
    expect(completeSettings(older as never).secrets).toBe('all');
  });

  it('DG6 a finished debrief is led again by opening a chapter', () => {
    given([...over, { type: 'DebriefFinished' }])
      .when({ type: 'FinishDebrief' }, teacher)
      .then({ reason: 'already-done' });
    const again = given([...over, { type: 'DebriefFinished' }]).when(open('exit'), teacher);
    expect(projectPublic(again.after()).lead).toMatchObject({ finished: false, place: { chapter: 'exit' } });
  });
});

describe('the exit ticket', () => {
  const sentence = { before: 'each for themselves', now: 'together', because: 'the fund was empty in round 2' };
  const rated = (country: string, when: 'before' | 'after', word: 1 | 2 | 3 | 4 | 5): GameEvent => ({
    type: 'TrustRated',
    seatId: seat(country),
    when,
    answers: { word, worth: 4 },
  });
  const wrote = (country: string, before: string): GameEvent => ({ type: 'ExitWritten', seatId: seat(country), sentence: { ...sentence, before } });

  it('DG7 a student writes three parts in the debrief, and may change them', () => {
    given(over)
      .when({ type: 'WriteExit', ...sentence }, of('PADI'))
      .then([{ type: 'ExitWritten', seatId: seat('PADI'), sentence }]);
    expect(given(over).when({ type: 'WriteExit', ...sentence, because: '  ' }, of('PADI')).outcome).toMatchObject({
      ok: false,
      refusal: { field: 'because' },
    });
    given(negotiation())
      .when({ type: 'WriteExit', ...sentence }, of('PADI'))
      .then({ reason: 'wrong-phase', expected: 'debrief' });
    const changed = stateOf([...over, wrote('PADI', 'one'), wrote('PADI', 'two')]);
    expect(projectSeat(changed, seat('PADI')).exit.sentence?.before).toBe('two');
  });

  it('DG8 the first rating is given once and early, the second in the debrief', () => {
    const rate = (when: string) => ({ type: 'RateTrust', when, answers: { word: 2, worth: 4 } });
    for (const early of [lobby(), negotiation()])
      given(early)
        .when(rate('before'), of('PADI'))
        .then([rated('PADI', 'before', 2)]);
    given([...lobby(), rated('PADI', 'before', 1)])
      .when(rate('before'), of('PADI'))
      .then({ reason: 'already-done' });
    expect(given(negotiation({ round: 2 })).when(rate('before'), of('PADI')).outcome.ok).toBe(false);
    expect(given(over).when(rate('before'), of('PADI')).outcome.ok).toBe(false);
    given(lobby()).when(rate('after'), of('PADI')).then({ reason: 'wrong-phase', expected: 'debrief' });
    given(over)
      .when(rate('after'), of('PADI'))
      .then([rated('PADI', 'after', 2)]);
    expect(given(over).when({ ...rate('after'), answers: { word: 6, worth: 1 } }, of('PADI')).outcome.ok).toBe(false);
  });

  it('DG9 nobody else learns what a student rated or wrote until it is shown', () => {
    const facts: readonly GameEvent[] = [...over, wrote('PADI', 'a canary'), rated('PADI', 'after', 1)];
    const state = stateOf(facts);
    expect(JSON.stringify([projectPublic(state), projectSeat(state, seat('SURYA'))])).not.toContain('canary');
    expect(projectSeat(state, seat('PADI')).exit).toMatchObject({ sentence: { before: 'a canary' }, after: { word: 1, worth: 4 } });
    expect(projectTeacher(state).exit.sentences).toMatchObject([{ seatId: seat('PADI'), before: 'a canary' }]);
    expect(projectTeacher(state).exit.after).toEqual({ answers: 1, counts: null, means: null });
    // The public figures may change with it, no other country's view does.
    for (const event of facts.slice(over.length)) expect(touched(event)).toEqual({ public: true, teacher: true, countries: [] });
  });

  it('DG9 figures need three answers; sentences come without names and out of order unless the teacher shows them', () => {
    const two: readonly GameEvent[] = [...over, wrote('PADI', 'zebra'), wrote('SURYA', 'apple'), rated('PADI', 'after', 1), rated('SURYA', 'after', 3)];
    const three: readonly GameEvent[] = [...two, rated('KARANG', 'after', 5)];
    const shownIn = (facts: readonly GameEvent[], shown: 'figures' | 'sentences' | 'sentencesNamed') =>
      projectPublic(stateOf([...facts, { type: 'ExitsShown', shown }])).lead?.exits;
    expect(projectPublic(stateOf(three)).lead?.exits).toBeNull();
    expect(shownIn(two, 'figures')?.after).toEqual({ answers: 2, counts: null, means: null });
    expect(shownIn(three, 'figures')).toMatchObject({
      after: { answers: 3, counts: { word: [1, 0, 1, 0, 1], worth: [0, 0, 0, 3, 0] }, means: { word: 3, worth: 4 } },
      sentences: [],
    });
    expect(shownIn(three, 'sentences')?.sentences.map(({ before, country }) => [before, country])).toEqual([
      ['apple', null],
      ['zebra', null],
    ]);
    expect(shownIn(three, 'sentencesNamed')?.sentences.map(({ country }) => country)).toEqual(['SURYA', 'PADI']);
  });

  it('DG9 a student who was removed takes nothing of the others along', () => {
    const state = stateOf([...over, wrote('PADI', 'mine'), { type: 'SeatRemoved', seatId: seat('PADI') }, { type: 'ExitsShown', shown: 'sentencesNamed' }]);
    expect(projectPublic(state).lead?.exits?.sentences).toMatchObject([{ before: 'mine', country: null }]);
  });
});
