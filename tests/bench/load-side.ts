import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LoadOrder, LoadReport } from './load-messages.ts';

/** A server process and the generator that loads it. */
export class LoadSide {
  readonly pid: number;
  readonly #generator: ChildProcess;

  constructor(pid: number) {
    this.pid = pid;
    this.#generator = fork(fileURLToPath(new URL('load-generator.ts', import.meta.url)));
  }

  order(order: LoadOrder): Promise<LoadReport> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`a load generator ended with ${code}`));
      this.#generator.once('exit', ended);
      this.#generator.once('message', (report: LoadReport) => {
        this.#generator.off('exit', ended);
        if (report.report === 'failed') reject(new Error(report.why));
        else resolve(report);
      });
      this.#generator.send(order);
    });
  }

  async stop(): Promise<void> {
    await endProcess(this.#generator);
  }
}

export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
