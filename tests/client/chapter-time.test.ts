import { describe, expect, it } from 'vitest';
import { timeOfChapter } from '../../client/screens/debrief/use-chapter-time.ts';
import { chapterMinutes, minutesWithoutBell } from '../../shared/model/chapter-minutes.ts';
import { chapterIds } from '../../shared/model/debrief-chapters.ts';

const minute = 60_000;
/** Of a lesson with one world, played for the first time. */
const chapters = chapterIds.filter((id) => id !== 'worlds' && id !== 'again');
const at = (about: Partial<Parameters<typeof timeOfChapter>[0]>) =>
  timeOfChapter({ chapters, open: 'film', bellMs: 15 * minute, openedMs: 0, nowMs: 0, ...about });

describe('DG10 a chapter against the clock', () => {
  it('has its part of what is left, and says which chapters there is no time for', () => {
    expect(at({})).toEqual({ minutes: chapterMinutes(chapters, 15).get('film'), spent: 0, left: 15, leaveOut: ['notYet', 'world'] });
    expect(at({ bellMs: 40 * minute }).leaveOut).toEqual([]);
  });

  it('takes what it runs over from the chapters after it', () => {
    const late = at({ nowMs: 9 * minute });
    expect(late).toMatchObject({ minutes: at({}).minutes, spent: 9, left: 6 });
    expect(late.leaveOut.length).toBeGreaterThan(at({}).leaveOut.length);
    expect(late.leaveOut).not.toContain('exit');
  });

  it('at the bell leaves everything but the exit', () => {
    const over = at({ nowMs: 16 * minute });
    expect(over.left).toBe(-1);
    expect(over.leaveOut).toEqual(chapters.slice(1, -1));
    expect(at({ open: 'exit', nowMs: 16 * minute, openedMs: 16 * minute }).leaveOut).toEqual([]);
  });

  it('a week later, and without a plan, has its part of twenty minutes and no clock', () => {
    const calm = { minutes: chapterMinutes(chapters, minutesWithoutBell).get('film'), spent: null, left: null, leaveOut: [] };
    expect(at({ bellMs: null })).toEqual(calm);
    expect(at({ nowMs: 7 * 24 * 60 * minute, openedMs: 7 * 24 * 60 * minute })).toEqual(calm);
  });
});
