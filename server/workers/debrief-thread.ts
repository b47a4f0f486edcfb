import { Worker } from 'node:worker_threads';
import type { WhatIfChange } from '../../shared/debrief/what-if-request.ts';
import type { ScenarioPack } from '../../shared/scenario/schema.ts';
import type { Answered, DebriefMaker, LoggedGame, SummaryReply } from '../http/debrief-desk.ts';
import type { ExportAsked } from '../session/lesson-exports.ts';
import type { DebriefAudience } from '../session/opened-debrief.ts';
import type { DebriefAsk, DebriefForget, DebriefJob, DebriefReport } from './debrief-messages.ts';

interface Waiting {
  readonly order: Omit<DebriefJob, 'bodies'>;
  readonly game: LoggedGame;
  readonly told: (done: number) => void;
  readonly settle: (report: DebriefReport) => void;
  readonly fail: (error: Error) => void;
}

/** Replays make much that is soon forgotten: with more room for it less is looked through. */
const maxYoungGenerationSizeMb = 48;

/** One thread for all debriefs, one at a time; started when the first is asked for, and again when it died. */
export class DebriefThread implements DebriefMaker {
  #worker: Worker | null = null;
  #nextJob = 1;
  readonly #waiting = new Map<number, Waiting>();

  async debrief(game: LoggedGame, audience: DebriefAudience, zipped: boolean, told: (done: number) => void): Promise<Uint8Array> {
    return bytesOf(await this.#ask(game, { ask: 'debrief', audience, zipped }, told));
  }

  async whatIf(game: LoggedGame, change: WhatIfChange): Promise<Answered> {
    return answerOf(await this.#ask(game, { ask: 'what-if', change }));
  }

  async export(game: LoggedGame, wanted: ExportAsked): Promise<Uint8Array> {
    return bytesOf(await this.#ask(game, { ask: 'export', wanted }));
  }

  async file(text: string): Promise<Answered> {
    return answerOf(await this.#ask({ worldId: 'file', commits: 0, read: async () => [text] }, { ask: 'file' }));
  }

  async warm(pack: ScenarioPack): Promise<void> {
    await this.#ask({ worldId: 'warm', commits: 0, read: async () => [] }, { ask: 'warm', pack });
  }

  forget(worldId: string): void {
    this.#worker?.postMessage({ forget: worldId } satisfies DebriefForget);
  }

  async summary(game: LoggedGame): Promise<SummaryReply> {
    return JSON.parse(new TextDecoder().decode(bytesOf(await this.#ask(game, { ask: 'summary' })))) as SummaryReply;
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  #ask(game: LoggedGame, asked: DebriefAsk, told: (done: number) => void = () => {}): Promise<DebriefReport> {
    return new Promise((resolve, reject) => {
      const job = this.#nextJob++;
      const { worldId, commits } = game;
      const order = { job, game: { worldId, commits }, asked };
      this.#waiting.set(job, { order, game, told, settle: resolve, fail: reject });
      this.#started().postMessage({ ...order, bodies: null } satisfies DebriefJob);
    });
  }

  #started(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(new URL('./debrief-builder.ts', import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb } });
    worker.unref();
    worker.on('message', (report: DebriefReport) => this.#heard(worker, report));
    worker.on('error', (error) => this.#died(worker, error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => this.#died(worker, new Error('the debrief worker ended without an answer')));
    this.#worker = worker;
    return worker;
  }

  #heard(worker: Worker, report: DebriefReport): void {
    const waiting = this.#waiting.get(report.job);
    if (waiting === undefined) return;
    if ('done' in report) {
      waiting.told(report.done);
    } else if ('missing' in report) {
      void this.#send(worker, waiting);
    } else {
      this.#waiting.delete(report.job);
      if ('failed' in report) waiting.fail(new Error(report.failed));
      else waiting.settle(report);
    }
  }

  /** The stored text goes over as it is: nothing is parsed on the loop that carries live rooms. */
  async #send(worker: Worker, { order, game, fail }: Waiting): Promise<void> {
    try {
      worker.postMessage({ ...order, bodies: await game.read() } satisfies DebriefJob);
    } catch (error) {
      this.#waiting.delete(order.job);
      fail(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #died(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    for (const { fail } of this.#waiting.values()) fail(error);
    this.#waiting.clear();
  }
}

function answerOf(report: DebriefReport): Answered {
  if ('problem' in report) return { problem: report.problem };
  return { bytes: bytesOf(report) };
}

function bytesOf(report: DebriefReport): Uint8Array {
  if (!('bytes' in report)) throw new Error('the debrief worker answered something else');
  return report.bytes;
}
