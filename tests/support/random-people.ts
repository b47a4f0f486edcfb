import type { Actor } from '../../shared/game/commands/command.ts';
import { keepChoices, type WorldState } from '../../shared/game/state.ts';
import { offices } from '../../shared/model/offices.ts';
import type { SeatId } from '../../shared/lib/ids.ts';
import { rulesCheck } from '../../shared/model/rules-check.ts';
import type { Dice } from './random-play.ts';

type Move = { readonly raw: object; readonly actor: Actor };

const teacher: Actor = { kind: 'teacher' };
const system: Actor = { kind: 'system' };
const seated = (seatId: SeatId): Actor => ({ kind: 'seat', seatId });

/** What passes between the students and the teacher, and what the session says of who is not there (rules RM, RO3, OC, RV, LP2, CL). */
export function randomPeople(state: WorldState, dice: Dice, nowMs: number): Move {
  if (state.seats.length === 0) return { raw: { type: 'AskAttention' }, actor: teacher };
  const { id } = dice.one(state.seats);
  const roll = dice.roll();
  if (roll < 0.35) return { raw: ofStudent(state, dice), actor: seated(id) };
  if (roll < 0.65) return { raw: ofTeacher(state, dice, nowMs), actor: teacher };
  return roll < 0.9 ? atTheDesks(state, dice) : { raw: ofSession(state, dice), actor: system };
}

/** A told reveal goes on, or nothing would come of it. */
export const nextBeat = (state: WorldState): Move => ({ raw: { type: 'NextBeat', after: state.reveal.beat }, actor: teacher });

function ofStudent(state: WorldState, dice: Dice): object {
  const { attention } = state.people;
  return dice.one<object>([
    { type: 'AskForHelp', text: dice.one(['', 'what now?', 'help']) },
    { type: 'TakeBackHelp' },
    { type: 'AnswerNote', text: 'yes' },
    { type: 'ReadNotes', upTo: 1 + dice.below(4) },
    { type: 'ComeBack' },
    ...(attention === null ? [] : [{ type: 'AnswerAttention', number: attention.number }]),
    {
      type: 'AnswerRulesCheck',
      answers: Object.fromEntries(Object.entries(rulesCheck).map(([question, { options }]) => [question, dice.one<string>(options)])),
    },
  ]);
}

function ofTeacher(state: WorldState, dice: Dice, nowMs: number): object {
  const { id: seatId, country } = dice.one(state.seats);
  const offer = state.offers.find((one) => one.status === 'open' && country !== null && one.parties.includes(country) && !one.signedBy.includes(country));
  const agreement = state.agreements.find((one) => country !== null && one.parties.includes(country));
  return dice.one<object>([
    { type: 'EndHelp', seatId },
    { type: 'SendNote', to: dice.chance(0.5) ? null : [seatId], text: 'look up' },
    { type: 'ReadAnswers', seatId, upTo: 1 + dice.below(4) },
    { type: 'AskAttention' },
    { type: 'EndAttention' },
    { type: 'ActFor', seatId, command: { type: 'SetReady', ready: dice.chance(0.5) } },
    { type: 'ActFor', seatId, command: { type: 'ChoosePayment', coins: dice.below(3) } },
    ...(offer === undefined ? [] : [{ type: 'ActFor', seatId, command: { type: 'SignOffer', offerId: offer.id, offerVersion: offer.version } }]),
    ...(agreement === undefined ? [] : [{ type: 'ActFor', seatId, command: { type: 'ChooseKeep', agreementId: agreement.id, choice: dice.one(keepChoices) } }]),
    { type: 'SetRevealPace', pace: dice.chance(0.7) ? 'steps' : 'auto' },
    { type: 'ReplayReveal' },
    { type: 'MoveBell', bellMs: nowMs + 60_000 * dice.below(60) },
    ...state.listed.slice(0, 1).map((student) => ({ type: 'UnlistStudent', seatId: student.seatId })),
    ...state.removed.slice(0, 1).map(({ seat }) => ({ type: 'ReadmitSeat', seatId: seat.id })),
  ]);
}

/** Offices go to students who came late, so that the countries keep theirs. */
function atTheDesks(state: WorldState, dice: Dice): Move {
  const late = state.seats.find((seat) => seat.id.startsWith('late-') && seat.country !== null);
  const holder = state.seats.find((seat) => seat.office !== null);
  if (holder === undefined || dice.chance(0.1)) {
    return late === undefined
      ? { raw: { type: 'TakeSeat', seatId: `late-${dice.below(999)}`, name: `late ${dice.below(999)}`, country: null }, actor: system }
      : { raw: { type: 'GiveOffice', seatId: late.id, office: dice.one([...offices, 'ngo', 'ngo']) }, actor: teacher };
  }
  const others = state.pack.scenario.actors.filter(({ id }) => id !== state.actor?.id);
  const raw = {
    press: { type: 'PublishHeadline', text: 'all is well' },
    ngo: { type: 'BringActor', actorId: others.length === 0 ? 'none' : dice.one(others).id },
    secretariat: { type: 'InspectAgreement', agreementId: state.agreements.at(-1)?.id ?? 'r1-a1' },
    researcher: { type: 'Reflect', text: 'kata' },
  }[holder.office ?? 'press'];
  return dice.chance(0.2) ? { raw: { type: 'GiveOffice', seatId: holder.id, office: dice.one(offices) }, actor: teacher } : { raw, actor: seated(holder.id) };
}

function ofSession(state: WorldState, dice: Dice): object {
  if (dice.chance(0.3)) return { type: 'StandIn', country: dice.one(state.countries).id };
  if (dice.chance(0.3)) {
    const number = dice.below(999);
    return dice.one<object>([
      { type: 'ListStudents', students: [{ seatId: `listed-${number}`, name: `listed ${number}`, country: null }] },
      { type: 'RenewCode', seatId: state.listed[0]?.seatId ?? dice.one(state.seats).id },
    ]);
  }
  return { type: 'MarkAway', seatId: (state.seats.find(({ away }) => away && dice.chance(0.7)) ?? dice.one(state.seats)).id, away: dice.chance(0.5) };
}
