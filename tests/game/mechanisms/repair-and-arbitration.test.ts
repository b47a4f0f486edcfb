import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../shared/game/events.ts';
import { touched } from '../../../shared/game/may-know.ts';
import { projectCountry, projectPublic } from '../../../shared/game/project.ts';
import type { Clause, WorldSettings } from '../../../shared/game/state.ts';
import { tellStory } from '../../../shared/game/tell.ts';
import { agreementId, debtId } from '../../../shared/lib/ids.ts';
import { entered, gives, id, negotiation, of, signed, stateOf } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';
import { nextRound } from '../../support/next-round.ts';
import { resolved } from '../../support/resolved.ts';

/** PADI broke its word to SURYA in round 1: 2 of 4 pieces never left, trust fell from 59 to 29.5. It is round 2. */
function broken(more: readonly Clause[] = [], settings: Partial<WorldSettings> = {}): readonly GameEvent[] {
  const facts = [...negotiation({ settings }), signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food'), ...more])];
  return nextRound(facts, resolved(facts, { PADI: { keeps: { [agreementId('r1-a1')]: 'break' } } }));
}
const woundId = 'r1-PADI-SURYA';
const sorry = { type: 'Apologise', woundId };
const pay = { type: 'PromiseRestitution', woundId };
const call = { type: 'CallArbitration', woundId };
const done = (facts: readonly GameEvent[], command: object, country: string): readonly GameEvent[] => {
  const { outcome } = given(facts).when(command, of(country));
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return [...facts, ...outcome.events];
};

describe('repair of trust', () => {
  it('RP5 the wound holds what was lost, and the two alone see it', () => {
    expect(stateOf(broken()).wounds).toMatchObject([{ id: woundId, breaker: 'PADI', victim: 'SURYA', units: 2, lost: 29.5, trustBefore: 59 }]);
    const seen = (country: string) => projectCountry(stateOf(broken()), id(country)).wounds;
    expect(seen('PADI')).toMatchObject([{ mine: 'breaker', other: 'SURYA', units: 2, coins: 3, canApologise: true, canRestitute: true, canArbitrate: false }]);
    expect(seen('SURYA')).toMatchObject([{ mine: 'victim', other: 'PADI', canApologise: false, canRestitute: false }]);
    expect(seen('MEDIKA')).toEqual([]);
  });

  it('RP1 an apology is public, even of a hidden breach, and gives a quarter back', () => {
    const said = given(broken()).when(sorry, of('PADI'));
    said.then([{ type: 'Apologised', woundId, by: 'PADI', to: 'SURYA' }]);
    expect(projectPublic(said.after()).headlines).toContainEqual(expect.objectContaining({ code: 'apology', country: 'PADI', victim: 'SURYA' }));
    const round = resolved(done(broken(), sorry, 'PADI'));
    expect(round.trust('SURYA', 'PADI')).toBeCloseTo(29.5 + 7.375, 1);
    expect(tellStory(round.after, round.events)?.moments).toEqual([{ kind: 'apology', country: 'PADI', victim: 'SURYA' }]);
  });

  it('RP2 restitution is 1.5 coins for each missing unit, secret, paid first, and gives half back', () => {
    const made = given(broken()).when(pay, of('PADI'));
    made.then([{ type: 'RestitutionPromised', woundId, by: 'PADI', to: 'SURYA', coins: 3 }]);
    expect(projectPublic(made.after())).toEqual(projectPublic(stateOf(broken())));
    expect(touched({ type: 'RestitutionPromised', woundId: woundId as never, by: id('PADI'), to: id('SURYA'), coins: 3 })).toEqual({
      public: false,
      teacher: false,
      countries: ['PADI', 'SURYA'],
    });
    const [quiet, round] = [resolved(broken()), resolved(done(broken(), pay, 'PADI'))];
    expect(round.trust('SURYA', 'PADI')).toBeCloseTo(44.25, 2);
    expect(quiet.net('PADI') - round.net('PADI')).toBeCloseTo(1.5, 6);
    expect(round.net('SURYA') - quiet.net('SURYA')).toBeCloseTo(1.5, 6);
  });

  it('RP2 SC2 promised restitution is not free to be promised again, and nobody else can tell by asking', () => {
    const facts = done(broken(), pay, 'PADI');
    given(facts)
      .when({ type: 'MakeOffer', to: ['MEDIKA'], clauses: [gives('PADI', 'MEDIKA', 5, 'funds')] }, of('PADI'))
      .then({ reason: 'not-enough-goods', field: 'clauses', expected: 'funds', limit: 4 });
    const ask = (known: readonly GameEvent[]) =>
      given(known).when({ type: 'MakeOffer', to: ['PADI'], clauses: [gives('PADI', 'MEDIKA', 5, 'funds')] }, of('MEDIKA')).outcome.ok;
    expect([ask(broken()), ask(facts)]).toEqual([true, true]);
  });

  it('RP2 AR1 where the coins are not there, the view says that it is too dear and not that it may be done', () => {
    const poor = (country: string) => {
      const facts = done(broken([{ kind: 'arbitration' }]), { type: 'MakeOffer', to: ['MEDIKA'], clauses: [gives(country, 'MEDIKA', 7, 'funds')] }, country);
      const [offer] = stateOf(facts).offers.filter(({ status }) => status === 'open');
      return projectCountry(stateOf(done(facts, { type: 'SignOffer', offerId: offer?.id, offerVersion: offer?.version }, 'MEDIKA')), id(country));
    };
    const rich = (country: string) => projectCountry(stateOf(broken([{ kind: 'arbitration' }])), id(country)).wounds;
    expect(rich('PADI')).toMatchObject([{ canRestitute: true, canArbitrate: false, tooDear: false }]);
    expect(rich('SURYA')).toMatchObject([{ canRestitute: false, canArbitrate: true, tooDear: false }]);
    expect(poor('PADI').wounds).toMatchObject([{ canApologise: true, canRestitute: false, tooDear: true }]);
  });

  it('RP3 both give three quarters, and repair lifts nobody above what was before', () => {
    const both = done(done(broken(), sorry, 'PADI'), pay, 'PADI');
    expect(resolved(both).trust('SURYA', 'PADI')).toBeCloseTo(51.63, 1);
    const risen = [...both, { type: 'TrustMoved', ...trustOf(both, 58) } as GameEvent];
    expect(resolved(risen).trust('SURYA', 'PADI')).toBe(59);
  });

  it('RP4 a breach against somebody who has heard an apology counts double', () => {
    const again = [...done(broken(), sorry, 'PADI'), signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food')], { id: agreementId('r2-a1'), round: 2 })];
    const sheets = { PADI: { keeps: { [agreementId('r2-a1')]: 'short' as const } } };
    const scarred = resolved(again, sheets).after.wounds.find((wound) => wound.round === 2);
    // 0.5 doubled is 1: half of 29.5.
    expect(scarred?.lost).toBe(14.75);
  });

  it('RP1 RP2 only the breaker, only in the next round, only once', () => {
    for (const command of [sorry, pay]) {
      given(broken()).when(command, of('SURYA')).then({ reason: 'unknown-wound', field: 'woundId' });
      given(broken()).when(command, of('MEDIKA')).then({ reason: 'unknown-wound', field: 'woundId' });
      given(negotiation()).when(command, of('MEDIKA')).then({ reason: 'unknown-wound', field: 'woundId' });
      given([...broken(), entered('decision')])
        .when(command, of('PADI'))
        .then({ reason: 'wrong-phase' });
      given(done(broken(), command, 'PADI'))
        .when(command, of('PADI'))
        .then({ reason: 'already-done' });
      const late = [...broken(), { type: 'RoundStarted', round: 3, practice: false } as const, entered('negotiation')];
      given(late).when(command, of('PADI')).then({ reason: 'unknown-wound', field: 'woundId' });
      given(broken([], { closed: ['repair', 'southSouth'] }))
        .when(command, of('PADI'))
        .then({ reason: 'feature-closed', expected: 'repair' });
    }
  });

  it('RP2 nothing to pay where nothing was due to that victim', () => {
    const facts = [...negotiation(), signed(['PADI', 'SURYA'], [{ kind: 'culture' }])];
    const next = nextRound(facts, resolved(facts, { PADI: { keeps: { [agreementId('r1-a1')]: 'break' } } }));
    given(next).when(pay, of('PADI')).then({ reason: 'nothing-to-pay', field: 'woundId' });
  });

  it('TR7 the hall’s estimate does not move for what was made good in secret', () => {
    const watched = broken([{ kind: 'monitoring' }]);
    const estimate = (facts: readonly GameEvent[]) => {
      const round = resolved(facts);
      return round.publicTrust('SURYA', 'PADI') - round.publicTrust('SURYA', 'MEDIKA');
    };
    expect(estimate(done(watched, pay, 'PADI'))).toBeCloseTo(estimate(watched), 1);
    expect(estimate(done(watched, sorry, 'PADI'))).toBeGreaterThan(estimate(watched) + 5);
  });
});

function trustOf(facts: readonly GameEvent[], value: number) {
  const { trust, publicTrust } = stateOf(facts);
  return { before: trust, publicAfter: publicTrust, after: trust.map((row, judge) => row.map((now, actor) => (judge === 1 && actor === 0 ? value : now))) };
}

describe('arbitration', () => {
  const court = () => broken([{ kind: 'arbitration' }]);
  const award = debtId(`award-${woundId}`);
  it('AR1 AR2 the victim calls for a coin, and the log is the ruling', () => {
    const called = given(court()).when(call, of('SURYA'));
    expect(called.outcome.ok && called.outcome.events).toMatchObject([
      {
        type: 'ArbitrationCalled',
        by: 'SURYA',
        against: 'PADI',
        units: 2,
        price: 1,
        award: { id: award, kind: 'award', coins: 3, dueRound: 2, visible: true },
      },
    ]);
    const view = projectPublic(called.after());
    expect(view.arbitrations).toEqual([{ claimant: 'SURYA', against: 'PADI', coins: 3 }]);
    expect(view.headlines).toContainEqual(expect.objectContaining({ code: 'arbitration', country: 'SURYA', against: 'PADI', coins: 3 }));
    expect(called.after().countries[1]?.production.funds).toBe(7);
  });

  it('AR1 without a clause, a body or the principles there is none; a penalty’s claim stands in its place', () => {
    given(broken()).when(call, of('SURYA')).then({ reason: 'no-arbitration', field: 'woundId' });
    const adopted: GameEvent = { type: 'MotionClosed', motionId: 'r2-m1' as never, kind: 'principles', outcome: 'majority' };
    expect(given([...broken(), adopted]).when(call, of('SURYA')).outcome.ok).toBe(true);
    given(broken([{ kind: 'arbitration' }, { kind: 'penalty' }]))
      .when(call, of('SURYA'))
      .then({ reason: 'covered-by-penalty', field: 'woundId' });
  });

  it('AR1 only the victim, once, and not beside restitution', () => {
    given(court()).when(call, of('PADI')).then({ reason: 'unknown-wound', field: 'woundId' });
    given(court()).when(call, of('MEDIKA')).then({ reason: 'unknown-wound', field: 'woundId' });
    given([...court(), entered('decision')])
      .when(call, of('SURYA'))
      .then({ reason: 'wrong-phase' });
    given(done(court(), call, 'SURYA'))
      .when(call, of('SURYA'))
      .then({ reason: 'already-done' });
    given(done(court(), pay, 'PADI'))
      .when(call, of('SURYA'))
      .then({ reason: 'already-done' });
    given(done(court(), call, 'SURYA'))
      .when(pay, of('PADI'))
      .then({ reason: 'already-done' });
  });

  it('AR1 a victim that had no trust left may call as well', () => {
    const facts = [...negotiation(), signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food'), { kind: 'arbitration' }])];
    const hopeless = [...facts, { type: 'TrustMoved', ...trustOf(facts, 0) } as GameEvent];
    const next = nextRound(hopeless, resolved(hopeless, { PADI: { keeps: { [agreementId('r1-a1')]: 'break' } } }));
    expect(given(next).when(call, of('SURYA')).outcome.ok).toBe(true);
  });

  it('AR3 AR4 who chooses nothing complies, pays and repairs half', () => {
    const round = resolved(done(court(), call, 'SURYA'));
    expect(round.the('DebtsSettled').rows).toMatchObject([{ choice: 'keep', paid: 3 }]);
    expect(round.trust('SURYA', 'PADI')).toBeCloseTo(44.25, 2);
    expect(tellStory(round.after, round.events)?.moments).toEqual([{ kind: 'award', country: 'PADI', claimant: 'SURYA', coins: 3, complied: true }]);
  });

  it('AR4 refusing is a breach that everybody sees', () => {
    const round = resolved(done(court(), call, 'SURYA'), { PADI: { repays: { [award]: 'break' } } });
    expect(round.the('DebtsSettled').rows).toMatchObject([{ choice: 'break', paid: 0 }]);
    expect(round.the('BreachOccurred')).toMatchObject({ of: 'award', severity: 1, visible: true });
    expect(round.trust('SURYA', 'PADI')).toBe(14.75);
    expect(round.trust('MEDIKA', 'PADI')).toBeCloseTo(47.85, 2);
    expect(projectPublic(round.after).headlines).toContainEqual(expect.objectContaining({ code: 'award-answered', complied: false }));
  });

  it('AR3 the defendant alone decides, and cannot cut it short', () => {
    const decision = [...done(court(), call, 'SURYA'), entered('decision')];
    const answer = (choice: string) => ({ type: 'ChooseRepayment', debtId: award, choice });
    given(decision).when(answer('short'), of('PADI')).then({ reason: 'feature-closed', field: 'choice', expected: 'short' });
    given(decision).when(answer('break'), of('SURYA')).then({ reason: 'unknown-debt', field: 'debtId' });
    expect(given(decision).when(answer('break'), of('PADI')).outcome.ok).toBe(true);
  });
});
