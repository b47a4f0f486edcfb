import type { Room } from '@colyseus/sdk';
import type { JoinOptions } from '../../shared/protocol/messages.ts';
import { newId } from './new-id.ts';

/** Lines that are alive: a dead one may say nothing for minutes, neither while it is opened nor later. */

/** How long the server may be silent when asked whether it is there. */
export const silenceMs = 6_000;
export const askEveryMs = 10_000;
const joinPatience = { shortestMs: 8_000, longestMs: 30_000 };

/** With the count of its tries: by this the server tells this page's newest line. */
const page = newId();
let tries = 0;

/**
 * Joins the world `code`, in the `attempt`th try since the last line. Rejects like the SDK does, or when the line says nothing for
 * too long; a room that comes after that is left again.
 */
export async function joinWorld(code: string, options: JoinOptions, attempt: number): Promise<Room> {
  const { Client } = await import('@colyseus/sdk');
  const joining = new Client(location.origin).joinById(code, { ...options, line: { page, count: ++tries } });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, givenUp) => {
    timer = setTimeout(
      () => {
        joining.then((late) => late.leave(true)).catch(() => undefined);
        givenUp(new Error('nothing came over the line'));
      },
      Math.min(joinPatience.longestMs, joinPatience.shortestMs * 2 ** attempt),
    );
  });
  return await Promise.race([joining, silence]).finally(() => clearTimeout(timer));
}

/** Asks whether the server is still there; without an answer within `patienceMs` the line is closed, and `dead` is called. */
export function askAlive(room: Room, patienceMs: number, dead: () => void): void {
  const silence = setTimeout(() => {
    room.connection.close();
    dead();
  }, patienceMs);
  room.ping(() => clearTimeout(silence));
}
