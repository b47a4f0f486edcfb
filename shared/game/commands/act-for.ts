import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
import { refuse, type Result } from '../../lib/result.ts';
import type { GameEvent } from '../events.ts';
import { refusal, type Refusal } from '../refusals.ts';
import { evolve } from '../evolve.ts';
import { chooseKeep } from './choose-keep.ts';
import { choosePayment } from './choose-payment.ts';
import { chooseProgramme } from './choose-programme.ts';
import { chooseRepayment } from './choose-repayment.ts';
import { type CommandRule, commandRule } from './command.ts';
import { lockDecision } from './lock-decision.ts';
import { refuseOffer } from './refuse-offer.ts';
import { setReady } from './set-ready.ts';
import { signOffer } from './sign-offer.ts';

/** What answers and ends a turn. What speaks for somebody (offers, words, votes) stays with the student. */
const actable = {
  ChooseKeep: chooseKeep,
  ChoosePayment: choosePayment,
  ChooseProgramme: chooseProgramme,
  ChooseRepayment: chooseRepayment,
  LockDecision: lockDecision,
  RefuseOffer: refuseOffer,
  SetReady: setReady,
  SignOffer: signOffer,
} as const;
export type ActedFor = keyof typeof actable;

const schema = z.strictObject({
  type: z.literal('ActFor'),
  seatId: z.string().max(40).transform(seatId),
  command: z.discriminatedUnion('type', [
    chooseKeep.schema,
    choosePayment.schema,
    chooseProgramme.schema,
    chooseRepayment.schema,
    lockDecision.schema,
    refuseOffer.schema,
    setReady.schema,
    signOffer.schema,
  ]),
});

/** RM8: the teacher acts in a student's place, marked as such for the delegation; the teacher's word needs no consent of mates. */
export const actFor = commandRule({
  by: 'teacher',
  schema,
  decide(state, command, context) {
    const seat = state.seats.find(({ id }) => id === command.seatId);
    if (seat === undefined) return refuse(refusal('seat-unknown', { field: 'seatId' }));
    const { country } = seat;
    if (country === null) return refuse(refusal('no-country', { field: 'seatId' }));
    if (state.paused !== null) return refuse(refusal('paused'));
    const what = command.command.type;
    const acted: GameEvent = { type: 'ActedFor', seatId: seat.id, country, what };
    const rule = actable[what] as unknown as CommandRule<z.ZodType>;
    const decision: Result<readonly GameEvent[], Refusal> = rule.decide(evolve(state, acted), command.command, context, country);
    return decision.ok ? { ok: true, value: [acted, ...decision.value] } : decision;
  },
});
