import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../shared/game/events.ts';
import { projectPublic, projectSeat, projectTeacher } from '../../../shared/game/project.ts';
import { seatId } from '../../../shared/lib/ids.ts';
import { entered, gives, id, negotiation, of, offer, offered, signed, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const swap = [gives('PADI', 'SURYA', 4, 'food'), gives('SURYA', 'PADI', 3, 'energy')];
const actFor = (command: object, seat = 'seat-PADI') => ({ type: 'ActFor', seatId: seat, command });
const mark = (what: string) => ({ type: 'ActedFor', seatId: 'seat-PADI', country: 'PADI', what });

describe('acting in a student’s place', () => {
  const deciding = [...negotiation(), signed(['PADI', 'SURYA'], swap), entered('decision')];

  it('RM8 the teacher chooses, pays and locks as the student could, marked as such', () => {
    const kept = given(deciding).when(actFor({ type: 'ChooseKeep', agreementId: 'r1-a1', choice: 'break' }), teacher);
    expect(kept.after().decisions[id('PADI')]?.keeps).toEqual({ 'r1-a1': 'break' });
    const paid = given(deciding).when(actFor({ type: 'ChoosePayment', coins: 1 }), teacher);
    expect(paid.after().decisions[id('PADI')]?.payment).toBe(1);
    const locked = given(deciding).when(actFor({ type: 'LockDecision', locked: true }), teacher);
    locked.then([mark('LockDecision'), { type: 'DecisionLocked', country: 'PADI', locked: true }]);
    expect(projectSeat(locked.after(), seatId('seat-PADI')).people.deeds).toEqual([{ number: 1, what: 'LockDecision' }]);
    expect(projectSeat(locked.after(), seatId('seat-SURYA')).people.deeds).toEqual([]);
  });

  it('RM8 what the teacher chose for a student stays as secret as the student’s own choice', () => {
    const after = given(deciding)
      .when(actFor({ type: 'ChoosePayment', coins: 1 }), teacher)
      .after();
    const before = given(deciding).when({ type: 'ChoosePayment', coins: 1 }, of('PADI')).after();
    expect(projectPublic(after)).toEqual(projectPublic(before));
    expect(projectTeacher(after)).toEqual(projectTeacher(before));
  });

  it('RM8 the teacher signs and refuses what waits for the student', () => {
    const made = offer('SURYA', ['PADI'], swap);
    const waiting = [...negotiation(), offered(made)];
    const sign = { type: 'SignOffer', offerId: made.id, offerVersion: 1 };
    expect(given(waiting).when(actFor(sign), teacher).after().agreements).toHaveLength(1);
    given(waiting)
      .when(actFor({ type: 'RefuseOffer', offerId: made.id, offerVersion: 1, reason: 'unfair' }), teacher)
      .then([mark('RefuseOffer'), { type: 'OfferRefused', offerId: made.id, by: 'PADI', reason: 'unfair' }]);
    given(waiting).when(actFor(sign, 'seat-KARANG'), teacher).then({ reason: 'unknown-offer', field: 'offerId' });
  });

  it('RM8 the teacher’s word is enough where a majority of the delegation signs off', () => {
    const settings = { delegation: { signOff: 'majority', strictRoles: false, rotateRoles: true } } as const;
    const two: GameEvent = { type: 'SeatTaken', seatId: seatId('second'), name: 'Second', country: id('PADI') };
    given([...negotiation({ settings }), two, entered('decision')])
      .when(actFor({ type: 'LockDecision', locked: true }), teacher)
      .then([mark('LockDecision'), { type: 'DecisionLocked', country: 'PADI', locked: true }]);
  });

  it('RM8 words and offers stay with the student, and a student cannot act for another', () => {
    const refusal = given(deciding).when(actFor({ type: 'SendChat', to: null, text: 'hai' }), teacher).outcome;
    expect(refusal).toMatchObject({ ok: false, refusal: { reason: 'malformed', field: 'command.type' } });
    given(deciding)
      .when(actFor({ type: 'LockDecision', locked: true }), of('SURYA'))
      .then({ reason: 'not-your-power' });
    given(deciding)
      .when(actFor({ type: 'LockDecision', locked: true }, 'nobody'), teacher)
      .then({ reason: 'seat-unknown', field: 'seatId' });
    given([...deciding, { type: 'SeatAssigned', seatId: seatId('seat-PADI'), country: null }])
      .when(actFor({ type: 'LockDecision', locked: true }), teacher)
      .then({ reason: 'no-country', field: 'seatId' });
    given([...deciding, { type: 'Paused', reason: 'istirahat', at: 0 }])
      .when(actFor({ type: 'LockDecision', locked: true }), teacher)
      .then({ reason: 'paused' });
  });
});
