import { type ChildProcess, spawn } from 'node:child_process';
import { compileCache } from '../../support/compile-cache.ts';

export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  readonly output: () => string;
  /** Ends it at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop; resolves to its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** The server as `npm start` runs it, in a process of its own, on a free port. */
export async function startProcess(dataDir: string, environment: Record<string, string> = {}): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      BOT_DELAY_MS: '0',
      HEARTBEAT_MS: '200',
      ...compileCache,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (bytes) => (output += bytes));
  child.stderr.on('data', (bytes) => (output += bytes));
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const url = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const port = /http:\/\/localhost:(\d+)/.exec(output)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    };
    child.stdout.on('data', look);
    void ended.then((code) => reject(new Error(`the server ended with ${code}: ${output}`)));
  });
  return { url, pid: child.pid ?? 0, output: () => output, kill: () => end(child, 'SIGKILL', ended).then(() => {}), stop: () => end(child, 'SIGTERM', ended) };
}

/** Starts it although it will not run; what it says before it ends, and with which code. */
export async function startInVain(environment: Record<string, string>): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(process.execPath, ['server/main.ts'], { env: { PATH: process.env['PATH'], ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (bytes) => (output += bytes));
  child.stderr.on('data', (bytes) => (output += bytes));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { code, output };
}

function end(child: ChildProcess, signal: NodeJS.Signals, ended: Promise<number | null>): Promise<number | null> {
  if (child.exitCode === null) child.kill(signal);
  return ended;
}
