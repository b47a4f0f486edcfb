import { describe, expect, it } from 'vitest';
import {
  budgetOf,
  keepsThird,
  paceFor,
  planAgainstClock,
  planMinutes,
  planOf,
  playSeconds,
  roundSeconds,
  secondsToPlay,
  worldsFor,
} from '../../../shared/model/lesson-plan.ts';

const intro = { news: 20, negotiation: 180, decision: 75, reveal: 45, reflection: 30 };
const pandemi = { news: 25, negotiation: 240, decision: 90, reveal: 50, reflection: 45 };
const lesson = { rounds: 3, practiceRound: true, phaseSeconds: intro };

describe('the minutes of a lesson', () => {
  it.each([15, 40, 45, 60, 80, 90])('LP1 %i minutes are spent whole, and a third of them in the debrief', (minutes) => {
    const budget = budgetOf(minutes);
    expect(planMinutes(budget)).toBe(minutes);
    expect(budget.debrief * 3).toBeGreaterThanOrEqual(minutes);
    expect(Math.min(budget.join, budget.teach, budget.play)).toBeGreaterThan(0);
  });

  it('LP1 three rounds of the first lesson fit into one period', () => {
    const plan = planOf(45, lesson);
    expect(plan).toEqual({ join: 6, teach: 3, play: 18, debrief: 18 });
    expect(keepsThird(45, plan)).toBe(true);
  });

  it('LP1 too many rounds leave the debrief too little, and are never hidden', () => {
    const plan = planOf(45, { rounds: 6, practiceRound: false, phaseSeconds: pandemi });
    expect(plan).toEqual({ join: 6, teach: 3, play: 45, debrief: 0 });
    expect(keepsThird(45, plan)).toBe(false);
  });

  it.each([
    [15, 3, intro],
    [40, 3, intro],
    [45, 3, intro],
    [80, 6, pandemi],
    [90, 6, pandemi],
  ])('LP4 in %i minutes %i rounds get a pace that leaves a third', (minutes, rounds, pace) => {
    const phaseSeconds = paceFor(pace, rounds, budgetOf(minutes).play);
    expect(keepsThird(minutes, planOf(minutes, { rounds, practiceRound: false, phaseSeconds }))).toBe(true);
    expect(phaseSeconds.negotiation).toBeGreaterThanOrEqual(60);
    expect(phaseSeconds.negotiation).toBeLessThanOrEqual(pace.negotiation);
  });

  it('LP4 a pace that fits already stays as it is, and a short one is not cut below what can be played', () => {
    expect(paceFor(intro, 3, 20)).toBe(intro);
    expect(paceFor(intro, 3, 3)).toEqual({ news: 10, negotiation: 60, decision: 30, reveal: 30, reflection: 0 });
  });

  it('PH3 the practice round is three short phases', () => {
    expect(playSeconds(lesson) - playSeconds({ ...lesson, practiceRound: false })).toBe(135);
  });

  it('a delegation has five students at most; more play in two worlds', () => {
    expect([worldsFor(20, 4), worldsFor(21, 4), worldsFor(36, 8)]).toEqual([1, 2, 1]);
  });
});

describe('the plan against the clock', () => {
  const bell = 45 * 60_000;
  const at = (minute: number) => ({ nowMs: minute * 60_000, bellMs: bell, debriefMinutes: 15 });

  it('LP3 knows what is still to play', () => {
    expect(secondsToPlay({ phase: 'lobby', round: 0, practice: false, secondsLeft: null }, lesson)).toBe(playSeconds(lesson));
    expect(secondsToPlay({ phase: 'decision', round: 0, practice: true, secondsLeft: 20 }, lesson)).toBe(20 + 45 + 3 * roundSeconds(intro));
    expect(secondsToPlay({ phase: 'decision', round: 3, practice: false, secondsLeft: 20 }, lesson)).toBe(20 + 45 + 30);
    expect(secondsToPlay({ phase: 'decision', round: 3, practice: false, secondsLeft: null }, lesson)).toBe(75 + 45 + 30);
    expect(secondsToPlay({ phase: 'debrief', round: 3, practice: false, secondsLeft: null }, lesson)).toBe(0);
  });

  it('LP3 says on time, tight by so many rounds, stop, and over', () => {
    const second = { phase: 'news', round: 2, practice: false, secondsLeft: 20 } as const;
    expect(planAgainstClock(at(15), second, lesson)).toMatchObject({ standing: 'good', roundsTooMany: 0, stopMs: 30 * 60_000 });
    expect(planAgainstClock(at(21), second, lesson)).toMatchObject({ standing: 'tight', roundsTooMany: 1 });
    expect(planAgainstClock(at(29), second, lesson)).toMatchObject({ standing: 'tight', roundsTooMany: 1 });
    expect(planAgainstClock(at(30), second, lesson).standing).toBe('stop');
    expect(planAgainstClock(at(46), second, lesson).standing).toBe('over');
    expect(planAgainstClock(at(35), { ...second, phase: 'debrief' }, lesson)).toMatchObject({ standing: 'tight', roundsTooMany: 0 });
  });
});
