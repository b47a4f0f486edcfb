import { ensureBrowser } from '../support/find-browser.ts';
import { buildClient, isClientFresh } from '../../scripts/client-build.ts';
import { runVitest, sentence } from './vitest-run.ts';

/** Parts that must have run at least one test: an empty part must not look like a passed one. */
const parts = ['architecture', 'game', 'properties', 'golden', 'secrecy', 'server', 'e2e'];

const failures: string[] = [];
const node = await runVitest(['--project', 'node']);
let browser: Awaited<ReturnType<typeof runVitest>> | null = null;
try {
  const chromium = await ensureBrowser((line) => console.log(line));
  if (!isClientFresh()) await buildClient();
  browser = await runVitest(['--project', 'e2e'], { MUFAKAT_CHROMIUM: chromium });
} catch (error) {
  failures.push(error instanceof Error ? error.message : String(error));
}
const tallies = browser === null ? [node] : [node, browser];
for (const part of parts) {
  if (!tallies.some((tally) => (tally.ran.get(part) ?? 0) > 0)) failures.push(`no test of tests/${part} ran`);
}
for (const failure of failures) console.log(`FAILED: ${failure}`);

const sum = (of: 'passed' | 'failed' | 'skipped'): number => tallies.reduce((total, tally) => total + tally[of], 0);
const total = { passed: sum('passed'), failed: sum('failed') + failures.length, skipped: sum('skipped') };
console.log(sentence(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
