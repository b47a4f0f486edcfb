import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { pino } from 'pino';
import { readConfig } from '../../../server/config.ts';
import { realParts } from '../../../server/real-parts.ts';
import { startServer } from '../../../server/start-server.ts';

/**
 * The real server, which says on SIGUSR2 what it holds, in one line of JSON after `held `: after a full collection, so that
 * what counts is reachable. `LEAK=lessons` keeps a megabyte for each lesson: the guard taken out.
 */
setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;
const config = readConfig(process.env);
const parts = await realParts(config, pino({ level: config.LOG_LEVEL }));
const kept: unknown[] = [];
await startServer({
  ...parts,
  rules: {
    ...parts.rules,
    createWorld: (...asked) => {
      if (process.env['LEAK'] === 'lessons') kept.push(Array.from({ length: 131_072 }, (_, at) => at + 0.5));
      return parts.rules.createWorld(...asked);
    },
  },
});
/** Machine code that the engine makes while functions grow hot is no leak, and goes on for many minutes. */
const isCode = (space: string): boolean => /^(shared_)?(code|trusted)/.test(space);

process.on('SIGUSR2', () => {
  collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  const dataBytes = getHeapSpaceStatistics().reduce((sum, { space_name, space_used_size }) => sum + (isCode(space_name) ? 0 : space_used_size), external);
  const handles = process
    .getActiveResourcesInfo()
    .filter((name) => name !== 'Immediate')
    .sort();
  process.stdout.write(`held ${JSON.stringify({ dataBytes, heapBytes: heapUsed + external, rssBytes: rss, handles })}\n`);
});
