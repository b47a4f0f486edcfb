import type { Socket } from 'node:net';
import WebSocket from 'ws';

/** What a client received, by what it was for. */
export interface Received {
  frames: number;
  bytes: number;
}

/** Names of the SDK's frame codes that carry a class's data; the rest is counted as `other`. */
const codes: Readonly<Record<number, string>> = { 10: 'handshake', 14: 'whole state', 15: 'state patches', 22: 'answers' };
const roomData = 13;
const codeBits = 0x1f;
/** A view of this length holds nothing but its number. */
const longestRevision = 80;

/** A WebSocket for the SDK in Node that keeps count of what comes in. */
export class CountedSocket extends WebSocket {
  readonly received = new Map<string, Received>();

  constructor(address: string, options: WebSocket.ClientOptions) {
    super(address, options);
    this.on('message', (data: ArrayBuffer | Buffer) => this.#count(new Uint8Array(data as ArrayBuffer)));
  }

  #count(frame: Uint8Array): void {
    const kind = kindOf(frame);
    const sum = this.received.get(kind) ?? { frames: 0, bytes: 0 };
    sum.frames += 1;
    sum.bytes += frame.length + headerBytes(frame.length);
    this.received.set(kind, sum);
  }

  /** Every byte that came over this connection: the upgrade's answer and the server's pings too. */
  get bytesRead(): number {
    return (this as unknown as { readonly _socket: Socket | null })._socket?.bytesRead ?? 0;
  }
}

const headerBytes = (length: number): number => (length < 126 ? 2 : length < 65_536 ? 4 : 10);

/** A message's type stands after the code as a short string. */
function kindOf(frame: Uint8Array): string {
  const code = (frame[0] ?? 0) & codeBits;
  if (code !== roomData) return codes[code] ?? 'other';
  const length = (frame[1] ?? 0) & 0x1f;
  const type = new TextDecoder().decode(frame.subarray(2, 2 + length));
  return type === 'view' && frame.length <= longestRevision ? 'revisions' : type;
}

/** The SDK takes the global WebSocket when it is first loaded; it must be loaded after this. */
export async function loadCountingSdk(): Promise<typeof import('@colyseus/sdk')> {
  (globalThis as { WebSocket: unknown }).WebSocket = CountedSocket;
  return import('@colyseus/sdk');
}
