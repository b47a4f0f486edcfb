import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Commit } from '../../shared/game/events.ts';
import { fileOf } from '../golden/games.ts';

export const goldenLog = (name: string) => JSON.parse(gunzipSync(readFileSync(fileOf(name, 'log.json.gz'))).toString('utf8')) as readonly Commit[];
