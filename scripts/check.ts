import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Types, lint, boundaries, unit and golden tests, side by side; meant to be run before every commit. */
const root = fileURLToPath(new URL('../', import.meta.url));
const steps: readonly { readonly name: string; readonly args: readonly string[] }[] = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'lint', args: ['node_modules/@biomejs/biome/bin/biome', 'lint', '.', '--diagnostic-level=warn', '--error-on-warnings', '--max-diagnostics=100'] },
  {
    name: 'tests',
    args: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'node', '--exclude', 'tests/{balance,bench,e2e,properties,secrecy,server}/**'],
  },
];

const results = await Promise.all(
  steps.map(async ({ name, args }) => {
    const startedMs = performance.now();
    const child = spawn(process.execPath, [...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (bytes) => (output += bytes));
    child.stderr.on('data', (bytes) => (output += bytes));
    const code = await new Promise<number>((done) => child.on('close', (status) => done(status ?? 1)));
    return { name, code, output, seconds: (performance.now() - startedMs) / 1000 };
  }),
);
for (const { name, code, output } of results) if (code !== 0) console.log(`\n— ${name} —\n${output}`);
for (const { name, code, seconds } of results) console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
process.exitCode = results.every((result) => result.code === 0) ? 0 : 1;
