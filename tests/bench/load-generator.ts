import type { Client } from '@colyseus/sdk';
import { loadCountingSdk } from './counted-socket.ts';
import { joinBare } from './load-bare.ts';
import type { Classroom, Notes } from './load-classroom.ts';
import type { LoadOrder, LoadReport, LoadRun } from './load-messages.ts';
import { joinOurs } from './load-ours.ts';

/** A process full of students. Orders come from `actions.ts` over the channel of a forked process. */

const joinsAtOnce = 6;
/** Answers and patches still on their way at the end of a run. */
const settleMs = 1500;
const sdk = await loadCountingSdk();
const classes: Classroom[] = [];
let notes = blank();

function blank() {
  return { sent: 0, accepted: [] as number[], seen: [] as number[], errors: {} as Record<string, number> };
}

/** Only what was due within a run counts in it. */
const note: Notes = {
  accepted: (ms) => void notes.accepted.push(ms),
  seen: (ms) => void notes.seen.push(ms),
  error: (what) => void (notes.errors[what] = (notes.errors[what] ?? 0) + 1),
};

async function join({ url, kind, classes: wanted, students }: Extract<LoadOrder, { order: 'join' }>): Promise<void> {
  const client = (): Client => new sdk.Client(url);
  let next = 0;
  const one = async (): Promise<void> => {
    for (let place = next++; place < wanted; place = next++) {
      classes.push(kind === 'ours' ? await joinOurs(client, url, students, note) : await joinBare(client, `BARE${place}`, students, note));
    }
  };
  await Promise.all(Array.from({ length: joinsAtOnce }, one));
}

/** Open loop: every student acts once a second, all of them spread evenly over it, whether answers come or not. */
async function run(seconds: number): Promise<LoadRun> {
  notes = blank();
  const cpu = process.cpuUsage();
  const startMs = performance.now();
  const all = classes
    .flatMap((classroom, room) =>
      Array.from({ length: classroom.students }, (_, place) => ({
        classroom,
        place,
        offsetMs: (1000 * (place + room / classes.length)) / classroom.students,
      })),
    )
    .sort((a, b) => a.offsetMs - b.offsetMs);
  for (let second = 0; second < seconds; second++) {
    for (const { classroom, place, offsetMs } of all) {
      const dueMs = startMs + second * 1000 + offsetMs;
      while (performance.now() < dueMs) await new Promise((resolve) => setTimeout(resolve, Math.max(0, dueMs - performance.now())));
      notes.sent += 1;
      classroom.act(place, dueMs);
    }
  }
  const { user, system } = process.cpuUsage(cpu);
  const elapsedMs = performance.now() - startMs;
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  const { sent, accepted, seen, errors } = notes;
  return { sent, accepted, seen, errors, generatorCpuPercent: (user + system) / 10 / elapsedMs };
}

const tell = (report: LoadReport): void => void process.send?.(report);

process.on('message', (order: LoadOrder) => {
  const done =
    order.order === 'join' ? join(order).then(() => tell({ report: 'joined' })) : run(order.seconds).then((result) => tell({ report: 'ran', run: result }));
  done.catch((error: unknown) => tell({ report: 'failed', why: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
});
process.on('disconnect', () => process.exit(0));
