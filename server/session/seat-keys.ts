import type { SeatId } from '../../shared/lib/ids.ts';
import type { SeatRecord } from '../store/event-log.ts';

/** Which secret opens which seat of a world, also of a seat that was given up: its student may come back. */
export class SeatKeys {
  readonly #seats = new Map<string, SeatId>();

  constructor(records: readonly SeatRecord[]) {
    for (const record of records) this.add(record);
  }

  add({ secretHash, seatId }: SeatRecord): void {
    this.#seats.set(secretHash, seatId as SeatId);
  }

  seatOf(secretHash: string): SeatId | null {
    return this.#seats.get(secretHash) ?? null;
  }

  hashOf(seatId: SeatId): string | undefined {
    for (const [hash, id] of this.#seats) if (id === seatId) return hash;
    return undefined;
  }
}
