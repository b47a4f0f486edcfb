import { ensureBrowser } from '../support/find-browser.ts';
import { buildClient, isClientFresh } from '../../scripts/client-build.ts';
import { runVitest, sentence } from './vitest-run.ts';

/** The browser tests alone; further arguments go to vitest (a file name, -t "title"). */
const chromium = await ensureBrowser((line) => console.log(line));
if (!isClientFresh()) await buildClient();
const tally = await runVitest(['--project', 'e2e', ...process.argv.slice(2)], { MUFAKAT_CHROMIUM: chromium });
console.log(sentence(tally));
process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;
