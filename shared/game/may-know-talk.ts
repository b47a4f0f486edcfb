import { onlyPublic, onlyTeacher } from './audiences.ts';
import type { Audience } from './may-know.ts';
import type { TalkEvent } from './talk-events.ts';

const content = ({ told, teacherReads }: { readonly told: Audience['countries']; readonly teacherReads: boolean }): Audience => ({
  public: false,
  teacher: teacherReads,
  countries: told,
});

/** Who may know what happens around the talking; part of the one table in `may-know.ts`. */
export const talkMayKnow: { readonly [Type in TalkEvent['type']]: (event: Extract<TalkEvent, { type: Type }>) => Audience } = {
  BellRung: () => onlyPublic,
  BellSet: () => onlyPublic,
  // The student's own view says so; the others of the country see nothing of it (rule MD1).
  SeatMuted: ({ country }) => ({ ...onlyTeacher, countries: country === null ? [] : [country] }),
  LineHidden: ({ readers }) => (readers === 'all' ? onlyPublic : { ...onlyTeacher, countries: readers }),
  LineReported: () => onlyTeacher,
  ReportSettled: () => onlyTeacher,
  // The teacher sees who sits where in any lesson; an invitation is nobody else's business (rule NT3).
  TableOpened: ({ told }) => ({ ...onlyTeacher, countries: told }),
  TableInvited: ({ told }) => ({ ...onlyTeacher, countries: told }),
  TableDeclined: ({ told }) => ({ ...onlyTeacher, countries: told }),
  TableJoined: ({ told, open }) => ({ public: open, teacher: true, countries: told }),
  TableLeft: ({ told, open }) => ({ public: open, teacher: true, countries: told }),
  TableClosed: ({ told, open }) => ({ public: open, teacher: true, countries: told }),
  TableClauseWritten: content,
  TablePutForward: content,
  VoteOpened: content,
  VoteCast: content,
  VoteClosed: content,
};
