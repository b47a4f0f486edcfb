import { expect, it } from 'vitest';
import { chapterMinutes, minutesWithoutBell } from '../../../shared/model/chapter-minutes.ts';
import { chapterIds as all } from '../../../shared/model/debrief-chapters.ts';

/** As many as one lesson has: twins are not played again. */
const chapterIds = all.filter((id) => id !== 'again');

const sum = (minutes: ReadonlyMap<string, number>): number => [...minutes.values()].reduce((total, one) => total + one, 0);

it('DG10 shares out whole minutes, never more than there are, and no chapter is told in less than one', () => {
  for (const minutes of [1, 2.5, 5, 13, 15, 20, 30, 61.9]) {
    for (let from = 0; from < chapterIds.length; from++) {
      const chapters = chapterIds.slice(from);
      const shared = chapterMinutes(chapters, minutes);
      expect(sum(shared)).toBe(Math.floor(minutes));
      expect([...shared.keys()]).toEqual(chapters.filter((id) => shared.has(id)));
      for (const [, own] of shared) expect(own).toBeGreaterThanOrEqual(1);
    }
  }
});

it('DG10 leaves out the lightest chapters first when time is short, and the exit never', () => {
  const left = (minutes: number) => chapterIds.filter((id) => !chapterMinutes(chapterIds, minutes).has(id));
  expect(left(minutesWithoutBell + 10)).toEqual([]);
  expect(left(15)).toEqual(['notYet', 'world']);
  const shorter = [30, 20, 15, 10, 6, 3, 1].map(left);
  for (const [at, out] of shorter.entries()) {
    expect(out).not.toContain('exit');
    expect(out).toEqual(expect.arrayContaining(shorter[at - 1] ?? []));
  }
  expect([...chapterMinutes(chapterIds, 0)]).toEqual([['exit', 0]]);
  expect([...chapterMinutes(chapterIds, -5)]).toEqual([['exit', 0]]);
});

it('DG10 gives the moments of the class the most time', () => {
  const shared = chapterMinutes(chapterIds, 30);
  for (const own of shared.values()) expect(own).toBeLessThanOrEqual(shared.get('lived') ?? 0);
});
