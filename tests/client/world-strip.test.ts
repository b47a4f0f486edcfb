import { describe, expect, test } from 'vitest';
import { isOfOneWorld } from '../../client/screens/teach/world-powers.ts';
import { laggards, progressOf } from '../../client/screens/teach/worlds/world-progress.ts';
import type { Phase } from '../../shared/game/state.ts';
import { seatId } from '../../shared/lib/ids.ts';
import type { ClockView } from '../../shared/protocol/views.ts';
import { letterOf, lessonOf, worldIdOf } from '../../shared/protocol/world-id.ts';

const at = (phase: Phase, round = 1, practice = false) => ({ view: { clock: { phase, round, practice } as ClockView } });

describe('which world lags', () => {
  test('lobby, practice, rounds and phases in their order, the debrief last', () => {
    const order = [at('lobby', 0), at('news', 0, true), at('reveal', 0, true), at('news'), at('decision'), at('reflection'), at('news', 2), at('debrief', 2)];
    const steps = order.map(({ view }) => progressOf(view));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(new Set(steps).size).toBe(order.length);
  });

  test('whoever is not as far as the furthest; nobody where all are together, nor a world that is not known yet', () => {
    const [a, b, c] = [at('decision'), at('negotiation'), { view: null }] as const;
    expect([...laggards([a, b, c])]).toEqual([b]);
    expect(laggards([a, at('decision')]).size).toBe(0);
    expect(laggards([c]).size).toBe(0);
  });
});

test('what names a student stays in one world; the powers over time and what everybody is told go to all', () => {
  expect(isOfOneWorld({ type: 'AssignSeat', seatId: seatId('s'), country: null })).toBe(true);
  expect(isOfOneWorld({ type: 'SendNote', to: [seatId('s')], text: 'Ayo' })).toBe(true);
  expect(isOfOneWorld({ type: 'SendNote', to: null, text: 'Ayo' })).toBe(false);
  expect([isOfOneWorld({ type: 'NextPhase' }), isOfOneWorld({ type: 'Pause', reason: '' }), isOfOneWorld({ type: 'EndLesson' })]).toEqual([
    false,
    false,
    false,
  ]);
});

test('a world is named by its letter and found by the lesson', () => {
  expect([0, 1, 2, 3].map((place) => worldIdOf('KELASK', place))).toEqual(['KELASK', 'KELASK-B', 'KELASK-C', 'KELASK-D']);
  expect(['KELASK', 'KELASK-D'].map(letterOf)).toEqual(['A', 'D']);
  expect(['KELASK', 'KELASK-D'].map(lessonOf)).toEqual(['KELASK', 'KELASK']);
});
