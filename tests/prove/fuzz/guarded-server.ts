import { pino } from 'pino';
import { readConfig } from '../../../server/config.ts';
import { realParts } from '../../../server/real-parts.ts';
import { BaseRoom } from '../../../server/rooms/base-room.ts';
import { startServer } from '../../../server/start-server.ts';

/** The real server; `WITHOUT=frame-guard` takes out what stands around the decoding of frames. */
if (process.env['WITHOUT'] === 'frame-guard') (BaseRoom.prototype as unknown as { guardFrames: () => void }).guardFrames = () => undefined;
const config = readConfig(process.env);
await startServer(await realParts(config, pino({ level: config.LOG_LEVEL })));
