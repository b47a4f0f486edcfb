import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/game/commands/command.ts';
import { seatId } from '../../../shared/lib/ids.ts';
import { id, inPhase, lobby, negotiation, of, signed, system, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const bot: Actor = { kind: 'bot', country: id('PADI') };
const stranger: Actor = { kind: 'seat', seatId: seatId('seat-nobody') };

describe('who may do what', () => {
  it.each([
    [{ type: 'NextPhase' }],
    [{ type: 'Pause', reason: '' }],
    [{ type: 'EndLesson' }],
    [{ type: 'StartLesson' }],
    [{ type: 'SwitchChat', open: false }],
    [{ type: 'AssignBot', country: 'SURYA', policy: 'defector' }],
    [{ type: 'AssignSeat', seatId: 'seat-SURYA', country: 'PADI' }],
    [{ type: 'RemoveSeat', seatId: 'seat-SURYA' }],
    [{ type: 'ReleaseBot', country: 'SURYA' }],
    [{ type: 'ExtendPhase', seconds: 60 }],
    [{ type: 'Resume' }],
  ])('PH6 %o is the teacher’s, not a student’s or a bot’s', (command) => {
    for (const actor of [of('PADI'), bot]) given(negotiation()).when(command, actor).then({ reason: 'not-your-power' });
  });

  it.each([
    [{ type: 'CreditOutage', ms: 5 }],
    [{ type: 'TimeOutPhase', phase: 'negotiation', round: 1 }],
    [{ type: 'TakeSeat', seatId: 's', name: 'Ani', country: null }],
  ])('PH7 %o is the server’s alone', (command) => {
    for (const actor of [of('PADI'), bot, teacher]) given(negotiation()).when(command, actor).then({ reason: 'not-your-power' });
  });

  it('BT14 the teacher and the clock never play for a country', () => {
    for (const actor of [teacher, system]) {
      given(negotiation()).when({ type: 'DeclarePledge', coins: 1 }, actor).then({ reason: 'not-your-power' });
      given(inPhase('decision')).when({ type: 'ChoosePayment', coins: 1 }, actor).then({ reason: 'not-your-power' });
    }
  });

  it('PH2 a seat without a country, or one that was removed, plays for nobody', () => {
    given(negotiation()).when({ type: 'DeclarePledge', coins: 1 }, stranger).then({ reason: 'no-country' });
    const waiting = [...negotiation(), { type: 'SeatAssigned', seatId: seatId('seat-PADI'), country: null } as const];
    given(waiting).when({ type: 'DeclarePledge', coins: 1 }, of('PADI')).then({ reason: 'no-country' });
    given(lobby()).when({ type: 'ChooseCountry', country: 'PADI' }, stranger).then({ reason: 'seat-unknown' });
    given(inPhase('reveal')).when({ type: 'Reflect', text: 'I was here' }, stranger).then({ reason: 'seat-unknown' });
  });

  it('BT1 a bot whose country was taken over by students does nothing more', () => {
    given(negotiation()).when({ type: 'DeclarePledge', coins: 1 }, bot).then({ reason: 'not-your-power' });
    const led = [...negotiation(), { type: 'BotAssigned', country: id('PADI'), policy: 'cooperator' } as const];
    given(led)
      .when({ type: 'DeclarePledge', coins: 1 }, bot)
      .then([{ type: 'PledgeDeclared', country: 'PADI', coins: 1 }]);
  });

  it('PH6 while the teacher pauses, no country moves', () => {
    const paused = (phase: 'negotiation' | 'decision') => [...inPhase(phase), { type: 'Paused', reason: 'Fire drill', at: 5 } as const];
    given(paused('negotiation')).when({ type: 'DeclarePledge', coins: 1 }, of('PADI')).then({ reason: 'paused' });
    given(paused('decision')).when({ type: 'LockDecision', locked: true }, of('PADI')).then({ reason: 'paused' });
  });

  it('SC5 when the game is over only words are taken', () => {
    const over = [...inPhase('reveal'), { type: 'GameEnded' } as const];
    for (const command of [{ type: 'NextPhase' }, { type: 'EndLesson' }, { type: 'RemoveSeat', seatId: 'seat-PADI' }]) {
      given(over).when(command, teacher).then({ reason: 'ended' });
    }
    given(over).when({ type: 'LockDecision', locked: true }, of('PADI')).then({ reason: 'ended' });
    given(over)
      .when({ type: 'Reflect', text: 'Trust is slow.' }, of('PADI'))
      .then([{ type: 'ReflectionGiven', seatId: 'seat-PADI', round: 1, text: 'Trust is slow.' }]);
  });

  it('PH9 what belongs to another phase is refused, and what comes after the decision is too late', () => {
    const negotiating = [
      { type: 'MakeOffer', to: ['SURYA'], clauses: [{ kind: 'tradeLink' }] },
      { type: 'SignOffer', offerId: 'x', offerVersion: 1 },
      { type: 'RefuseOffer', offerId: 'x', offerVersion: 1, reason: 'unfair' },
      { type: 'WithdrawOffer', offerId: 'x' },
      { type: 'DeclarePledge', coins: 1 },
      { type: 'SignCharter' },
      { type: 'ConnectPlatform' },
      { type: 'OpenMotion', kind: 'transparency' },
    ];
    for (const command of negotiating) given(inPhase('decision')).when(command, of('PADI')).then({ reason: 'wrong-phase' });
    const deciding = [
      { type: 'ChooseKeep', agreementId: 'r1-a1', choice: 'break' },
      { type: 'ChoosePayment', coins: 1 },
      { type: 'ChooseProgramme', join: true },
      { type: 'PredictBreaker', breaker: 'SURYA' },
      { type: 'LockDecision', locked: true },
    ];
    const agreed = signed(['PADI', 'SURYA'], [{ kind: 'transfer', from: id('PADI'), to: id('SURYA'), good: 'food', amount: 2 }]);
    for (const command of deciding) {
      given([...negotiation(), agreed])
        .when(command, of('PADI'))
        .then({ reason: 'wrong-phase' });
      given([...inPhase('reveal'), agreed])
        .when(command, of('PADI'))
        .then({ reason: 'too-late' });
    }
  });

  it('SC2 the answer to a refused command is the same object shape whatever the secret behind it', () => {
    const { outcome } = given(negotiation()).when({ type: 'SignOffer', offerId: 'r1-MEDIKA-SURYA-1', offerVersion: 1 }, of('PADI'));
    expect(outcome).toEqual({ ok: false, refusal: { reason: 'unknown-offer', field: 'offerId' } });
  });
});
