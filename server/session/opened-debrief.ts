import type { DebriefReader } from '../../shared/debrief/open-secrets.ts';
import type { SecretsLevel } from '../../shared/model/secrets-level.ts';
import { hashSecret } from './ids.ts';
import type { Lesson } from './lesson.ts';
import type { WorldSession } from './world-session.ts';

/** How far a debrief is open now, and who reads it (rule DG5). */
export interface DebriefAudience {
  readonly level: SecretsLevel;
  readonly reader: DebriefReader;
}

/** Who a secret makes its bearer in this world's debrief; without one, and with one that opens nothing here, a guest. */
export function debriefAudience(lesson: Lesson, world: WorldSession, secret: string | undefined): DebriefAudience {
  return { level: world.state.settings.secrets, reader: readerOf(lesson, world, secret) };
}

const guest: DebriefReader = { country: null, seat: null };

function readerOf(lesson: Lesson, world: WorldSession, secret: string | undefined): DebriefReader {
  if (secret === undefined) return guest;
  if (lesson.isTeacher(secret)) return 'teacher';
  const seatId = world.seatOf(hashSecret(secret));
  const seat = world.state.seats.find(({ id }) => id === seatId);
  return seat === undefined ? guest : { country: seat.country, seat: seat.id };
}

/** Whether somebody may ask what-ifs of their own: each would tell what a country had chosen. */
export const mayAskWhatIf = ({ level, reader }: DebriefAudience): boolean => reader === 'teacher' || level === 'all';

/** Audiences of the same key read the same debrief. */
export function audienceKey({ level, reader }: DebriefAudience): string {
  if (reader === 'teacher') return 'everything';
  // What the teacher has hidden is left out, whoever else reads.
  if (level === 'all') return 'all';
  return `${level}/${reader.country ?? ''}/${reader.seat ?? ''}`;
}
