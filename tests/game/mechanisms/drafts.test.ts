import { describe, expect, it } from 'vitest';
import { draftOffers } from '../../../shared/game/drafts.ts';
import type { GameEvent } from '../../../shared/game/events.ts';
import { touched } from '../../../shared/game/may-know.ts';
import { projectCountry, projectPublic } from '../../../shared/game/project.ts';
import { tellStory } from '../../../shared/game/tell.ts';
import type { Draft } from '../../../shared/scenario/schema.ts';
import { gives, id, ids, inPhase, lobby, negotiation, of, stateOf, teacher, type WorldFacts } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';
import { changedPack, loadPack } from '../../support/packs.ts';
import { resolved } from '../../support/resolved.ts';

const [price] = loadPack('intro').scenario.drafts;
if (price === undefined) throw new Error('intro has no draft');
const laid = (change: Partial<Draft> = {}) => changedPack(loadPack('intro'), () => ({ drafts: [{ ...price, round: 1, ...change }] }));
const table = (about: WorldFacts & { round?: number; practice?: boolean } = {}) => {
  const facts = negotiation({ pack: laid(), ...about });
  return [...facts, ...draftOffers(stateOf(facts))];
};
const sign = { type: 'SignOffer', offerId: 'r1-KARANG-MEDIKA-1', offerVersion: 1 };

describe('drafts on the table', () => {
  it('DR1 they lie there when their round begins, and in no other', () => {
    const start = given(lobby({ pack: laid() }))
      .when({ type: 'StartLesson' }, teacher)
      .after();
    expect(start.offers).toMatchObject([{ id: sign.offerId, proposer: null, signedBy: [], draftId: 'medicine-price', status: 'open' }]);
    expect(
      given(inPhase('reflection', { pack: laid() }))
        .when({ type: 'NextPhase' }, teacher)
        .after().offers,
    ).toEqual([]);
  });

  it('DR1 OF7 its parties alone see it, and nobody learns of which kind it is', () => {
    const view = (country: string, kind: Draft['kind']) => projectCountry(stateOf(table({ pack: laid({ kind }) })), id(country));
    expect(view('KARANG', 'unfair').offers[0]?.draft?.title.en).toBe(loadPack('intro').texts.en.drafts['medicine-price']?.title);
    for (const kind of ['starting', 'harmful'] as const) expect(view('KARANG', kind)).toEqual(view('KARANG', 'unfair'));
    expect(view('PADI', 'unfair').offers).toEqual([]);
    expect(projectPublic(stateOf(table()))).toEqual(projectPublic(stateOf(negotiation({ pack: laid() }))));
    const [made] = draftOffers(stateOf(negotiation({ pack: laid() })));
    expect(made === undefined ? [] : touched(made).countries).toEqual(['MEDIKA', 'KARANG']);
  });

  it('DR2 every party must sign, and it uses up none of their agreements', () => {
    given(table())
      .when(sign, of('MEDIKA'))
      .then([{ type: 'OfferSigned', offerId: sign.offerId, by: 'MEDIKA' }]);
    const facts: readonly GameEvent[] = [...table(), { type: 'OfferSigned', offerId: sign.offerId as never, by: id('MEDIKA') }];
    const both = given(facts).when(sign, of('KARANG'));
    const view = projectPublic(both.after());
    expect(view.agreements).toMatchObject([{ parties: ids('MEDIKA', 'KARANG'), title: { en: expect.any(String) } }]);
    expect(view.countries.map((country) => country.dealsLeft)).toEqual([2, 2, 2, 2]);
    given(table()).when(sign, of('PADI')).then({ reason: 'unknown-offer', field: 'offerId' });
    given(table()).when({ type: 'WithdrawOffer', offerId: sign.offerId }, of('MEDIKA')).then({ reason: 'unknown-offer', field: 'offerId' });
  });

  it('DR2 any party may refuse it, and a mediator must sign it too', () => {
    const refuse = { ...sign, type: 'RefuseOffer', reason: 'unfair' };
    for (const country of ['MEDIKA', 'KARANG']) expect(given(table()).when(refuse, of(country)).after().offers[0]?.status).toBe('refused');
    const between = table({ pack: laid({ mediator: id('PADI') }) });
    expect(projectCountry(stateOf(between), id('PADI')).offers).toMatchObject([{ awaitsMe: true, mediator: 'PADI' }]);
  });

  it('DR3 it is not laid out while a clause is closed, or where a party cannot keep it', () => {
    const offersOf = (facts: readonly GameEvent[]) => stateOf(facts).offers;
    expect(offersOf(table({ settings: { closed: ['trade'] } }))).toEqual([]);
    expect(offersOf(table({ pack: laid({ mediator: id('PADI') }), settings: { closed: ['mediator'] } }))).toEqual([]);
    expect(offersOf(table({ pack: laid({ clauses: [gives('KARANG', 'MEDIKA', 10, 'food')] }) }))).toEqual([]);
    expect(offersOf(table({ pack: laid({ clauses: [gives('KARANG', 'MEDIKA', 9, 'food')] }) }))).toHaveLength(1);
  });

  it('PH3 none lies there in the practice round', () => {
    const start = given(lobby({ pack: laid(), settings: { practiceRound: true, openAllFrom: null } }))
      .when({ type: 'StartLesson' }, teacher)
      .after();
    expect(start.practice).toBe(true);
    expect(start.offers.every((offer) => offer.draftId === null)).toBe(true);
  });
});

describe('the practice round and the log', () => {
  it('PH3 what is played in practice leaves no debt, no wound, no level and no moment', () => {
    const facts = negotiation({ practice: true, round: 0 });
    const loan = { kind: 'loan', from: id('MEDIKA'), to: id('KARANG'), coins: 2, rate: 0, dueIn: 1 } as const;
    const agreement = { parties: ids('MEDIKA', 'KARANG'), clauses: [loan, gives('KARANG', 'MEDIKA', 2, 'food')] };
    const made: GameEvent = {
      type: 'AgreementSigned',
      offerId: 'r0-x' as never,
      agreement: { id: 'r0-a1' as never, round: 0, form: 'bilateral', proposer: null, ...agreement, pressed: false, mediator: null, until: 0, draftId: null },
    };
    const round = resolved([...facts, made], { KARANG: { keeps: { ['r0-a1' as never]: 'break' } } });
    const { debts, wounds, levels, trust, scars, lent } = round.after;
    const before = stateOf(facts);
    expect({ debts, wounds, levels, trust, scars, lent }).toEqual({ debts: [], wounds: [], levels: before.levels, trust: before.trust, scars: [], lent: {} });
    expect(tellStory(round.after, round.events)?.moments).toEqual([]);
  });

  it('CH2 CH4 the facts of every mechanism give the same state after a way through JSON', () => {
    const facts = table();
    const whole = [...facts, ...resolved(facts, { PADI: { payment: 1 } }).events];
    expect(stateOf(JSON.parse(JSON.stringify(whole)) as GameEvent[])).toEqual(stateOf(whole));
  });
});
