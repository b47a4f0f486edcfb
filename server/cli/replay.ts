import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Commit } from '../../shared/game/events.ts';
import { upgradeCommits } from '../../shared/game/upgrade-log.ts';
import { languages, type Language } from '../../shared/scenario/names.ts';
import { SqliteEventLog } from '../store/sqlite-event-log.ts';
import { linesOf, tellLog } from './tell-log.ts';

const help = `replay tells a world's log as sentences, one line a commit.

  npm run -s replay -- CODE [--data DIR] [--language id|en] [--json]
  npm run -s replay -- FILE.log.json[.gz] [--language id|en] [--json]

  CODE        the code of a lesson in DIR/mufakat.db (DIR is ./data)
  --language  id (Indonesian, the default) or en (English)
  --json      one JSON object with the sentences and the kinds of events, for tools

It shows every secret of the game, also of one that is still being played: it is for the person who runs the server.
`;

try {
  await main();
} catch (error) {
  process.stderr.write(`replay: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: './data' },
      language: { type: 'string', default: 'id' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [source] = positionals;
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  if (source === undefined) throw new Error(`expected the code of a lesson or a log file\n\n${help}`);
  const language = languages.find((each) => each === values.language);
  if (language === undefined) throw new Error(`--language: expected ${languages.join(' or ')}, but got "${values.language}"`);
  print(source.includes('.') ? readFile(source) : await readStore(source.toUpperCase(), values.data), language, values.json);
}

function print(commits: readonly Commit[], language: Language, json: boolean): void {
  const log = tellLog(commits, language);
  process.stdout.write(json ? `${JSON.stringify(log, null, 1)}\n` : `${linesOf(log, language).join('\n')}\n`);
}

function readFile(path: string): readonly Commit[] {
  if (!existsSync(path)) throw new Error(`no file ${path}`);
  const bytes = readFileSync(path);
  let log: unknown;
  try {
    log = JSON.parse((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  } catch {
    throw new Error(`${path}: expected a log as JSON, or as JSON packed with gzip`);
  }
  const first = Array.isArray(log) ? (log as Partial<Commit>[])[0]?.events?.[0] : undefined;
  if (first?.type !== 'WorldCreated') throw new Error(`${path}: expected a list of commits that starts with WorldCreated`);
  return upgradeCommits(log as Commit[]);
}

async function readStore(code: string, folder: string): Promise<readonly Commit[]> {
  const file = join(folder, 'mufakat.db');
  if (!existsSync(file)) throw new Error(`--data: expected a folder with mufakat.db, but ${folder} has none`);
  const log = new SqliteEventLog(file, 0);
  try {
    const commits = await log.readWorld(code);
    if (commits.length === 0) throw new Error(`no world "${code}" in ${file}`);
    return commits;
  } finally {
    await log.close();
  }
}
