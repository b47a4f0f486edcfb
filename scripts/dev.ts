import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The server restarts when its sources change; Vite serves the client with hot reload and passes /api on to it. */
const root = fileURLToPath(new URL('../', import.meta.url));
const port = process.env['PORT'] ?? '3000';
const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, [...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });

const children = [
  run(['--watch', 'server/main.ts'], { PORT: port }),
  run(['node_modules/vite/bin/vite.js', '--config', 'vite.config.ts'], { MUFAKAT_SERVER: `http://127.0.0.1:${port}` }),
];
const stop = (): void => {
  for (const child of children) child.kill('SIGTERM');
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) child.on('exit', stop);
