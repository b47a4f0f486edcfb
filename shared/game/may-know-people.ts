import type { Audience } from './may-know.ts';
import type { PeopleEvent } from './people-events.ts';

/** Between one student and the teacher. What the seat sees of it lies beside its country's view (`seatPeople`). */
const onlyTeacher: Audience = { public: false, teacher: true, countries: [] };

/** Who may know what passes between teacher and students; part of the one table in `may-know.ts`. */
export const peopleMayKnow: { readonly [Type in PeopleEvent['type']]: (event: Extract<PeopleEvent, { type: Type }>) => Audience } = {
  // Nobody shall take a bot for a person (rule RM2).
  BotStoodIn: () => ({ public: true, teacher: true, countries: [] }),
  HelpAsked: () => onlyTeacher,
  HelpEnded: () => onlyTeacher,
  NoteSent: () => onlyTeacher,
  NoteAnswered: () => onlyTeacher,
  NotesRead: () => onlyTeacher,
  AttentionAsked: () => onlyTeacher,
  AttentionAnswered: () => onlyTeacher,
  AttentionEnded: () => onlyTeacher,
  ActedFor: ({ country }) => ({ public: false, teacher: true, countries: [country] }),
};
