import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Commit } from '../../shared/game/events.ts';
import { replay, stateHash } from '../../shared/game/replay.ts';
import { SqliteEventLog } from '../store/sqlite-event-log.ts';

/**
 * `npm run -s replay -- CODE [--data DIR]`: a world's log, one line a commit (number, time, who, what, which facts),
 * then the hash of the state it leads to. It shows secrets: it is for the person who runs the server.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string', default: './data' } } });
const [worldId = ''] = positionals;
const file = join(values.data, 'mufakat.db');

if (worldId === '') fail('replay: expected the code of a lesson, as in npm run replay -- ABCDEF');
else if (!existsSync(file)) fail(`--data: expected a folder with mufakat.db, but ${values.data} has none`);
else {
  const log = new SqliteEventLog(file, 0);
  const commits = await log.readWorld(worldId.toUpperCase());
  if (commits.length === 0) fail(`replay: no world "${worldId}" in ${file}`);
  else {
    for (const commit of commits) process.stdout.write(`${lineOf(commit)}\n`);
    process.stdout.write(`${commits.length} commits, state ${stateHash(replay(commits))}\n`);
  }
  await log.close();
}

function lineOf({ seq, at, actor, command, events }: Commit): string {
  const who = actor.kind === 'seat' ? actor.seatId : actor.kind === 'bot' ? `bot ${actor.country}` : actor.kind;
  const { type, ...payload } = command;
  const said = type === 'CreateWorld' ? '' : ` ${JSON.stringify(payload)}`;
  return `${seq} ${new Date(at).toISOString()} ${who}: ${type}${said} → ${events.map((event) => event.type).join(', ')}`;
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
