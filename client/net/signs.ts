import type { SeatId } from '../../shared/lib/ids.ts';
import type { LookMessage, SignMessage } from '../../shared/protocol/people-messages.ts';
import { lookedView, lookingAt } from '../state/people.ts';
import { openRoom } from './connection.ts';

/** What is only momentary goes once or not at all: the next sign says more than a late one. */
export const sendSign = (sign: SignMessage): void => openRoom()?.send('sign', sign);

const sendLook = (message: LookMessage): void => openRoom()?.send('look', message);

/** Asks for a student's screen, or (null) ends looking. */
export function lookAt(seatId: SeatId | null, acting = false): void {
  if (lookedView.peek()?.seatId !== seatId) lookedView.value = null;
  lookingAt.value = seatId === null ? null : { seatId, acting };
  sendLook({ seatId });
}
