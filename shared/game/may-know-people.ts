import { onlyPublic, onlyTeacher } from './audiences.ts';
import type { Audience } from './may-know.ts';
import type { PeopleEvent } from './people-events.ts';

/**
 * Who may know what passes between teacher and students; part of the one table in `may-know.ts`. What the seat sees of
 * it lies beside its country's view (`seatPeople`).
 */
export const peopleMayKnow: { readonly [Type in PeopleEvent['type']]: (event: Extract<PeopleEvent, { type: Type }>) => Audience } = {
  // Nobody shall take a bot for a person (rule RM2).
  BotStoodIn: () => onlyPublic,
  HelpAsked: () => onlyTeacher,
  HelpEnded: () => onlyTeacher,
  NoteSent: () => onlyTeacher,
  NoteAnswered: () => onlyTeacher,
  NotesRead: () => onlyTeacher,
  AttentionAsked: () => onlyTeacher,
  AttentionAnswered: () => onlyTeacher,
  AttentionEnded: () => onlyTeacher,
  RulesCheckAnswered: () => onlyTeacher,
  ActedFor: ({ country }) => ({ ...onlyTeacher, countries: [country] }),
};
