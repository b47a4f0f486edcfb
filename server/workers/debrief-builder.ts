import { parentPort, workerData } from 'node:worker_threads';
import { buildDebrief } from '../../shared/debrief/build.ts';
import type { Commit } from '../../shared/game/events.ts';

/** What-ifs replay a whole game several times: not on the loop that carries live rooms. */
const { log } = workerData as { log: string };
parentPort?.postMessage(buildDebrief(JSON.parse(log) as Commit[]));
