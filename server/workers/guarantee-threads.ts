import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PresetCheck } from '../../shared/simulation/guarantees/check-preset.ts';
import type { GuaranteeSetup } from '../../shared/simulation/guarantees/guarantee.ts';

/** Threads at the most; beyond this a laptop is no longer good for anything else. */
const mostThreads = 4;

type Told = { readonly game: 1 } | { readonly check: PresetCheck };

/**
 * Judges every setup, several at a time in threads of their own; answers in the order of the setups.
 * @param onGame called after each simulated game
 * Rejects when a thread failed.
 */
export async function checkInThreads(setups: readonly GuaranteeSetup[], onGame: () => void): Promise<readonly PresetCheck[]> {
  const checks: PresetCheck[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./guarantee-checker.ts', import.meta.url));
    try {
      for (let place = next++; place < setups.length; place = next++) {
        const setup = setups[place];
        if (setup !== undefined) checks[place] = await judged(worker, setup, onGame);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(mostThreads, availableParallelism(), setups.length) }, work));
  return checks;
}

function judged(worker: Worker, setup: GuaranteeSetup, onGame: () => void): Promise<PresetCheck> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      worker.off('message', hear);
      worker.off('error', fail);
    };
    const hear = (told: Told) => {
      if ('game' in told) return onGame();
      stop();
      resolve(told.check);
    };
    const fail = (error: unknown) => {
      stop();
      reject(error);
    };
    worker.on('message', hear);
    worker.on('error', fail);
    worker.postMessage(setup);
  });
}
