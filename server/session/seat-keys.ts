import type { SeatId } from '../../shared/lib/ids.ts';
import type { SeatRecord } from '../store/event-log.ts';

/** Which secret opens which seat of a world, also of a seat that was given up: its student may come back. */
export class SeatKeys {
  readonly #seats = new Map<string, SeatId>();
  readonly #hashes = new Map<SeatId, string>();

  constructor(records: readonly SeatRecord[]) {
    for (const record of records) this.add(record);
  }

  /** A seat has one secret: a later one replaces it. */
  add({ secretHash, seatId }: SeatRecord): void {
    const before = this.#hashes.get(seatId as SeatId);
    if (before !== undefined) this.#seats.delete(before);
    this.#seats.set(secretHash, seatId as SeatId);
    this.#hashes.set(seatId as SeatId, secretHash);
  }

  seatOf(secretHash: string): SeatId | null {
    return this.#seats.get(secretHash) ?? null;
  }

  hashOf(seatId: SeatId): string | undefined {
    return this.#hashes.get(seatId);
  }
}
