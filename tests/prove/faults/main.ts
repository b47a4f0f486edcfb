import { parseArgs } from 'node:util';
import { z } from 'zod';
import { startServer } from '../../support/start-server.ts';
import { strikes } from '../network/struck-proxy.ts';
import { type CellResult, places, runPlace } from './phase-run.ts';

/**
 * `npm run -s prove:faults -- [--place P] [--json]`: 12 network faults × 8 places in a lesson × 4 roles. Exit code 1 when a
 * command got no answer, was lost or doubled, or a device did not come back to the right view.
 */
const { values } = parseArgs({ options: { place: { type: 'string' }, json: { type: 'boolean', default: false } } });
const place = z.enum(places).optional().parse(values.place);

const server = await startServer({ HOST: '127.0.0.1', BOT_DELAY_MS: '0', LOG_LEVEL: 'error' });
const cells: CellResult[] = [];
try {
  for (const each of place === undefined ? places : [place]) {
    cells.push(...(await runPlace(server, each, strikes)));
    process.stderr.write(`${each}: ${cells.length} cells\n`);
  }
} finally {
  await server.stop();
}
const failed = cells.filter((cell) => cell.failed !== null);
const count = (answer: CellResult['answer']) => cells.filter((cell) => cell.answer === answer).length;
const told = { cells: cells.length, failed: failed.length, accepted: count('accepted'), refused: count('refused'), faults: failed };
process.stdout.write(`${JSON.stringify(told, null, values.json ? 0 : 2)}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
