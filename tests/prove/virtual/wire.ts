import { Protocol } from '@colyseus/core';
import { decode, Decoder } from '@colyseus/schema';
import { unpack } from 'msgpackr';
import { PublicState } from '../../../server/rooms/public-state.ts';
import type { CountryId } from '../../../shared/lib/ids.ts';
import { readPublicView } from '../../../shared/protocol/read-public-view.ts';
import type { PublicView } from '../../../shared/protocol/views.ts';

interface RawState {
  readonly scenarioId: string;
  readonly clock: { readonly phase: string; readonly pausedReason: string };
  readonly countries: ReadonlyMap<string, { readonly id: string }>;
  readonly reveal: string;
}

/** A message of the room as it came over the wire. */
export interface RoomMessage {
  readonly type: string;
  readonly message: unknown;
}

/** A device's own copy of the room's state, and what it reads of the wire. */
export class WireReader {
  readonly #decoder = new Decoder(new PublicState() as never);

  /** What came as a message; null: it was a part of the state, which is taken in. */
  read(bytes: Uint8Array): RoomMessage | null {
    const at = { offset: 1 };
    if (bytes[0] === Protocol.ROOM_DATA) {
      const type = decode.string(bytes as never, at);
      return { type, message: bytes.byteLength > at.offset ? unpack(bytes.subarray(at.offset)) : undefined };
    }
    if (bytes[0] === Protocol.ROOM_STATE || bytes[0] === Protocol.ROOM_STATE_PATCH) this.#decoder.decode(bytes as never, at);
    return null;
  }

  /** The little that a random player looks at, without reading all of it; null before the whole state has come. */
  get glance():
    | (Pick<PublicView, 'reveal'> & {
        readonly clock: Pick<PublicView['clock'], 'phase' | 'pausedReason'>;
        readonly countries: readonly { readonly id: CountryId }[];
      })
    | null {
    const state = this.#decoder.state as unknown as RawState;
    if (state.scenarioId === '') return null;
    const parsed = (text: string | undefined): never => JSON.parse(text ?? 'null') as never;
    return {
      clock: { phase: parsed(state.clock.phase), pausedReason: parsed(state.clock.pausedReason) },
      countries: [...state.countries.values()].map(({ id }) => ({ id: parsed(id) })),
      reveal: parsed(state.reveal),
    };
  }

  get publicView(): PublicView | null {
    return readPublicView((this.#decoder.state as unknown as { toJSON: () => unknown }).toJSON());
  }
}
