import { pino } from 'pino';
import { readConfig } from '../../../server/config.ts';
import { realParts } from '../../../server/real-parts.ts';
import { startServer } from '../../../server/start-server.ts';
import type { EventLog } from '../../../server/store/event-log.ts';
import type { KillPoint } from './kill-points.ts';

/**
 * The real server, which kills itself at a named point (`KILL_AT=point:count`). The points lie between its parts, so
 * that nothing of the product knows of them. `WITHOUT=durability` answers before the store has written: the guard
 * taken out.
 */
const [at, nth] = (process.env['KILL_AT'] ?? ':').split(':');
let left = Number(nth || 0);

function reach(point: KillPoint): void {
  if (point !== at) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
}

/** The answer to a batch goes out in the microtasks after its append; a timer comes after them, and before the next flush. */
function dyingLog(log: EventLog): EventLog {
  return new Proxy(log, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      if (name !== 'append') return value.bind(target);
      return async (batch: Parameters<EventLog['append']>[0]) => {
        reach('before-commit');
        if (process.env['WITHOUT'] === 'durability') {
          setTimeout(() => void target.append(batch).catch(() => undefined), 300);
          return;
        }
        const written = target.append(batch);
        // The writer's thread waits for company, then writes: the file may hold the batch by now or not.
        setTimeout(() => reach('while-committing'), config.GROUP_COMMIT_MS + 1);
        await written;
        reach('before-answer');
        setTimeout(() => reach('after-answer'), 0);
      };
    },
  });
}

const config = readConfig(process.env);
const parts = await realParts(config, pino({ level: config.LOG_LEVEL }));
let isReplaying = true;
const server = await startServer({
  ...parts,
  log: dyingLog(parts.log),
  rules: {
    ...parts.rules,
    parseCommand: (raw) => {
      reach('after-receive');
      return parts.rules.parseCommand(raw);
    },
    evolve: (state, event) => {
      if (isReplaying) reach('during-replay');
      return parts.rules.evolve(state, event);
    },
  },
});
isReplaying = false;
process.stdout.write(`ready, ${server.resumed} lesson(s) go on\n`);
