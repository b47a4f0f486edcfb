import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Tests that ran, by the folder under tests/ they stand in. */
  readonly ran: ReadonlyMap<string, number>;
}

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  readonly success: boolean;
  readonly testResults: readonly { readonly name: string; readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

/** Runs vitest with these arguments, its output on this terminal, and counts what it reports. */
export async function runVitest(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'mufakat-tests-'));
  const file = join(folder, 'report.json');
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    },
  );
  const code = await new Promise<number>((done) => child.on('close', (status) => done(status ?? 1)));
  let report: VitestReport | null = null;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    // No report: vitest itself failed, which counts as one failure below.
  }
  rmSync(folder, { recursive: true, force: true });
  return tally(report, code, (name) => relative(root, name));
}

/** A file that failed to load, an error outside a test and a missing report each count as a failure. */
export function tally(report: VitestReport | null, exitCode: number, nameOf: (path: string) => string): Tally {
  let [passed, failed, skipped] = [0, 0, 0];
  const ran = new Map<string, number>();
  for (const file of report?.testResults ?? []) {
    const statuses = file.assertionResults.map((test) => test.status);
    const count = (status: string): number => statuses.filter((each) => each === status).length;
    passed += count('passed');
    failed += count('failed');
    skipped += statuses.length - count('passed') - count('failed');
    if (file.status === 'failed' && count('failed') === 0) failed += 1;
    const part = nameOf(file.name).split('/')[1] ?? '';
    ran.set(part, (ran.get(part) ?? 0) + count('passed') + count('failed'));
  }
  if (failed === 0 && (report === null || !report.success || exitCode !== 0)) failed = 1;
  return { passed, failed, skipped, ran };
}

export function sentence({ passed, failed, skipped }: Pick<Tally, 'passed' | 'failed' | 'skipped'>): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
