import { describe, expect, it } from 'vitest';
import { projectPublic } from '../../../shared/game/project.ts';
import { tellStory } from '../../../shared/game/tell.ts';
import type { GameEvent } from '../../../shared/game/events.ts';
import { beatsOf, storySteps } from '../../../shared/model/story-steps.ts';
import { gives, id, inPhase, lobby, of, signed, stateOf, system, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const byHand: GameEvent = { type: 'RevealPaceSet', pace: 'steps' };
const pace = (to: string) => ({ type: 'SetRevealPace', pace: to });
const next = (after: number) => ({ type: 'NextBeat', after });
const replay = { type: 'ReplayReveal' };
const ready = { type: 'SetReady', ready: true };

/** In the decision of a round with one trade that everybody keeps. */
const deciding = inPhase('decision');
const trade = signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 2, 'food'), gives('SURYA', 'PADI', 1, 'energy')]);
const facts = (...more: readonly GameEvent[]): readonly GameEvent[] => [...deciding.slice(0, -1), trade, deciding.at(-1) as GameEvent, ...more];

/** The reveal that follows, led by hand, as far as this beat; the facts of it alone. */
function ledReveal(...more: readonly GameEvent[]): readonly GameEvent[] {
  const before = facts(byHand);
  const { outcome } = given(before).when({ type: 'NextPhase' }, teacher, 50_000);
  if (!outcome.ok) throw new Error('the phase did not end');
  return [...before, ...outcome.events, ...more];
}
const beats = stateOf(ledReveal()).reveal.beats;

describe('a reveal that the teacher leads', () => {
  it('RV1 the teacher sets how reveals are told, and takes it back', () => {
    given(lobby())
      .when(pace('steps'), teacher)
      .then([{ type: 'RevealPaceSet', pace: 'steps' }]);
    given(lobby()).when(pace('auto'), teacher).then({ reason: 'already-done' });
    given([...lobby(), byHand])
      .when(pace('auto'), teacher)
      .then([{ type: 'RevealPaceSet', pace: 'auto' }]);
    given(lobby()).when(pace('steps'), of('PADI')).then({ reason: 'not-your-power' });
    expect(given(lobby()).when(pace('slow'), teacher).outcome).toMatchObject({ ok: false, refusal: { field: 'pace' } });
  });

  it('RV1 nothing changes for a reveal that goes by itself', () => {
    const { outcome } = given(facts()).when({ type: 'NextPhase' }, teacher, 50_000);
    const events = outcome.ok ? outcome.events : [];
    expect(events.at(-1)).toMatchObject({ type: 'PhaseChanged', phase: 'reveal', deadlineMs: expect.any(Number) });
    expect(projectPublic(stateOf([...facts(), ...events])).reveal).toEqual({ pace: 'auto', beats: 0, beat: 0, replays: 0 });
    given([...facts(), ...events])
      .when(next(0), teacher)
      .then({ reason: 'already-done' });
  });

  it('RV2 begins behind its curtain, with as many beats as its story has, and without a clock', () => {
    const state = stateOf(ledReveal());
    expect(state.deadlineMs).toBeNull();
    expect(projectPublic(state).reveal).toEqual({ pace: 'steps', beats, beat: 0, replays: 0 });
    const resolved = ledReveal().slice(facts(byHand).length);
    const story = tellStory(state, resolved);
    expect(story && beatsOf(story)).toBe(beats);
    const told = story ? storySteps(story).map((step) => (step.kind === 'beat' ? step.beat.kind : step.kind)) : [];
    // With the curtain before them and the open stage after.
    expect(told).toEqual(['journeys', 'all-kept', 'rescue', 'fund']);
    expect(beats).toBe(told.length + 2);
  });

  it('RV2 goes on beat by beat; two devices that press at once tell one beat', () => {
    given(ledReveal())
      .when(next(0), teacher)
      .then([{ type: 'BeatTold', beat: 1 }]);
    const told: GameEvent = { type: 'BeatTold', beat: 1 };
    given(ledReveal(told)).when(next(0), teacher).then({ reason: 'already-done' });
    given(ledReveal(told))
      .when(next(1), teacher)
      .then([{ type: 'BeatTold', beat: 2 }]);
    given(ledReveal()).when(next(0), of('PADI')).then({ reason: 'not-your-power' });
    given(facts(byHand)).when(next(0), teacher).then({ reason: 'wrong-phase' });
    given(ledReveal({ type: 'Paused', reason: '', at: 51_000 }))
      .when(next(0), teacher)
      .then({ reason: 'paused' });
  });

  it('RV2 after the last beat the clock runs for 20 seconds', () => {
    const nearly: GameEvent = { type: 'BeatTold', beat: beats - 2 };
    const last = given(ledReveal(nearly)).when(next(beats - 2), teacher, 90_000);
    last.then([
      { type: 'BeatTold', beat: beats - 1 },
      { type: 'PhaseExtended', deadlineMs: 110_000 },
    ]);
    given(ledReveal({ type: 'BeatTold', beat: beats - 1 }))
      .when(next(beats - 1), teacher)
      .then({ reason: 'already-done' });
    const open = ledReveal(nearly, { type: 'BeatTold', beat: beats - 1 }, { type: 'PhaseExtended', deadlineMs: 110_000 });
    expect(given(open).when({ type: 'TimeOutPhase', phase: 'reveal', round: 1 }, system, 110_000).after().phase).toBe('reflection');
  });

  it('RV3 nobody’s readiness ends it before everything is told, and the teacher may always go on', () => {
    const all: GameEvent[] = ['SURYA', 'MEDIKA', 'KARANG'].map((country) => ({ type: 'ReadySet', country: id(country), ready: true }));
    expect(
      given(ledReveal(...all))
        .when(ready, of('PADI'))
        .after().phase,
    ).toBe('reveal');
    const told: GameEvent = { type: 'BeatTold', beat: beats - 1 };
    expect(
      given(ledReveal(told, ...all))
        .when(ready, of('PADI'))
        .after().phase,
    ).toBe('reflection');
    expect(given(ledReveal()).when({ type: 'NextPhase' }, teacher).after().phase).toBe('reflection');
  });

  it('RV4 is told anew from its first beat, its clock stopped again', () => {
    const open = ledReveal({ type: 'BeatTold', beat: beats - 1 }, { type: 'PhaseExtended', deadlineMs: 110_000 });
    given(open)
      .when(replay, teacher)
      .then([{ type: 'RevealReplayed' }]);
    expect(given(open).when(replay, teacher).after()).toMatchObject({ deadlineMs: null, reveal: { beat: 1, beats, replays: 1 } });
    given(lobby()).when(replay, teacher).then({ reason: 'wrong-phase' });
  });

  it('RV4 one that goes by itself is told anew with its whole time', () => {
    const before = inPhase('reveal');
    const { reveal } = stateOf(before).settings.phaseSeconds;
    given(before)
      .when(replay, teacher, 30_000)
      .then([{ type: 'RevealReplayed' }, { type: 'PhaseExtended', deadlineMs: 30_000 + reveal * 1000 }]);
    expect(projectPublic(given(before).when(replay, teacher, 30_000).after()).reveal).toMatchObject({ beats: 0, replays: 1 });
  });

  it('RV2 the next phase forgets it, and keeps the pace', () => {
    const after = given(ledReveal()).when({ type: 'NextPhase' }, teacher).after();
    expect(after.reveal).toEqual({ pace: 'steps', beats: 0, beat: 0, replays: 0 });
  });
});
