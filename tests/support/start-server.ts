import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileCache } from './compile-cache.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  /** The process while it runs. */
  readonly pid: () => number | null;
  /** Everything it has printed, over all its lives. */
  readonly output: () => string;
  /** Ends it at once, as a power cut would. */
  readonly kill9: () => Promise<void>;
  /** Starts it again on the same port and data, perhaps with more environment; waits until it answers, rejects if it ends before. */
  readonly startAgain: (env?: Readonly<Record<string, string>>) => Promise<void>;
  /** Ends it politely and deletes its data. */
  readonly stop: () => Promise<void>;
}

/** Starts the real server process, or another `entry` that runs it, on a free port with data of its own and waits until it answers. */
export async function startServer(env: Readonly<Record<string, string>> = {}, entry = 'server/main.ts'): Promise<RunningServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mufakat-data-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  let output = '';

  const start = async (more: Readonly<Record<string, string>> = {}): Promise<void> => {
    if (isAlive(child)) throw new Error('the server runs already');
    const started = spawn(process.execPath, [entry], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...compileCache, NODE_ENV: 'production', LOG_LEVEL: 'warn', ...env, ...more, PORT: String(port), DATA_DIR: dataDir },
    });
    child = started;
    for (const stream of [started.stdout, started.stderr]) stream?.on('data', (bytes: Buffer) => (output += bytes.toString()));
    for (let attempt = 0; ; attempt++) {
      if (started.exitCode !== null || started.signalCode !== null)
        throw new Error(`the server ended with ${started.exitCode ?? started.signalCode}:\n${output}`);
      if (await answers(`${url}/api/scenarios`)) return;
      if (attempt > 600) {
        started.kill('SIGKILL');
        throw new Error(`the server did not answer in 60 s:\n${output}`);
      }
      await new Promise((next) => setTimeout(next, 100));
    }
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const running = child;
    child = null;
    if (!isAlive(running)) return;
    const ended = new Promise<void>((done) => running.once('exit', () => done()));
    running.kill(signal);
    const late = setTimeout(() => running.kill('SIGKILL'), 15_000);
    await ended;
    clearTimeout(late);
  };

  await start();
  return {
    url,
    port,
    dataDir,
    pid: () => (isAlive(child) ? (child.pid ?? null) : null),
    output: () => output,
    kill9: () => end('SIGKILL'),
    startAgain: start,
    stop: async () => {
      await end('SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const isAlive = (child: ChildProcess | null): child is ChildProcess => child !== null && child.exitCode === null && child.signalCode === null;

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '0.0.0.0', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address !== null ? done(address.port) : failed(new Error('no port'))));
    });
  });
}

/** This machine's address on the local network; null on a machine without one. */
export function lanAddress(): string | null {
  const found = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .find((each) => each.family === 'IPv4' && !each.internal);
  return found?.address ?? null;
}
