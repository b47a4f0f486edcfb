import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { matchMaker, Room, Server } from '@colyseus/core';
import { schema, t } from '@colyseus/schema';
import { WebSocketTransport } from '@colyseus/ws-transport';

/**
 * What any server on Colyseus pays at least: rooms with one counter. Every action bumps it and is answered, and every
 * client of the room gets the patch. Run as a process of its own: `node bare-server.ts ROOMS PATCH_MS`; it sends its
 * port to its parent. Its rooms are called BARE0, BARE1, …
 */

const Counter = schema({ count: t.number().default(0) }, 'Counter');
const [rooms = 1, patchMs = 100] = process.argv.slice(2).map(Number);

class BareRoom extends Room<{ state: InstanceType<typeof Counter> }> {
  override state = new Counter();
  override maxClients = 400;
  override maxMessagesPerSecond = 100;
  override autoDispose = false;
  override patchRate = patchMs;
  override messages = {
    command: () => {
      this.state.count += 1;
      return { ok: true, count: this.state.count };
    },
  };

  override onCreate(options: { readonly name: string }): void {
    this.roomId = options.name;
  }
}

const http = createServer();
const server = new Server({
  greet: false,
  transport: new WebSocketTransport({ server: http, perMessageDeflate: false, pingInterval: 5000, pingMaxRetries: 3 }),
});
server.define('bare', BareRoom);
await server.listen(0, '127.0.0.1');
for (let place = 0; place < rooms; place++) await matchMaker.createRoom('bare', { name: `BARE${place}` });
process.send?.({ port: (http.address() as AddressInfo).port });
