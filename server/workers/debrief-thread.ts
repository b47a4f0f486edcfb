import { Worker } from 'node:worker_threads';
import type { Commit } from '../../shared/game/events.ts';
import type { DebriefView } from '../../shared/protocol/debrief-view.ts';

/** Builds a debrief in a thread of its own, which ends with it. Rejects when the building failed. */
export function buildInThread(commits: readonly Commit[]): Promise<DebriefView> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./debrief-builder.ts', import.meta.url), { workerData: { log: JSON.stringify(commits) } });
    worker.once('message', (view: DebriefView) => resolve(view));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the debrief worker ended without an answer')));
  });
}
