import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../shared/game/events.ts';
import { projectCountry, projectPublic } from '../../../shared/game/project.ts';
import { tellStory } from '../../../shared/game/tell.ts';
import { agreementId } from '../../../shared/lib/ids.ts';
import { entered, gives, id, negotiation, of, offer, offered, signed, stateOf } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';
import { nextRound } from '../../support/next-round.ts';
import { resolved } from '../../support/resolved.ts';

const facts = [...negotiation(), signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food'), gives('SURYA', 'PADI', 3, 'energy')], { until: 2 })];
const second = nextRound(facts, resolved(facts));
const leave = { type: 'LeaveAgreement', agreementId: 'r1-a1' };

describe('a lasting agreement', () => {
  it('AG1 AG7 lasts the rounds its offer says, no longer than the game', () => {
    const made = given(negotiation()).when({ type: 'MakeOffer', to: ['SURYA'], clauses: [gives('PADI', 'SURYA', 1, 'food')], rounds: 3 }, of('PADI'));
    const sign = given([...negotiation(), ...(made.outcome.ok ? made.outcome.events : [])]);
    expect(sign.when({ type: 'SignOffer', offerId: 'r1-PADI-SURYA-1', offerVersion: 1 }, of('SURYA')).after().agreements[0]?.until).toBe(3);
    const late = (settings: object = {}) =>
      given(negotiation({ round: 2, settings })).when(
        { type: 'MakeOffer', to: ['SURYA'], clauses: [gives('PADI', 'SURYA', 1, 'food')], rounds: 3 },
        of('PADI'),
      );
    late().then({ reason: 'bad-clause', field: 'rounds', expected: 'no more rounds than are left' });
    late({ closed: ['lasting'] }).then({ reason: 'feature-closed', field: 'rounds', expected: 'lasting' });
  });

  it('AG7 runs again in each of its rounds, and then no more', () => {
    expect(
      resolved(second)
        .the('Delivered')
        .obligations.map((row) => row.lines[0]?.delivered),
    ).toEqual([4, 3]);
    const third = nextRound(second, resolved(second), 3);
    expect(stateOf(third).agreements).toEqual([]);
  });

  it('AG7 what it promises is not free, and it counts among the round’s agreements', () => {
    given(second)
      .when({ type: 'MakeOffer', to: ['MEDIKA'], clauses: [gives('PADI', 'MEDIKA', 10, 'food')] }, of('PADI'))
      .then({ reason: 'not-enough-goods', field: 'clauses', expected: 'food', limit: 9 });
    expect(projectCountry(stateOf(second), id('PADI')).limits).toMatchObject({ dealsLeft: 1, leavable: ['r1-a1'] });
  });

  it('AG7 it is delivered as far as it is there', () => {
    const drought: GameEvent = { type: 'NewsDrawn', shifts: [{ country: id('PADI'), kind: 'production', good: 'food', change: -10 }] };
    expect(resolved([...second, drought]).the('Delivered').obligations[0]?.lines[0]).toMatchObject({ promised: 4, delivered: 3 });
  });

  it('AG7 technology, loans and pledges come in the first round only', () => {
    const gift = [
      ...negotiation(),
      signed(
        ['MEDIKA', 'KARANG'],
        [
          { kind: 'tech', from: id('MEDIKA'), to: id('KARANG') },
          { kind: 'loan', from: id('MEDIKA'), to: id('KARANG'), coins: 2, rate: 0, dueIn: 4 },
          { kind: 'fund', pledges: [{ country: id('MEDIKA'), coins: 2 }] },
        ],
        { until: 3 },
      ),
    ];
    const first = resolved(gift);
    const next = resolved(nextRound(gift, first));
    expect([first, next].map((round) => [round.all('TechTransferred').length, round.all('DebtsMade').length, round.before.countries[2]?.pledge])).toEqual([
      [1, 1, 2],
      [0, 0, null],
    ]);
  });

  it('PH3 an agreement of the practice round does not go on', () => {
    const practice = [...negotiation({ practice: true, round: 0 }), signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food')], { round: 0, until: 2 })];
    expect(stateOf([...practice, { type: 'RoundStarted', round: 1, practice: false }]).agreements).toEqual([]);
  });
});

describe('leaving it', () => {
  it('AG8 between two it ends; everybody sees it, and the other judges it with 0.25', () => {
    const left = given(second).when(leave, of('PADI'));
    left.then([{ type: 'AgreementLeft', agreementId: 'r1-a1', by: 'PADI', parties: ['PADI', 'SURYA'], remaining: null }]);
    expect(projectPublic(left.after())).toMatchObject({ agreements: [] });
    expect(projectPublic(left.after()).headlines).toContainEqual(expect.objectContaining({ code: 'agreement-left', country: 'PADI', parties: ['SURYA'] }));
    const round = resolved([...second, ...(left.outcome.ok ? left.outcome.events : [])]);
    const before = round.before.trust[1]?.[0] ?? 0;
    expect(round.trust('SURYA', 'PADI')).toBeCloseTo(before * (1 - 0.5 * 0.25), 1);
    expect(round.trust('MEDIKA', 'PADI')).toBe(58);
    expect(tellStory(round.after, round.events)?.moments).toEqual([{ kind: 'agreement-left', country: 'PADI', parties: ['SURYA'] }]);
  });

  it('AG8 among three the others go on without the clauses that name the leaver', () => {
    const kept = gives('SURYA', 'MEDIKA', 2, 'energy');
    const three = [...negotiation(), signed(['PADI', 'SURYA', 'MEDIKA'], [gives('PADI', 'SURYA', 4, 'food'), kept, { kind: 'tradeLink' }], { until: 2 })];
    const left = given(nextRound(three, resolved(three))).when(leave, of('PADI'));
    expect(left.after().agreements).toMatchObject([{ parties: ['SURYA', 'MEDIKA'], clauses: [kept, { kind: 'tradeLink' }], form: 'bilateral' }]);
  });

  it('AG8 not in the round of signing, not by others, only in negotiation', () => {
    given(facts).when(leave, of('PADI')).then({ reason: 'cannot-leave-yet', field: 'agreementId' });
    given(second).when(leave, of('MEDIKA')).then({ reason: 'unknown-agreement', field: 'agreementId' });
    given([...second, entered('decision')])
      .when(leave, of('PADI'))
      .then({ reason: 'wrong-phase' });
  });

  it('AG8 a number that was given once in a round is not given again', () => {
    const fresh = signed(['MEDIKA', 'KARANG'], [{ kind: 'tradeLink' }], { id: agreementId('r2-a1'), round: 2 });
    const open = offer('PADI', ['MEDIKA'], [gives('PADI', 'MEDIKA', 1, 'food')], { round: 2 });
    const left: GameEvent = { type: 'AgreementLeft', agreementId: agreementId('r1-a1'), by: id('PADI'), parties: [id('PADI'), id('SURYA')], remaining: null };
    const after = given([...second, fresh, left, offered(open)])
      .when({ type: 'SignOffer', offerId: open.id, offerVersion: 1 }, of('MEDIKA'))
      .after();
    expect(after.agreements.map((agreement) => agreement.id)).toEqual(['r2-a1', 'r2-a2']);
  });
});
