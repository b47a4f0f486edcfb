import { describe, expect, test } from 'vitest';
import { sentence, tally, type VitestReport } from '../run/vitest-run.ts';

const report = (success: boolean, files: VitestReport['testResults']): VitestReport => ({ success, testResults: files });
const file = (name: string, status: string, ...statuses: string[]) => ({ name, status, assertionResults: statuses.map((each) => ({ status: each })) });
const same = (path: string): string => path;

describe('tally of a test run', () => {
  test('counts passed, failed and skipped tests by folder', () => {
    const counted = tally(
      report(false, [file('tests/game/a.test.ts', 'failed', 'passed', 'failed'), file('tests/e2e/b.test.ts', 'passed', 'passed', 'pending', 'todo')]),
      1,
      same,
    );
    expect(counted).toEqual({
      passed: 2,
      failed: 1,
      skipped: 2,
      ran: new Map([
        ['game', 2],
        ['e2e', 1],
      ]),
    });
  });

  test('a file that does not load is a failure', () => {
    expect(tally(report(false, [file('tests/game/a.test.ts', 'failed')]), 1, same)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('an error outside of any test is a failure', () => {
    expect(tally(report(true, [file('tests/game/a.test.ts', 'passed', 'passed')]), 1, same).failed).toBe(1);
  });

  test('no report is a failure', () => {
    expect(tally(null, 0, same).failed).toBe(1);
  });

  test('a folder whose tests were all skipped counts as not run', () => {
    expect(tally(report(true, [file('tests/game/a.test.ts', 'passed', 'pending')]), 0, same).ran.get('game')).toBe(0);
  });

  test('the last line names skipped tests only when there are any', () => {
    expect(sentence({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(sentence({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});
