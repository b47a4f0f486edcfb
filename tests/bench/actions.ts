import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../server/config.ts';
import { startServer } from '../support/start-server.ts';
import type { LoadRun } from './load-messages.ts';
import { endProcess, LoadSide } from './load-side.ts';

/** Shorter runs while one works on it: `BENCH_CLASSES=15 BENCH_SECONDS=6 npm run -s bench -- actions`. */
const sizes = (process.env['BENCH_CLASSES'] ?? '15,50').split(',').map(Number);
const measureSeconds = Number(process.env['BENCH_SECONDS'] ?? 10.5);
const students = 30;
const turns = 2;
const warmUpSeconds = 6;
/** How often Colyseus sends patches unless a room says otherwise. */
const colyseusPatchMs = 50;
const { FLUSH_MS: flushMs } = readConfig({});

/**
 * Classes of 30 that act once a second each: what the server process spends, beside bare Colyseus rooms with as many
 * clients, actions, answers and patches, in turns in one run. The server is the real one with its SQLite store; the
 * load comes from processes of its own, open loop.
 */
export async function actions(): Promise<Record<string, unknown>> {
  const perSize: Record<string, unknown>[] = [];
  // Colyseus as it comes, with patches twice as often as ours, is measured beside the first size only.
  for (const [place, classes] of sizes.entries()) perSize.push(await oneSize(classes, place === 0));
  const [first] = perSize;
  return {
    cpuRatioToBareColyseus: first?.['cpuRatioToBareColyseus'],
    cpuRatioToColyseusDefault: first?.['cpuRatioToColyseusDefault'],
    acceptedP99Ms: first?.['acceptedP99Ms'],
    seenP99Ms: first?.['seenP99Ms'],
    flushMs,
    colyseusDefaultPatchMs: colyseusPatchMs,
    students,
    actionsPerSecondAndStudent: 1,
    store: 'sqlite, synchronous=FULL',
    sizes: perSize,
    loadAverage: loadavg().map((load) => Math.round(load * 10) / 10),
    goals: { cpuRatioToBareColyseus: 1.5 },
  };
}

async function oneSize(classes: number, withDefault: boolean): Promise<Record<string, unknown>> {
  const running: { readonly stop: () => Promise<void> }[] = [];
  try {
    const server = await startServer({ HOST: '127.0.0.1', FLUSH_MS: String(flushMs) });
    running.push(server);
    const ours = new Side(server.pid() ?? 0);
    running.push(ours);
    await ours.order({ order: 'join', url: server.url, kind: 'ours', classes, students });
    const bareSide = async (patchMs: number): Promise<Side> => {
      const bare = await startBare(classes, patchMs);
      const side = new Side(bare.pid);
      running.push(bare, side);
      await side.order({ order: 'join', url: bare.url, kind: 'bare', classes, students });
      return side;
    };
    const same = await bareSide(flushMs);
    const asItComes = withDefault ? await bareSide(colyseusPatchMs) : null;
    for (let turn = 0; turn < turns; turn++) {
      await ours.measure();
      await same.measure();
      await asItComes?.measure();
    }
    const ratioTo = (side: Side): number => Math.round((100 * ours.cpuPercent) / side.cpuPercent) / 100;
    return {
      classes,
      cpuPercent: rounded(ours.cpuPercent),
      bareCpuPercent: rounded(same.cpuPercent),
      cpuRatioToBareColyseus: ratioTo(same),
      ...(asItComes ? { colyseusDefaultCpuPercent: rounded(asItComes.cpuPercent), cpuRatioToColyseusDefault: ratioTo(asItComes) } : {}),
      ...ours.figures,
      bare: same.figures,
    };
  } finally {
    for (const each of running.reverse()) await each.stop();
  }
}

/** A loaded server process whose own CPU time is read. */
class Side extends LoadSide {
  readonly #runs: LoadRun[] = [];
  #cpuMs = 0;
  #elapsedMs = 0;

  async measure(): Promise<void> {
    const ran = this.order({ order: 'run', seconds: warmUpSeconds + measureSeconds });
    await wait(warmUpSeconds * 1000);
    const [cpuBefore, before] = [cpuMsOf(this.pid), performance.now()];
    await wait(measureSeconds * 1000 - 200);
    this.#cpuMs += cpuMsOf(this.pid) - cpuBefore;
    this.#elapsedMs += performance.now() - before;
    const report = await ran;
    if (report.report === 'ran') this.#runs.push(report.run);
  }

  /** Of one core, over all measured windows. */
  get cpuPercent(): number {
    return (100 * this.#cpuMs) / this.#elapsedMs;
  }

  get figures(): Record<string, unknown> {
    const [accepted, seen] = [this.#runs.flatMap((run) => run.accepted), this.#runs.flatMap((run) => run.seen)];
    const kinds = new Set(this.#runs.flatMap((run) => Object.keys(run.errors)));
    const errors = Object.fromEntries([...kinds].map((kind) => [kind, this.#runs.reduce((sum, run) => sum + (run.errors[kind] ?? 0), 0)]));
    return {
      acceptedP50Ms: percentile(accepted, 50),
      acceptedP99Ms: percentile(accepted, 99),
      seenP50Ms: percentile(seen, 50),
      seenP99Ms: percentile(seen, 99),
      sent: this.#runs.reduce((sum, run) => sum + run.sent, 0),
      errors: Object.values(errors).reduce((sum, count) => sum + count, 0),
      ...(kinds.size > 0 ? { errorKinds: errors } : {}),
      generatorCpuPercent: rounded(Math.max(...this.#runs.map((run) => run.generatorCpuPercent))),
    };
  }
}

async function startBare(rooms: number, patchMs: number): Promise<{ readonly url: string; readonly pid: number; readonly stop: () => Promise<void> }> {
  const child = fork(fileURLToPath(new URL('bare-server.ts', import.meta.url)), [String(rooms), String(patchMs)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { readonly port: number }) => resolve(message.port));
    child.once('exit', (code) => reject(new Error(`the bare server ended with ${code}`)));
  });
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => endProcess(child) };
}

/** User and system time of a process with all its threads, by Linux; a tick of the kernel is 10 ms. */
function cpuMsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function percentile(values: readonly number[], percent: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor((percent / 100) * sorted.length))];
  return found === undefined ? null : rounded(found);
}
