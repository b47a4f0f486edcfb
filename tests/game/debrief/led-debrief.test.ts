import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../shared/game/events.ts';
import { projectPublic } from '../../../shared/game/project.ts';
import { completeSettings } from '../../../shared/game/settings.ts';
import { lobby, negotiation, of, stateOf, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const over: readonly GameEvent[] = [...negotiation(), { type: 'GameEnded' }];
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
    expect(arranged.after().debrief).toMatchObject({ pinned: ['b', 'a'], hidden: ['c'] });
    // Every screen hears that something was arranged, and not what.
    const heard = (facts: readonly GameEvent[]) => projectPublic(stateOf([...over, ...facts])).lead?.arranged;
    const first: GameEvent = { type: 'MomentsArranged', pinned: ['b', 'a'], hidden: ['c'] };
    expect(new Set([heard([]), heard([first]), heard([first, { ...first, pinned: ['a', 'b'] }]), heard([first, { ...first, hidden: [] }])]).size).toBe(4);
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
    expect(projectPublic(stateOf(facts)).lead?.place?.focus).toEqual({ kind: 'moment', id: 'cheat-PADI' });
    expect(JSON.stringify(projectPublic(stateOf(facts)).lead)).not.toContain('cheat-SURYA');
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
