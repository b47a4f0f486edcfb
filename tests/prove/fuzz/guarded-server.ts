import { pino } from 'pino';
import { readConfig } from '../../../server/config.ts';
import { JoinGate } from '../../../server/http/join-gate.ts';
import { realParts } from '../../../server/real-parts.ts';
import { BaseRoom } from '../../../server/rooms/base-room.ts';
import { startServer } from '../../../server/start-server.ts';

interface Frames {
  _onMessage: (client: { readonly ref: { readonly readyState: number } }, buffer: Buffer) => void;
}

/**
 * The real server, which also prints how many frames it has heard: those that come behind one that cost its sender the line are not looked
 * at. `WITHOUT=frame-guard` takes out what stands around the decoding of frames, `WITHOUT=join-gate` the measure in which lines are opened.
 */
const without = process.env['WITHOUT'];
const room = BaseRoom.prototype as unknown as { guardFrames: () => void };
const guard = without === 'frame-guard' ? () => undefined : room.guardFrames;
const open = 1;
let heard = 0;
room.guardFrames = function (this: Frames) {
  guard.call(this);
  const inner = this._onMessage.bind(this);
  this._onMessage = (client, buffer) => {
    if (client.ref.readyState === open) heard += 1;
    inner(client, buffer);
  };
};
if (without === 'join-gate') JoinGate.prototype.refuses = () => false;
setInterval(() => process.stdout.write(`heard ${heard}\n`), 500).unref();

const config = readConfig(process.env);
await startServer(await realParts(config, pino({ level: config.LOG_LEVEL })));
