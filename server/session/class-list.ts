import { type Refusal, refusal } from '../../shared/game/refusals.ts';
import type { SeatId } from '../../shared/lib/ids.ts';
import { accept, refuse, type Result } from '../../shared/lib/result.ts';
import type { ListedCode, ListStudentsRequest, SeatCreated } from '../../shared/protocol/http.ts';
import type { SeatRecord } from '../store/event-log.ts';
import { hashSecret, type Ids } from './ids.ts';
import type { Lesson } from './lesson.ts';
import { checkName, skeleton } from './names.ts';
import { nextWorld } from './twin-worlds.ts';
import type { WorldSession } from './world-session.ts';

/**
 * The list lives in the lesson's first world until its students come; a personal code is the secret of a seat that is
 * not taken yet, kept like every seat's secret: as a hash, on disk with the commit that lists the student. So it
 * outlives a restart, opens the same seat on a second device, and stands in no event, view or log line.
 */

/** Lists students and makes their codes, which nobody can read again afterwards (rule CL1). */
export async function listStudents(lesson: Lesson, { students }: ListStudentsRequest, ids: Ids): Promise<Result<readonly ListedCode[], Refusal>> {
  const taken = new Set(
    lesson.worlds
      .flatMap(({ newest }) => [...newest.seats.flatMap((seat) => [seat.name, ...seat.also]), ...newest.listed.map(({ name }) => name)])
      .map(skeleton),
  );
  const made: ListedCode[] = [];
  for (const [place, student] of students.entries()) {
    const name = checkName(student.name);
    const field = `students.${place}.name`;
    if (!name.ok) return refuse({ ...name.refusal, field });
    if (taken.has(skeleton(name.value))) return refuse(refusal('name-taken', { field }));
    taken.add(skeleton(name.value));
    made.push({ seatId: ids.seatId() as SeatId, name: name.value, country: student.country ?? null, code: ids.personalCode() });
  }
  const home = lesson.first;
  const command = { type: 'ListStudents', students: made.map(({ seatId, name, country }) => ({ seatId, name, country })) } as const;
  const answer = await home.submitOwn(
    { kind: 'system' },
    command,
    made.map(({ seatId, code }) => recordOf(home, seatId, code)),
  );
  return answer.ok ? accept(made) : refuse(answer.refusal);
}

/** CL4: another code for a student who is listed or here; the old one, and whatever device had come by it, is shut out. */
export async function renewCode(lesson: Lesson, seatId: SeatId, ids: Ids): Promise<Result<ListedCode, Refusal>> {
  const world = worldOf(lesson, seatId) ?? lesson.first;
  const student = world.newest.seats.find(({ id }) => id === seatId) ?? world.newest.listed.find((listed) => listed.seatId === seatId);
  const code = ids.personalCode();
  const answer = await world.submitOwn({ kind: 'system' }, { type: 'RenewCode', seatId }, [recordOf(world, seatId, code)]);
  if (!answer.ok || !student) return refuse(answer.ok ? refusal('seat-unknown', { field: 'seatId' }) : answer.refusal);
  return accept({ seatId, name: student.name, country: student.country, code });
}

export async function unlistStudent(lesson: Lesson, seatId: SeatId): Promise<Result<null, Refusal>> {
  const answer = await lesson.first.submitOwn({ kind: 'teacher' }, { type: 'UnlistStudent', seatId });
  return answer.ok ? accept(null) : refuse(answer.refusal);
}

/** A code that is wrong, renewed, or whose student was taken out: one answer for all, the same as for a wrong lesson code. */
export const wrongCode = refusal('seat-unknown', { field: 'code' });

/** Opens the seat of a personal code, and takes it first if its student has not come yet (rules CL2, CL3). */
export async function enterByCode(lesson: Lesson, code: string): Promise<Result<SeatCreated, Refusal>> {
  const there = seatedBy(lesson, code);
  if (there !== null) return accept(there);
  const home = lesson.first;
  const seatId = home.seatKeys.seatOf(hashSecret(code));
  if (seatId === null) return refuse(wrongCode);
  // A tap before this one may have its seat still on the way to the disk: then this one waits behind it, and is refused.
  const coming = worldOf(lesson, seatId);
  const student = coming?.newest.seats.find(({ id }) => id === seatId) ?? home.newest.listed.find((listed) => listed.seatId === seatId);
  if (!student) return refuse(wrongCode);
  const to = coming ?? nextWorld(lesson.worlds) ?? home;
  const command = { type: 'TakeSeat', seatId, name: student.name, country: student.country, listed: true } as const;
  const taken = await to.submitOwn({ kind: 'system' }, command, to === home ? [] : [recordOf(to, seatId, code)]);
  if (!taken.ok && taken.refusal.reason !== 'already-done') return refuse(taken.refusal);
  // In the first world the taken seat has left the list by itself; from another it is crossed out there.
  if (to !== home && home.newest.listed.some((listed) => listed.seatId === seatId)) await unlistStudent(lesson, seatId);
  const seated = seatedBy(lesson, code);
  return seated === null ? refuse(wrongCode) : accept(seated);
}

function seatedBy(lesson: Lesson, code: string): SeatCreated | null {
  const world = lesson.worldOfSeat(code);
  const seat = world?.state.seats.find(({ id }) => id === world.seatOf(hashSecret(code)));
  return world && seat ? { code: lesson.record.code, world: world.worldId, seatId: seat.id, seatSecret: code, country: seat.country } : null;
}

/** Where a student is, counting seats still on their way to the disk. */
const worldOf = (lesson: Lesson, seatId: SeatId): WorldSession | null =>
  lesson.worlds.find(({ newest }) => newest.seats.some(({ id }) => id === seatId)) ?? null;

const recordOf = (world: WorldSession, seatId: SeatId, code: string): SeatRecord => ({ worldId: world.worldId, seatId, secretHash: hashSecret(code) });
