import { type DebriefReader, openSecrets } from '../../shared/debrief/open-secrets.ts';
import type { DebriefView } from '../../shared/protocol/debrief-view.ts';
import { hashSecret } from './ids.ts';
import type { Lesson } from './lesson.ts';
import type { WorldSession } from './world-session.ts';

/** Who a secret makes its bearer in this world's debrief; without one, and with one that opens nothing here, a guest. */
export function debriefReader(lesson: Lesson, world: WorldSession, secret: string | undefined): DebriefReader {
  if (secret === undefined) return { country: null };
  if (lesson.isTeacher(secret)) return 'teacher';
  const seatId = world.seatOf(hashSecret(secret));
  return { country: world.state.seats.find(({ id }) => id === seatId)?.country ?? null };
}

/** The debrief as far as it is open to this reader now (rule DG5). */
export const openedDebrief = (view: DebriefView, world: WorldSession, reader: DebriefReader): DebriefView =>
  openSecrets(view, world.state.settings.secrets, reader);

/** Whether somebody may ask what-ifs of their own: each would tell what a country had chosen. */
export const mayAskWhatIf = (world: WorldSession, reader: DebriefReader): boolean => reader === 'teacher' || world.state.settings.secrets === 'all';
