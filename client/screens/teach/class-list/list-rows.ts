import type { SeatId } from '../../../../shared/lib/ids.ts';
import type { ListedCode } from '../../../../shared/protocol/http.ts';
import type { TeacherView } from '../../../../shared/protocol/views.ts';

export interface ListRow {
  readonly seatId: SeatId;
  readonly name: string;
  readonly hasCome: boolean;
  /** null: this device does not keep it. */
  readonly code: string | null;
}

type Known = Pick<TeacherView, 'listed' | 'seats'>;

/**
 * Who has a personal code, in the order of the list: those whose code this device keeps, and those who are still
 * expected though another device made their code. A student who was taken out altogether has none any more.
 */
export function listRows(kept: readonly ListedCode[], own: Known, worlds: readonly Known[]): readonly ListRow[] {
  const views = [own, ...worlds];
  const expected = new Map(views.flatMap((view) => view.listed).map((student) => [student.seatId, student.name]));
  const here = new Map(views.flatMap((view) => view.seats).map((seat) => [seat.id, seat.name]));
  const codes = new Map(kept.map((one) => [one.seatId, one.code]));
  const ids = [...new Set([...codes.keys(), ...expected.keys()])];
  return ids.flatMap((seatId) => {
    const name = here.get(seatId) ?? expected.get(seatId);
    return name === undefined ? [] : [{ seatId, name, hasCome: here.has(seatId), code: codes.get(seatId) ?? null }];
  });
}

/** Who is still expected, whichever world the console shows. */
export const expectedOf = (own: Known, worlds: readonly Known[]): Known['listed'] => [
  ...new Map([own, ...worlds].flatMap((view) => view.listed).map((student) => [student.seatId, student])).values(),
];
