import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { playWorld } from '../../shared/simulation/play-world.ts';
import { fileOf, games, summary } from './games.ts';
import { diplomats } from './scripts/diplomats.ts';

/**
 * Records the golden games anew: `npm run golden:record`. Do it only when a rule or a bot was changed on purpose, look
 * at what changed in the summaries, and say in the commit why.
 */
for (const [name, { world, policies }] of Object.entries(games)) {
  const { commits } = playWorld(world, policies, diplomats());
  const log = JSON.stringify(commits);
  writeFileSync(fileOf(name, 'log.json.gz'), gzipSync(log, { level: 9 }));
  writeFileSync(fileOf(name, 'summary.json'), `${JSON.stringify(summary(commits), null, 1)}\n`);
  console.log(`${name}: ${commits.length} commits, ${Math.round(log.length / 1024)} KB of JSON`);
}
