import type { RulesQuestion } from '../model/rules-check.ts';
import type { CountryId, SeatId } from '../lib/ids.ts';
import type { ActedFor } from './commands/act-for.ts';
import type { BotPolicy } from './state.ts';

/** What happened between the teacher and the students (rules RM2–RM8). */
export type PeopleEvent =
  | { readonly type: 'BotStoodIn'; readonly country: CountryId; readonly policy: BotPolicy }
  | { readonly type: 'HelpAsked'; readonly seatId: SeatId; readonly text: string; readonly at: number }
  | { readonly type: 'HelpEnded'; readonly seatId: SeatId }
  | { readonly type: 'NoteSent'; readonly to: readonly SeatId[]; readonly text: string; readonly at: number }
  | { readonly type: 'NoteAnswered'; readonly seatId: SeatId; readonly text: string; readonly at: number }
  /** `by` has read what the other side wrote, up to this number. */
  | { readonly type: 'NotesRead'; readonly seatId: SeatId; readonly by: 'teacher' | 'student'; readonly upTo: number }
  | { readonly type: 'AttentionAsked'; readonly number: number; readonly at: number }
  | { readonly type: 'AttentionAnswered'; readonly seatId: SeatId }
  | { readonly type: 'AttentionEnded' }
  | { readonly type: 'RulesCheckAnswered'; readonly seatId: SeatId; readonly missed: readonly RulesQuestion[] }
  | { readonly type: 'ActedFor'; readonly seatId: SeatId; readonly country: CountryId; readonly what: ActedFor };

const peopleTypes: { readonly [Type in PeopleEvent['type']]: true } = {
  BotStoodIn: true,
  HelpAsked: true,
  HelpEnded: true,
  NoteSent: true,
  NoteAnswered: true,
  NotesRead: true,
  AttentionAsked: true,
  AttentionAnswered: true,
  AttentionEnded: true,
  RulesCheckAnswered: true,
  ActedFor: true,
};

export const isAboutPeople = (event: { readonly type: string }): event is PeopleEvent => Object.hasOwn(peopleTypes, event.type);
