import { describe, expect, it } from 'vitest';
import { blockedBy, needTotal, offersAwaiting, publicBalance, shortages } from '../../client/state/own-figures.ts';
import { reflectionFact } from '../../client/screens/play/reflection-question.ts';
import { FixtureGame } from '../support/view-fixtures.ts';

const at = (phase: 'negotiation' | 'decision' | 'reveal' | 'reflection', round: number) => {
  const { view, seat } = new FixtureGame('intro', 'PADI').start().until(phase, round).screen();
  if (seat.own === null) throw new Error('the fixture has a country');
  return { view, own: seat.own };
};

describe('figures that the screen reads off the views', () => {
  it('counts met needs in whole pieces, and never more than is needed', () => {
    const { own } = at('negotiation', 1);
    expect(needTotal({ ...own, expected: { food: 50, energy: 3, medicine: 2, funds: 7 }, need: { food: 6, energy: 5, medicine: 4 } })).toEqual({
      have: 11,
      need: 15,
    });
  });

  it('names what is short, the shortest first', () => {
    const { own } = at('negotiation', 1);
    const short = shortages({ ...own, expected: { food: 6, energy: 4, medicine: 1, funds: 7 }, need: { food: 6, energy: 5, medicine: 4 } });
    expect(short.map(({ good }) => good)).toEqual(['medicine', 'energy']);
  });

  it('splits a country into what it lacks and what it can spare', () => {
    expect(publicBalance({ production: { food: 13, energy: 3, medicine: 4, funds: 7 }, need: { food: 6, energy: 5, medicine: 4 } })).toEqual({
      lacks: [{ good: 'energy', amount: 2 }],
      spare: [{ good: 'food', amount: 7 }],
    });
  });

  it('leaves the practice offer signable while the bots act', () => {
    const game = new FixtureGame('intro', 'PADI').start().until('negotiation', 0).bots(6);
    const { view, seat } = game.screen();
    const [offer] = seat.own === null ? [] : offersAwaiting(seat.own);
    expect(offer).toBeDefined();
    if (seat.own !== null && offer !== undefined) expect(blockedBy(view, seat.own, offer)).toBeNull();
  });

  it('says who stands in the way of a signature', () => {
    const game = new FixtureGame('intro', 'PADI').start().until('negotiation', 0);
    const { view, seat } = game.screen();
    const [offer] = seat.own === null ? [] : offersAwaiting(seat.own);
    if (seat.own === null || offer === undefined) throw new Error('the practice round offers something');
    const partner = offer.parties.find((party) => party !== seat.own?.id);
    const spent = { ...view, countries: view.countries.map((country) => (country.id === partner ? { ...country, dealsLeft: 0 } : country)) };
    expect(blockedBy(spent, seat.own, offer)).toBe(partner);
    expect(blockedBy(view, { ...seat.own, limits: { ...seat.own.limits, dealsLeft: 0 } }, offer)).toBe('PADI');
  });
});

describe('the question of the round', () => {
  it('asks about a broken word before anything else', () => {
    const { own } = at('reflection', 1);
    const line = { agreementId: 'a' as never, partner: 'SURYA' as never, good: 'food' as const, as: 'transfer' as const, promised: 4, arrived: 1.6 };
    const last = {
      ...(own.lastRound ??
        (() => {
          throw new Error('a round was resolved');
        })()),
      paid: 0,
      pledged: 2,
    };
    const suffered = { ...line, delivered: 2, choice: 'break' as const };
    expect(reflectionFact({ ...last, sent: [{ ...line, delivered: 2, choice: 'break' }], received: [suffered] }).kind).toBe('broke');
    expect(reflectionFact({ ...last, sent: [], received: [suffered] }).kind).toBe('wasBroken');
    expect(reflectionFact({ ...last, sent: [{ ...line, delivered: 4, choice: 'keep' }], received: [] }).kind).toBe('underpaid');
    expect(reflectionFact({ ...last, sent: [], received: [], pledged: 0 }).kind).toBe('noDeal');
  });
});
