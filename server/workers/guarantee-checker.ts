import { parentPort } from 'node:worker_threads';
import { checkPreset } from '../../shared/simulation/guarantees/check-preset.ts';
import type { GuaranteeSetup } from '../../shared/simulation/guarantees/guarantee.ts';

/** Plays one preset's guarantees after the other, as they come; tells of every game, then of the verdict. */
parentPort?.on('message', (setup: GuaranteeSetup) => {
  parentPort?.postMessage({ check: checkPreset(setup, () => parentPort?.postMessage({ game: 1 })) });
});
