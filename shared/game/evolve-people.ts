import type { SeatId } from '../lib/ids.ts';
import { withHeadline } from './headlines.ts';
import type { PeopleEvent } from './people-events.ts';
import { type Deed, type Note, type PeopleState, talkOf } from './people-state.ts';
import type { WorldState } from './state.ts';

/** Deeds are shown for the round they belong to; this many of a country cover any round. */
const mostDeeds = 60;

export function evolvePeople(state: WorldState, event: PeopleEvent): WorldState {
  if (event.type === 'BotStoodIn') {
    const countries = state.countries.map((country) => (country.id === event.country ? { ...country, bot: event.policy, standIn: true } : country));
    return withHeadline({ ...state, countries }, { code: 'stand-in', country: event.country, policy: event.policy });
  }
  return { ...state, people: peopleAfter(state, event) };
}

function peopleAfter({ people, round }: WorldState, event: Exclude<PeopleEvent, { type: 'BotStoodIn' }>): PeopleState {
  switch (event.type) {
    case 'HelpAsked':
      return { ...people, helps: [...without(people.helps, event.seatId), { seatId: event.seatId, text: event.text, atMs: event.at }] };
    case 'HelpEnded':
      return { ...people, helps: without(people.helps, event.seatId) };
    case 'NoteSent':
      return event.to.reduce((held, seatId) => withNote(held, seatId, { from: 'teacher', text: event.text, atMs: event.at }), people);
    case 'NoteAnswered':
      return withNote(people, event.seatId, { from: 'student', text: event.text, atMs: event.at });
    case 'NotesRead':
      return withTalk(people, event.seatId, (note) => (note.from !== event.by && note.number <= event.upTo && !note.read ? { ...note, read: true } : note));
    case 'AttentionAsked':
      return { ...people, attention: { number: event.number, atMs: event.at, answered: [] } };
    case 'AttentionAnswered':
      return people.attention === null ? people : { ...people, attention: { ...people.attention, answered: [...people.attention.answered, event.seatId] } };
    case 'AttentionEnded':
      return { ...people, attention: null };
    case 'RulesCheckAnswered':
      return { ...people, rulesChecks: { ...people.rulesChecks, [event.seatId]: event.missed } };
    case 'ActedFor': {
      const { seatId, country, what } = event;
      // Counted for each country alone: a number tells nothing of what was done for others (rule SC2).
      const own = people.deeds.filter((deed) => deed.country === country);
      const deed: Deed = { number: (own.at(-1)?.number ?? 0) + 1, round, seatId, country, what };
      const oldest = own.length < mostDeeds ? undefined : own[0];
      return { ...people, deeds: [...people.deeds.filter((each) => each !== oldest), deed] };
    }
  }
}

const without = (helps: PeopleState['helps'], seatId: SeatId): PeopleState['helps'] => helps.filter((call) => call.seatId !== seatId);

function withNote(people: PeopleState, seatId: SeatId, note: Pick<Note, 'from' | 'text' | 'atMs'>): PeopleState {
  const talk = talkOf(people, seatId);
  return { ...people, talks: { ...people.talks, [seatId]: [...talk, { number: talk.length + 1, ...note, read: false }] } };
}

const withTalk = (people: PeopleState, seatId: SeatId, change: (note: Note) => Note): PeopleState => ({
  ...people,
  talks: { ...people.talks, [seatId]: talkOf(people, seatId).map(change) },
});
