import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Guard, guards } from './guards.ts';

/**
 * `npm run -s prove:guards -- [--only PART] [--json]`: takes out one guard after the other in a copy of the project and runs the tests that
 * ought to notice. Exit code 1 when they fail with all guards in place, or pass without one.
 */
const { values } = parseArgs({ options: { only: { type: 'string', default: '' }, json: { type: 'boolean', default: false } } });
/** A test that hangs without a guard has noticed, too. */
const longestMs = 240_000;
const copied = [
  'client',
  'scenarios',
  'scripts',
  'server',
  'shared',
  'tests',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'RULES.md',
  'docs',
  'README.md',
];

const chosen = guards.filter(({ name }) => name.includes(values.only));
const copy = mkdtempSync(join(tmpdir(), 'mufakat-guards-'));
const survived: string[] = [];
try {
  for (const name of copied) cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  const whole = await failsIn(copy, { tests: [...new Set(chosen.flatMap(({ tests }) => tests))] });
  if (whole !== null) throw new Error(`the tests fail with all guards in place: ${whole}`);
  for (const guard of chosen) {
    const isCaught = await failsWithout(copy, guard);
    if (!isCaught) survived.push(guard.name);
    process.stderr.write(`${isCaught ? 'caught  ' : 'SURVIVED'} ${guard.name}\n`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
process.stdout.write(`${JSON.stringify({ guards: chosen.length, caught: chosen.length - survived.length, survived }, null, values.json ? 0 : 2)}\n`);
process.exitCode = survived.length > 0 ? 1 : 0;

async function failsWithout(folder: string, guard: Guard): Promise<boolean> {
  const path = join(folder, guard.file);
  const source = readFileSync(path, 'utf8');
  if (source.split(guard.guard).length !== 2) throw new Error(`“${guard.name}” does not stand in ${guard.file} exactly once`);
  writeFileSync(
    path,
    source.replace(guard.guard, () => guard.without),
  );
  try {
    return (await failsIn(folder, guard)) !== null;
  } finally {
    writeFileSync(path, source);
  }
}

/** The end of what the tests said when they failed, or did not end; null: they passed. */
function failsIn(folder: string, { tests, titled }: Pick<Guard, 'tests' | 'titled'>): Promise<string | null> {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'node', '--bail', '1', ...(titled === undefined ? [] : ['-t', titled]), ...tests];
  const run = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (bytes: Buffer) => (said = (said + bytes.toString()).slice(-4000)));
  const tooLong = setTimeout(() => run.kill('SIGKILL'), longestMs);
  return new Promise((resolve) => {
    run.once('exit', (code) => {
      clearTimeout(tooLong);
      resolve(code === 0 ? null : said);
    });
  });
}
