import { type Refusal, refusal } from '../../shared/game/refusals.ts';
import { accept, refuse, type Result } from '../../shared/lib/result.ts';
import type { MoveSeat, SeatMoved } from '../../shared/protocol/http.ts';
import type { SeatRecord } from '../store/event-log.ts';
import type { Lesson } from './lesson.ts';

/**
 * A student goes to another world of the lesson, under the same seat id and secret. The new seat is on disk before the
 * old one is given up, so that a crash in between leaves two seats and never none; moving again then ends the move.
 */
export async function moveSeat(lesson: Lesson, { seatId, world, country }: MoveSeat): Promise<Result<SeatMoved, Refusal>> {
  const to = lesson.worlds.find(({ worldId }) => worldId === world);
  if (!to) return refuse(refusal('malformed', { field: 'world', expected: lesson.worlds.map(({ worldId }) => worldId).join(', ') }));
  const from = lesson.worlds.find((each) => each !== to && each.newest.seats.some(({ id }) => id === seatId));
  const seat = from?.newest.seats.find(({ id }) => id === seatId);
  const secretHash = from?.seatKeys.hashOf(seatId);
  const isThere = to.newest.seats.some(({ id }) => id === seatId);
  if (!from || !seat || secretHash === undefined)
    return refuse(isThere ? refusal('already-done', { field: 'world' }) : refusal('seat-unknown', { field: 'seatId' }));
  if (!isThere) {
    // Who comes back to a world has a record of its seat there already, of another secret if the code was renewed meanwhile.
    const records: readonly SeatRecord[] = to.seatKeys.hashOf(seatId) === secretHash ? [] : [{ worldId: to.worldId, seatId, secretHash }];
    const taken = await to.submitOwn(
      { kind: 'system' },
      { type: 'TakeSeat', seatId, name: seat.name, also: [...seat.also], country: country ?? null },
      records,
    );
    if (!taken.ok) return refuse(taken.refusal);
    // A locked class lets nobody in by itself (LB3), but here it is the teacher who does.
    if (country !== undefined && to.state.joinLocked) await to.submitOwn({ kind: 'teacher' }, { type: 'AssignSeat', seatId, country });
  }
  const left = await from.submitOwn({ kind: 'teacher' }, { type: 'RemoveSeat', seatId, moved: true });
  return left.ok ? accept({ seatId, world }) : refuse(left.refusal);
}
