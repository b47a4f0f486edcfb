import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { randomIds } from './random-ids.ts';
import { loadScenarios } from './scenario-library.ts';
import { coreRules } from './session/core-rules.ts';
import type { ServerParts } from './start-server.ts';
import { SqliteEventLog } from './store/sqlite-event-log.ts';
import { systemClock } from './system-clock.ts';
import { DebriefThread } from './workers/debrief-thread.ts';

/** No scenario of the folder can be played; its message is the sentence to print. */
export class NothingToPlay extends Error {}

/** The real clock, store and chance, put together here and nowhere else. Throws `NothingToPlay`. */
export async function realParts(config: Config, logger: Logger): Promise<ServerParts> {
  const library = await loadScenarios(config.SCENARIOS_DIR);
  for (const fault of library.faults) logger.error(`left out: ${fault}`);
  if (library.packs.size === 0) throw new NothingToPlay(`No scenario can be played. ${library.faults[0] ?? `${config.SCENARIOS_DIR} is empty.`}`);
  return {
    config,
    log: new SqliteEventLog(join(config.DATA_DIR, 'mufakat.db'), config.GROUP_COMMIT_MS),
    clock: systemClock,
    ids: randomIds,
    rules: coreRules,
    scenarios: library.packs,
    debriefs: new DebriefThread(),
    report: (problem, error) => logger.error({ err: error }, problem),
  };
}
