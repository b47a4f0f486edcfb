import { parseArgs } from 'node:util';

/** `npm run -s bench -- NAME --json`: one object per run, figures under telling keys; never part of the tests. */
const benches: Readonly<Record<string, () => Promise<Record<string, unknown>>>> = {
  rules: async () => (await import('./rules.ts')).rules(),
  actions: async () => (await import('./actions.ts')).actions(),
  bytes: async () => (await import('./bytes.ts')).bytes(),
  frame: async () => (await import('./frame.ts')).frame(),
  debrief: async () => (await import('./debrief.ts')).debrief(),
  bundle: async () => (await import('./bundle.ts')).bundle(),
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
const [name = ''] = positionals;
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench === undefined) {
  process.stderr.write(`bench: expected one of ${Object.keys(benches).join(', ')}, but got "${name}"\n`);
  process.exitCode = 1;
} else {
  const result = { bench: name, ...(await bench()) };
  process.stdout.write(`${JSON.stringify(result, null, values.json ? 0 : 2)}\n`);
  process.exit(0);
}
