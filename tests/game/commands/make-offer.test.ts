import { describe, expect, it } from 'vitest';
import type { Clause, Offer } from '../../../shared/game/state.ts';
import type { ScenarioCountry } from '../../../shared/scenario/schema.ts';
import { agreementId } from '../../../shared/lib/ids.ts';
import { gives, id, ids, inPhase, negotiation, of, offer, offered, signed } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';
import { changedPack, loadPack } from '../../support/packs.ts';

const rice = gives('PADI', 'SURYA', 3, 'food');
const power = gives('SURYA', 'PADI', 2, 'energy');
const make = (clauses: readonly object[] = [rice, power], about: object = {}) => ({ type: 'MakeOffer', to: ['SURYA'], clauses, ...about });

describe('making an offer', () => {
  it('OF1 the proposer has signed what it offers', () => {
    given(negotiation())
      .when(make(), of('PADI'))
      .then([{ type: 'OfferMade', offer: offer('PADI', ['SURYA'], [rice, power]) }]);
  });

  it('OF7 an offer’s number counts the offers of its own parties only', () => {
    const others = offered(offer('MEDIKA', ['KARANG'], [gives('MEDIKA', 'KARANG', 1, 'medicine')]));
    const second = given([...negotiation(), others, offered(offer('PADI', ['SURYA'], [rice]))]).when(make(), of('PADI'));
    expect(second.after().offers.at(-1)?.id).toBe('r1-PADI-SURYA-2');
  });

  it('OF6 a counter-offer closes the offer it answers', () => {
    const first = offer('SURYA', ['PADI'], [rice]);
    given([...negotiation(), offered(first)])
      .when(make([rice, power], { counterOf: first.id }), of('PADI'))
      .then([
        { type: 'OfferCountered', offerId: first.id },
        { type: 'OfferMade', offer: offer('PADI', ['SURYA'], [rice, power], { id: first.id.replace('-1', '-2') as typeof first.id, counterOf: first.id }) },
      ]);
  });

  it('OF6 somebody else’s offer cannot be countered, nor found', () => {
    const theirs = offer('MEDIKA', ['KARANG'], [gives('MEDIKA', 'KARANG', 1, 'medicine')]);
    given([...negotiation(), offered(theirs)])
      .when(make([rice], { counterOf: theirs.id }), of('PADI'))
      .then({ reason: 'unknown-offer', field: 'counterOf' });
    given(negotiation())
      .when(make([rice], { counterOf: theirs.id }), of('PADI'))
      .then({ reason: 'unknown-offer', field: 'counterOf' });
  });

  it('OF3 a closed offer cannot be countered', () => {
    const closed = offer('SURYA', ['PADI'], [rice], { status: 'withdrawn' });
    given([...negotiation(), offered(closed)])
      .when(make([rice], { counterOf: closed.id }), of('PADI'))
      .then({ reason: 'offer-closed', field: 'counterOf' });
  });

  it('AG1 the others are countries of this world, each once, and not oneself', () => {
    const to = (...countries: string[]) => ({ type: 'MakeOffer', to: countries, clauses: [{ kind: 'tradeLink' }] });
    given(negotiation()).when(to('SURYA', 'ATLANTIS'), of('PADI')).then({ reason: 'unknown-country', field: 'to.1' });
    given(negotiation()).when(to('__proto__'), of('PADI')).then({ reason: 'unknown-country', field: 'to.0' });
    given(negotiation()).when(to('PADI'), of('PADI')).then({ reason: 'bad-clause', field: 'to.0', expected: 'other parties, each once' });
    given(negotiation()).when(to('SURYA', 'SURYA'), of('PADI')).then({ reason: 'bad-clause', field: 'to.1', expected: 'other parties, each once' });
  });

  it.each<[string, readonly Clause[], string, string]>([
    ['an outsider gives', [gives('MEDIKA', 'PADI', 2, 'medicine')], 'clauses.0', 'parties of this agreement'],
    ['an outsider receives', [rice, gives('PADI', 'MEDIKA', 2, 'food')], 'clauses.1', 'parties of this agreement'],
    ['a gift to oneself', [gives('PADI', 'PADI', 2, 'food')], 'clauses.0', 'two different parties'],
    ['half a sack of rice', [gives('PADI', 'SURYA', 2.5, 'food')], 'clauses.0.amount', 'whole pieces'],
    ['the same good twice', [rice, rice], 'clauses.1', 'each good once'],
    ['monitoring twice', [{ kind: 'monitoring' }, { kind: 'monitoring' }], 'clauses.1', 'each clause once'],
    ['an outsider’s pledge', [{ kind: 'fund', pledges: [{ country: id('MEDIKA'), coins: 1 }] }], 'clauses.0', 'parties of this agreement'],
    [
      'two pledges of one country',
      [
        {
          kind: 'fund',
          pledges: [
            { country: id('PADI'), coins: 1 },
            { country: id('PADI'), coins: 2 },
          ],
        },
      ],
      'clauses.0',
      'each country once',
    ],
  ])('AG3 %s is no clause', (_name, clauses, field, expected) => {
    given(negotiation()).when(make(clauses), of('PADI')).then({ reason: 'bad-clause', field, expected });
  });

  it('AG4 coins may be halves', () => {
    expect(
      given(negotiation())
        .when(make([gives('PADI', 'SURYA', 2.5, 'funds')]), of('PADI'))
        .after().offers,
    ).toHaveLength(1);
  });

  it('AG5 nobody promises more than they have, and the answer says how much there is', () => {
    given(negotiation())
      .when(make([gives('PADI', 'SURYA', 14, 'food')]), of('PADI'))
      .then({ reason: 'not-enough-goods', field: 'clauses', expected: 'food', limit: 13 });
    given(negotiation())
      .when(make([gives('SURYA', 'PADI', 14, 'energy')]), of('PADI'))
      .then({ reason: 'partner-not-enough-goods', field: 'clauses', limit: 13 });
    given(negotiation())
      .when(make([gives('PADI', 'SURYA', 7, 'funds'), { kind: 'culture' }]), of('PADI'))
      .then({ reason: 'not-enough-goods', field: 'clauses', expected: 'funds', limit: 7 });
  });

  it('AG5 what was promised to somebody else is gone', () => {
    const sold = signed(['PADI', 'MEDIKA'], [gives('PADI', 'MEDIKA', 11, 'food')]);
    given([...negotiation(), sold])
      .when(make([rice]), of('PADI'))
      .then({ reason: 'not-enough-goods', field: 'clauses', expected: 'food', limit: 2 });
    given([...negotiation(), sold])
      .when(make([gives('PADI', 'SURYA', 2, 'food')]), of('PADI'))
      .then([expect.objectContaining({ type: 'OfferMade' })]);
  });

  it('AG6 who has signed its number of agreements offers none and is offered none', () => {
    const deals = [1, 2].map((number) => signed(['PADI', 'MEDIKA'], [gives('PADI', 'MEDIKA', 1, 'food')], { id: agreementId(`r1-a${number}`) }));
    given([...negotiation(), ...deals])
      .when(make(), of('PADI'))
      .then({ reason: 'no-deals-left', limit: 2 });
    given([...negotiation(), ...deals])
      .when({ type: 'MakeOffer', to: ['PADI'], clauses: [rice] }, of('SURYA'))
      .then({ reason: 'partner-has-no-deals-left', field: 'to' });
  });

  it('OF1 a dozen open offers are enough', () => {
    const many = Array.from({ length: 12 }, (_, number) => offered(offer('PADI', ['SURYA'], [rice], { id: `r1-PADI-SURYA-${number + 1}` as never })));
    given([...negotiation(), ...many])
      .when(make(), of('PADI'))
      .then({ reason: 'too-many', limit: 12 });
  });

  it('PY1 a fund clause pledges no more than the cap', () => {
    const pledges = (coins: number) =>
      make([
        {
          kind: 'fund',
          pledges: [
            { country: 'PADI', coins: 1 },
            { country: 'SURYA', coins },
          ],
        },
      ]);
    given(negotiation()).when(pledges(3), of('PADI')).then({ reason: 'pledge-too-high', field: 'clauses.0', limit: 2 });
    expect(given(negotiation()).when(pledges(2), of('PADI')).after().offers).toHaveLength(1);
  });

  it('TE1 technology needs a gap of two levels', () => {
    given(negotiation())
      .when(make([{ kind: 'tech', from: 'PADI', to: 'SURYA' }]), of('PADI'))
      .then({ reason: 'tech-gap-too-small', field: 'clauses', limit: 2 });
    expect(
      given(negotiation())
        .when({ type: 'MakeOffer', to: ['MEDIKA'], clauses: [{ kind: 'tech', from: 'MEDIKA', to: 'PADI' }] }, of('PADI'))
        .after().offers,
    ).toHaveLength(1);
  });

  it('TE2 technology is given once a round', () => {
    const given1 = signed(['MEDIKA', 'KARANG'], [{ kind: 'tech', from: id('MEDIKA'), to: id('KARANG') }]);
    given([...negotiation(), given1])
      .when({ type: 'MakeOffer', to: ['MEDIKA'], clauses: [{ kind: 'tech', from: 'MEDIKA', to: 'PADI' }] }, of('PADI'))
      .then({ reason: 'tech-already-given', field: 'clauses' });
  });

  it('LD1 a clause that the ladder has not opened is refused', () => {
    const first = negotiation({ settings: { openAllFrom: null } });
    given(first)
      .when(make([{ kind: 'culture' }]), of('PADI'))
      .then({ reason: 'feature-closed', field: 'clauses.0', expected: 'culture' });
    given(first)
      .when(make([rice, { kind: 'monitoring' }]), of('PADI'))
      .then({ reason: 'feature-closed', field: 'clauses.1', expected: 'monitoring' });
    expect(given(first).when(make(), of('PADI')).after().offers).toHaveLength(1);
    given(inPhase('negotiation', { settings: { closed: ['trade'] } }))
      .when(make(), of('PADI'))
      .then({ reason: 'feature-closed', field: 'clauses.0', expected: 'trade' });
  });

  it('PW1 only a stronger country presses, one target at a time, and only where the lesson allows it', () => {
    const press = (to: readonly string[]) => ({ type: 'MakeOffer', to, clauses: [{ kind: 'tradeLink' }], pressed: true });
    const allowed = negotiation({ settings: { pressure: true } });
    given(negotiation())
      .when(press(['KARANG']), of('MEDIKA'))
      .then({ reason: 'power-too-small', field: 'pressed' });
    given(allowed)
      .when(press(['MEDIKA']), of('KARANG'))
      .then({ reason: 'power-too-small', field: 'pressed' });
    given(allowed)
      .when(press(['SURYA']), of('PADI'))
      .then({ reason: 'power-too-small', field: 'pressed' });
    given(allowed)
      .when(press(['KARANG', 'PADI']), of('MEDIKA'))
      .then({ reason: 'bad-clause', field: 'to', expected: 'one country to press' });
    expect(
      given(allowed)
        .when(press(['KARANG']), of('MEDIKA'))
        .after().offers[0],
    ).toMatchObject({ pressed: true, parties: ids('MEDIKA', 'KARANG') });
  });

  it('OF2 the id of an offer among many parties can still be named', () => {
    const crowd = changedPack(loadPack('pandemi'), (scenario) => ({
      countries: Array.from({ length: 20 }, (_, place) => ({
        ...(scenario.countries[place % 8] as ScenarioCountry),
        id: `${'COUNTRY'.repeat(3)}${String(place).padStart(2, '0')}`,
      })),
    }));
    const all = crowd.scenario.countries.map((country) => country.id);
    const made = given(negotiation({ pack: crowd })).when({ type: 'MakeOffer', to: all.slice(1), clauses: [{ kind: 'tradeLink' }] }, of(all[0] ?? ''));
    const [open] = made.after().offers;
    const facts = [...negotiation({ pack: crowd }), offered(open as Offer)];
    given(facts)
      .when({ type: 'SignOffer', offerId: open?.id, offerVersion: 1 }, of(all[1] ?? ''))
      .then([{ type: 'OfferSigned', offerId: open?.id, by: all[1] }]);
  });
});
