import type { SeatSigns } from '../../../shared/protocol/people-messages.ts';
import type { TeacherView } from '../../../shared/protocol/views.ts';

export type StatusKind = 'active' | 'hidden' | 'idle' | 'lost' | 'never' | 'warned' | 'standIn';

export interface SeatStatus {
  readonly kind: StatusKind;
  /** Minutes of silence, or seconds until the bot; 0 elsewhere. */
  readonly count: number;
}

/** Shorter silence is reading or talking. */
const idleMs = 60_000;

/**
 * What one word says about a student now (rule RM1): a lost connection before anything the device said earlier, the bot
 * before the silence that brought it.
 */
export function seatStatus(signs: SeatSigns | undefined, standIn: boolean, nowMs: number): SeatStatus {
  if (signs === undefined) return { kind: 'never', count: 0 };
  if (standIn) return { kind: 'standIn', count: 0 };
  if (signs.warnedUntilMs !== null) return { kind: 'warned', count: Math.max(0, Math.ceil((signs.warnedUntilMs - nowMs) / 1000)) };
  if (signs.link !== 'online') return { kind: signs.link, count: 0 };
  if (!signs.visible) return { kind: 'hidden', count: 0 };
  const silent = nowMs - signs.touchedMs;
  return silent < idleMs ? { kind: 'active', count: 0 } : { kind: 'idle', count: Math.floor(silent / 60_000) };
}

export const statusIcons: Readonly<Record<StatusKind, string>> = {
  active: '●',
  hidden: '◐',
  idle: '◔',
  lost: '⚡',
  never: '○',
  warned: '⏳',
  standIn: '⚙',
};

/** Notes of this student that the teacher has not read. */
export const unreadNotes = (people: TeacherView['people'], seatId: string): number =>
  ((people.talks as Readonly<Record<string, TeacherView['people']['talks'][never]>>)[seatId] ?? []).filter((note) => note.from === 'student' && !note.read)
    .length;
