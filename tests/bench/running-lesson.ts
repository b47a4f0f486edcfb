import type { RunningServer } from '../support/start-server.ts';
import { loadCountingSdk } from './counted-socket.ts';
import { teach } from './lesson-devices.ts';
import { openLesson, takeSeat } from './lesson-doors.ts';

/** A lesson of `pandemi` in its first negotiation with one student in it. */
export async function runningLesson(server: RunningServer): Promise<{ readonly code: string; readonly seatSecret: string }> {
  const lesson = await openLesson(server.url, 'pandemi', { timed: false });
  const { seatSecret } = await takeSeat(server.url, lesson.code, 'Komodo Bijak');
  const { Client } = await loadCountingSdk();
  await teach(new Client(server.url), lesson, ['StartLesson', 'NextPhase']);
  return { code: lesson.code, seatSecret };
}
