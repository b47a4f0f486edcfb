import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventLog } from '../../../server/store/sqlite-event-log.ts';
import { SqliteTables } from '../../../server/store/sqlite-tables.ts';
import { openClass, say, teacher } from '../../server/support/test-session.ts';
import type { Dice } from '../../support/random-play.ts';

/** What the disk held of a lesson when the power went, and when each command had been accepted. */
export interface RecordedLog {
  readonly worldId: string;
  readonly database: Buffer;
  /** SQLite's write-ahead log, as long as it grew. */
  readonly journal: Buffer;
  readonly bodies: readonly string[];
  /** The journal's length in bytes when the sender of commit `seq` was answered. */
  readonly accepted: readonly { readonly seq: number; readonly journalBytes: number }[];
}

export interface CutFaults {
  /** Accepted before the cut, but gone. */
  lost: number;
  /** The store did not open, or held something else than the first commits, whole and in order. */
  torn: number;
}

/** Plays `commands` powers of a teacher on the real store. `answerEarly` takes the guard out: what is decided counts as accepted. */
export async function recordLog(commands: number, answerEarly = false): Promise<RecordedLog> {
  const folder = mkdtempSync(join(tmpdir(), 'mufakat-power-'));
  const path = join(folder, 'store.sqlite');
  const journalPath = `${path}-wal`;
  const log = new SqliteEventLog(path, 0);
  try {
    const { world } = await openClass(log);
    const accepted: { seq: number; journalBytes: number }[] = [];
    for (let n = 0; n < commands; n++) {
      const before = statSync(journalPath).size;
      const answer = await say(world, teacher, `power-cut-${String(n).padStart(12, '0')}`, { type: 'LockJoining', locked: n % 2 === 0 });
      if (!answer.ok) throw new Error(`command ${n} was refused: ${answer.refusal.reason}`);
      accepted.push({ seq: n + 2, journalBytes: answerEarly ? before : statSync(journalPath).size });
    }
    const bodies = [...(await log.readBodies(world.worldId))];
    return { worldId: world.worldId, database: readFileSync(path), journal: readFileSync(journalPath), bodies, accepted };
  } finally {
    await log.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `count` places spread over the whole journal, and one byte before, at and after the end of each command. */
export function cutPlaces({ journal, accepted }: RecordedLog, count: number, dice: Dice): readonly number[] {
  const around = accepted.flatMap(({ journalBytes }) => [journalBytes - 1, journalBytes, journalBytes + 1]);
  const spread = Array.from({ length: count }, () => dice.below(journal.length + 1));
  return [...around.filter(() => dice.chance(count / (2 * around.length))), ...spread].filter((place) => place >= 0 && place <= journal.length).slice(0, count);
}

/** Opens what is left when the journal ends at byte `place`; `torn` bytes of noise follow, as from a half-written sector. */
export function cutAt(recorded: RecordedLog, place: number, noise: Buffer, faults: CutFaults): void {
  const folder = mkdtempSync(join(tmpdir(), 'mufakat-cut-'));
  const path = join(folder, 'store.sqlite');
  try {
    writeFileSync(path, recorded.database);
    writeFileSync(`${path}-wal`, Buffer.concat([recorded.journal.subarray(0, place), noise]));
    const bodies = bodiesOf(path, recorded.worldId);
    if (bodies === null || bodies.some((body, index) => body !== recorded.bodies[index])) faults.torn += 1;
    faults.lost += recorded.accepted.filter(({ seq, journalBytes }) => journalBytes <= place && (bodies?.length ?? 0) < seq).length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bodiesOf(path: string, worldId: string): readonly string[] | null {
  try {
    const tables = new SqliteTables(path);
    const bodies = tables.bodies(worldId, 1);
    tables.close();
    return bodies;
  } catch {
    return null;
  }
}
