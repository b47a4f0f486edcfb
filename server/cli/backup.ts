import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { backUpStore, restoreStore } from '../store/backup.ts';

const help = `backup copies all lessons into one file, also while the server runs; restore puts such a file in the place of a lost store.

  npm run -s backup -- FILE [--data DIR]
  npm run -s restore -- FILE [--data DIR]    (the server stopped, no store in DIR)

  --data  the server's DATA_DIR (default ./data)

The file holds every game with its secrets, and the names that students gave themselves. A lesson that is deleted later is still in it.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: './data' }, help: { type: 'boolean', default: false } },
});
const [what, file] = positionals;
const store = join(values.data, 'mufakat.db');
if (values.help || file === undefined || (what !== 'backup' && what !== 'restore')) {
  process.stdout.write(help);
  process.exitCode = values.help ? 0 : 1;
} else {
  try {
    const { lessons, commits } = await (what === 'backup' ? backUpStore(store, file) : restoreStore(file, store));
    process.stdout.write(`${what === 'backup' ? file : store}: ${lessons} lessons, ${commits} commits\n`);
  } catch (error) {
    process.stderr.write(`${what}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
