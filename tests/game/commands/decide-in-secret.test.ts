import { describe, expect, it } from 'vitest';
import { agreementId } from '../../../shared/lib/ids.ts';
import { gives, id, inPhase, lobby, of, signed, type WorldFacts } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const swap = signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food'), gives('SURYA', 'PADI', 2, 'energy')]);
const deciding = (about: WorldFacts = {}) => [
  ...inPhase('negotiation', about),
  swap,
  { type: 'PhaseChanged', phase: 'decision', at: 0, deadlineMs: null } as const,
];
const sheet = { keeps: {}, repays: {}, payment: null, split: null, programme: false, prediction: null };
const changed = (change: object) => [{ type: 'SheetChanged', country: 'PADI', sheet: { ...sheet, ...change } }];
const lockedBy = (country: string) => ({ type: 'DecisionLocked', country: id(country), locked: true }) as const;

describe('keep, cut short or break', () => {
  const keep = (choice: string, agreement = 'r1-a1') => ({ type: 'ChooseKeep', agreementId: agreement, choice });
  it.each(['keep', 'short', 'break'] as const)('DL3 a party chooses to %s', (choice) => {
    given(deciding())
      .when(keep(choice), of('PADI'))
      .then(changed({ keeps: { 'r1-a1': choice } }));
  });

  it('DL3 the last word counts', () => {
    const once = given(deciding()).when(keep('break'), of('PADI'));
    const facts = [...deciding(), ...(once.outcome.ok ? once.outcome.events : [])];
    given(facts)
      .when(keep('keep'), of('PADI'))
      .then(changed({ keeps: { 'r1-a1': 'keep' } }));
  });

  it('DL3 an agreement of others looks like none', () => {
    const answers = [keep('break'), keep('break', 'r1-a9')].map((command) => given(deciding()).when(command, of('MEDIKA')).outcome);
    expect(answers[0]).toEqual({ ok: false, refusal: { reason: 'unknown-agreement', field: 'agreementId' } });
    expect(answers[1]).toEqual(answers[0]);
  });

  it('DL3 who owes nothing under an agreement cannot break it', () => {
    const gift = signed(['PADI', 'MEDIKA'], [gives('PADI', 'MEDIKA', 1, 'food')], { id: agreementId('r1-a2') });
    given([...deciding(), gift])
      .when(keep('break', 'r1-a2'), of('MEDIKA'))
      .then({ reason: 'not-a-party', field: 'agreementId' });
  });

  it('PH4 a locked decision is unlocked before it is changed', () => {
    given([...deciding(), lockedBy('PADI')])
      .when(keep('break'), of('PADI'))
      .then({ reason: 'decision-locked' });
  });
});

describe('the payment into the fund', () => {
  const pay = (coins: number) => ({ type: 'ChoosePayment', coins });
  it('PY1 nothing, a half and the cap are accepted, more is not', () => {
    for (const coins of [0, 0.5, 2])
      given(deciding())
        .when(pay(coins), of('PADI'))
        .then(changed({ payment: coins }));
    // Padi makes 7 coins: fair 1.75, the cap 2.19.
    given(deciding()).when(pay(2.5), of('PADI')).then({ reason: 'payment-too-high', field: 'coins', limit: 2 });
  });

  it('FU1 in the last round the cap doubles with the fair contribution', () => {
    given(inPhase('decision', { round: 3 }))
      .when(pay(4), of('PADI'))
      .then(changed({ payment: 4 }));
    given(inPhase('decision', { round: 3 }))
      .when(pay(4.5), of('PADI'))
      .then({ reason: 'payment-too-high', field: 'coins', limit: 4 });
  });

  it('LD1 without a fund nothing is paid or pledged', () => {
    const closed = { settings: { closed: ['fund' as const] } };
    given(deciding(closed)).when(pay(1), of('PADI')).then({ reason: 'feature-closed', expected: 'fund' });
    given(inPhase('negotiation', closed)).when({ type: 'DeclarePledge', coins: 1 }, of('PADI')).then({ reason: 'feature-closed', expected: 'fund' });
  });

  it('PH4 not after the lock', () => {
    given([...deciding(), lockedBy('PADI')])
      .when(pay(1), of('PADI'))
      .then({ reason: 'decision-locked' });
  });
});

describe('the public pledge', () => {
  const pledge = (coins: number) => ({ type: 'DeclarePledge', coins });
  it('PY3 is announced, may be changed, and goes up to the cap', () => {
    const first = given(inPhase('negotiation')).when(pledge(2), of('PADI'));
    first.then([{ type: 'PledgeDeclared', country: 'PADI', coins: 2 }]);
    given([...inPhase('negotiation'), ...(first.outcome.ok ? first.outcome.events : [])])
      .when(pledge(0), of('PADI'))
      .then([{ type: 'PledgeDeclared', country: 'PADI', coins: 0 }]);
    given(inPhase('negotiation')).when(pledge(2.5), of('PADI')).then({ reason: 'pledge-too-high', field: 'coins', limit: 2 });
  });
});

describe('the joint programme and the prediction', () => {
  it('PR1 a country joins or stays out', () => {
    given(deciding())
      .when({ type: 'ChooseProgramme', join: true }, of('PADI'))
      .then(changed({ programme: true }));
    given(deciding({ settings: { closed: ['programme'] } }))
      .when({ type: 'ChooseProgramme', join: true }, of('PADI'))
      .then({ reason: 'feature-closed', expected: 'programme' });
    given([...deciding(), lockedBy('PADI')])
      .when({ type: 'ChooseProgramme', join: true }, of('PADI'))
      .then({ reason: 'decision-locked' });
  });

  it('DL6 a delegation names another country, nobody, or takes its guess back', () => {
    for (const breaker of ['SURYA', 'nobody', null])
      given(deciding())
        .when({ type: 'PredictBreaker', breaker }, of('PADI'))
        .then(changed({ prediction: breaker }));
    for (const breaker of ['PADI', 'ATLANTIS'])
      given(deciding()).when({ type: 'PredictBreaker', breaker }, of('PADI')).then({ reason: 'unknown-country', field: 'breaker' });
    given(deciding({ settings: { closed: ['prediction'] } }))
      .when({ type: 'PredictBreaker', breaker: 'SURYA' }, of('PADI'))
      .then({ reason: 'feature-closed', expected: 'prediction' });
    given([...deciding(), lockedBy('PADI')])
      .when({ type: 'PredictBreaker', breaker: null }, of('PADI'))
      .then({ reason: 'decision-locked' });
  });
});

describe('locking', () => {
  const lock = (locked: boolean) => ({ type: 'LockDecision', locked });
  it('PH4 a lock may be taken back while others still think', () => {
    given(deciding())
      .when(lock(true), of('PADI'))
      .then([lockedBy('PADI')]);
    given([...deciding(), lockedBy('PADI')])
      .when(lock(false), of('PADI'))
      .then([{ ...lockedBy('PADI'), locked: false }]);
    given([...deciding(), lockedBy('PADI')])
      .when(lock(true), of('PADI'))
      .then({ reason: 'already-done' });
    given(deciding()).when(lock(false), of('PADI')).then({ reason: 'already-done' });
  });

  it('PH4 the last delegation’s lock begins the reveal', () => {
    const facts = [...deciding(), lockedBy('SURYA'), lockedBy('MEDIKA'), lockedBy('KARANG')];
    const last = given(facts).when(lock(true), of('PADI'));
    expect(last.after()).toMatchObject({ phase: 'reveal', history: [{ round: 1 }] });
  });

  it('PH4 nobody waits for a country without students or with a bot', () => {
    const alone = [
      ...lobby({ seated: false }),
      { type: 'SeatTaken', seatId: 'seat-PADI' as never, name: 'Ani', country: id('PADI') } as const,
      { type: 'BotAssigned', country: id('SURYA'), policy: 'alone' } as const,
      { type: 'RoundStarted', round: 1, practice: false } as const,
      { type: 'PhaseChanged', phase: 'decision', at: 0, deadlineMs: null } as const,
    ];
    expect(given(alone).when(lock(true), of('PADI')).after().phase).toBe('reveal');
  });
});
