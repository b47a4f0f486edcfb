import { describe, expect, it } from 'vitest';
import { agreementId } from '../../../shared/lib/ids.ts';
import { entered, gives, id, ids, negotiation, of, offer, offered, signed } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const rice = gives('PADI', 'SURYA', 3, 'food');
const power = gives('SURYA', 'PADI', 2, 'energy');
const open = offer('PADI', ['SURYA'], [rice, power]);
const table = [...negotiation(), offered(open)];
const sign = (about: object = {}) => ({ type: 'SignOffer', offerId: open.id, offerVersion: 1, ...about });
const decline = (about: object = {}) => ({ type: 'RefuseOffer', offerId: open.id, offerVersion: 1, reason: 'unfair', ...about });

describe('signing an offer', () => {
  it('OF1 it becomes an agreement when the last party has signed', () => {
    given(table)
      .when(sign(), of('SURYA'))
      .then([
        { type: 'OfferSigned', offerId: open.id, by: 'SURYA' },
        {
          type: 'AgreementSigned',
          offerId: open.id,
          agreement: {
            id: 'r1-a1',
            round: 1,
            form: 'bilateral',
            proposer: 'PADI',
            parties: ['PADI', 'SURYA'],
            clauses: [rice, power],
            pressed: false,
            mediator: null,
            until: 1,
            draftId: null,
          },
        },
      ]);
  });

  it('OF1 with a third party the second signature alone makes no agreement', () => {
    const three = offer('PADI', ['SURYA', 'MEDIKA'], [rice]);
    const facts = [...negotiation(), offered(three)];
    given(facts)
      .when(sign({ offerId: three.id }), of('SURYA'))
      .then([{ type: 'OfferSigned', offerId: three.id, by: 'SURYA' }]);
    const last = given([...facts, { type: 'OfferSigned', offerId: three.id, by: id('SURYA') }]).when(sign({ offerId: three.id }), of('MEDIKA'));
    expect(last.after().agreements).toMatchObject([{ form: 'regional', parties: ids('PADI', 'SURYA', 'MEDIKA') }]);
  });

  it('AG2 a joint programme makes an agreement functional, several regions make it multilateral', () => {
    const joint = offer('PADI', ['SURYA'], [{ kind: 'programme' }]);
    expect(
      given([...negotiation(), offered(joint)])
        .when(sign({ offerId: joint.id }), of('SURYA'))
        .after().agreements[0]?.form,
    ).toBe('functional');
    const wide = offer('IDN', ['JPN', 'AUS'], [{ kind: 'culture' }], { signedBy: ids('IDN', 'JPN') });
    const world = [...negotiation({ scenario: 'pandemi' }), offered(wide)];
    expect(
      given(world)
        .when(sign({ offerId: wide.id }), of('AUS'))
        .after().agreements[0]?.form,
    ).toBe('multilateral');
  });

  it('OF2 an offer that changed since it was read cannot be signed', () => {
    const changed = offer('PADI', ['SURYA'], [rice], { version: 2 });
    given([...negotiation(), offered(changed)])
      .when(sign(), of('SURYA'))
      .then({ reason: 'offer-changed', field: 'offerVersion', limit: 2 });
  });

  it.each(['refused', 'withdrawn', 'countered', 'lapsed', 'signed'] as const)('OF3 an offer that was %s cannot be signed', (status) => {
    given([...negotiation(), offered({ ...open, status })])
      .when(sign(), of('SURYA'))
      .then({ reason: 'offer-closed', field: 'offerId' });
  });

  it('OF7 somebody else’s offer looks exactly like one that does not exist', () => {
    const answers = [table, negotiation()].map((facts) => given(facts).when(sign(), of('MEDIKA')).outcome);
    expect(answers[0]).toEqual({ ok: false, refusal: { reason: 'unknown-offer', field: 'offerId' } });
    expect(answers[1]).toEqual(answers[0]);
  });

  it('OF1 nobody signs twice', () => {
    given(table).when(sign(), of('PADI')).then({ reason: 'already-signed', field: 'offerId' });
  });

  it('OF8 an offer that was open when negotiation ended has lapsed', () => {
    const later = [...table, entered('decision'), entered('reveal'), entered('negotiation')];
    given(later).when(sign(), of('SURYA')).then({ reason: 'offer-closed', field: 'offerId' });
  });

  it('AG5 goods that were sold in the meantime are missed at the signature, whoever lacks them', () => {
    const mine = signed(['SURYA', 'MEDIKA'], [gives('SURYA', 'MEDIKA', 12, 'energy')]);
    given([...table, mine])
      .when(sign(), of('SURYA'))
      .then({ reason: 'not-enough-goods', expected: 'energy', limit: 1 });
    const theirs = signed(['PADI', 'MEDIKA'], [gives('PADI', 'MEDIKA', 12, 'food')]);
    given([...table, theirs])
      .when(sign(), of('SURYA'))
      .then({ reason: 'partner-not-enough-goods', expected: 'other goods', limit: 1 });
  });

  it('AG6 the number of agreements counts at the signature, for both sides', () => {
    const pair = (who: string) => [1, 2].map((number) => signed([who, 'MEDIKA'], [{ kind: 'tradeLink' }], { id: agreementId(`r1-a${number}`) }));
    given([...table, ...pair('SURYA')])
      .when(sign(), of('SURYA'))
      .then({ reason: 'no-deals-left' });
    given([...table, ...pair('PADI')])
      .when(sign(), of('SURYA'))
      .then({ reason: 'partner-has-no-deals-left' });
  });

  it('TE2 two gifts of technology by one giver cannot both be signed', () => {
    const second = offer('MEDIKA', ['PADI'], [{ kind: 'tech', from: id('MEDIKA'), to: id('PADI') }]);
    const facts = [...negotiation(), offered(second), signed(['MEDIKA', 'KARANG'], [{ kind: 'tech', from: id('MEDIKA'), to: id('KARANG') }])];
    given(facts)
      .when(sign({ offerId: second.id }), of('PADI'))
      .then({ reason: 'tech-already-given', field: 'clauses' });
  });

  it('PY3 a signed fund clause announces its pledges', () => {
    const fund = offer(
      'PADI',
      ['SURYA'],
      [
        {
          kind: 'fund',
          pledges: [
            { country: id('PADI'), coins: 2 },
            { country: id('SURYA'), coins: 1 },
          ],
        },
      ],
    );
    const after = given([...negotiation(), offered(fund)])
      .when(sign({ offerId: fund.id }), of('SURYA'))
      .after();
    expect(after.countries.map((country) => country.pledge)).toEqual([2, 1, null, null]);
  });

  it('PW2 an accepted pressure is public', () => {
    const pressed = offer('MEDIKA', ['KARANG'], [{ kind: 'tradeLink' }], { pressed: true });
    const { outcome } = given([...negotiation({ settings: { pressure: true } }), offered(pressed)]).when(sign({ offerId: pressed.id }), of('KARANG'));
    expect(outcome.ok && outcome.events.at(-1)).toEqual({ type: 'PressureApplied', by: 'MEDIKA', target: 'KARANG', accepted: true });
  });

  it('OF9 the secretariat’s offer needs every party’s signature', () => {
    const filled = offer(null, ['PADI', 'SURYA'], [rice, power]);
    const facts = [...negotiation({ practice: true, round: 0 }), offered(filled)];
    given(facts)
      .when(sign({ offerId: filled.id }), of('PADI'))
      .then([{ type: 'OfferSigned', offerId: filled.id, by: 'PADI' }]);
    const both = given([...facts, { type: 'OfferSigned', offerId: filled.id, by: id('PADI') }]).when(sign({ offerId: filled.id }), of('SURYA'));
    expect(both.after().agreements).toMatchObject([{ proposer: null, parties: ids('PADI', 'SURYA') }]);
  });
});

describe('refusing an offer', () => {
  it.each(['unfair', 'distrust', 'not-needed', 'sovereignty', 'not-now'] as const)('OF4 with the reason %s', (reason) => {
    const refused = given(table).when(decline({ reason }), of('SURYA'));
    refused.then([{ type: 'OfferRefused', offerId: open.id, by: 'SURYA', reason }]);
    expect(refused.after().offers[0]).toMatchObject({ status: 'refused', refusal: { by: 'SURYA', reason } });
  });

  it('OF4 one’s own, a closed, a changed or somebody else’s offer is not refused', () => {
    given(table).when(decline(), of('PADI')).then({ reason: 'own-offer', field: 'offerId' });
    given(table).when(decline(), of('MEDIKA')).then({ reason: 'unknown-offer', field: 'offerId' });
    given([...negotiation(), offered({ ...open, status: 'signed' })])
      .when(decline(), of('SURYA'))
      .then({ reason: 'offer-closed', field: 'offerId' });
    given([...negotiation(), offered({ ...open, version: 3 })])
      .when(decline(), of('SURYA'))
      .then({ reason: 'offer-changed', field: 'offerVersion', limit: 3 });
  });

  it('PW2 a refused pressure is public too', () => {
    const pressed = { ...open, pressed: true };
    const { outcome } = given([...negotiation(), offered(pressed)]).when(decline(), of('SURYA'));
    expect(outcome.ok && outcome.events.at(-1)).toEqual({ type: 'PressureApplied', by: 'PADI', target: 'SURYA', accepted: false });
  });
});

describe('withdrawing an offer', () => {
  const withdraw = { type: 'WithdrawOffer', offerId: open.id };
  it('OF5 the proposer may take it back until it is signed by all', () => {
    const taken = given(table).when(withdraw, of('PADI'));
    taken.then([{ type: 'OfferWithdrawn', offerId: open.id }]);
    expect(taken.after().offers[0]?.status).toBe('withdrawn');
  });

  it('OF5 nobody else may, and a closed offer stays closed', () => {
    given(table).when(withdraw, of('SURYA')).then({ reason: 'unknown-offer', field: 'offerId' });
    given(table).when(withdraw, of('MEDIKA')).then({ reason: 'unknown-offer', field: 'offerId' });
    given([...negotiation(), offered({ ...open, status: 'signed' })])
      .when(withdraw, of('PADI'))
      .then({ reason: 'offer-closed', field: 'offerId' });
  });
});
