import { describe, expect, it } from 'vitest';
import { agreementFriction, growthOf } from '../../../shared/game/agreement-friction.ts';
import type { GameEvent } from '../../../shared/game/events.ts';
import { cardOfRound } from '../../../shared/game/news-cards.ts';
import { projectCountry, projectPublic } from '../../../shared/game/project.ts';
import type { DrawnCard, WorldSettings } from '../../../shared/game/state.ts';
import { tellStory } from '../../../shared/game/tell.ts';
import type { CardKind } from '../../../shared/scenario/names.ts';
import { entered, gives, id, ids, inPhase, lobby, negotiation, signed, stateOf, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';
import { changedPack, loadPack } from '../../support/packs.ts';
import { resolved } from '../../support/resolved.ts';

const deck = (kinds: readonly CardKind[], country: string | null = null, indicator: 'health' | 'peace' = 'health') =>
  changedPack(loadPack('intro'), ({ threats, institutions }) => ({
    cards: kinds.map((kind, place) => ({ id: `${kind}-${place}`, kind, country })),
    threats: threats.map((threat) => ({ ...threat, indicator })),
    institutions: institutions.map((body) => ({ ...body, openTrade: true })),
  }));
const seeds = Array.from({ length: 40 }, (_, place) => `seed-${place}`);
/** The card of a deck with one card, with the first seed that draws it. */
function drawn(kind: CardKind, about: { country?: string; indicator?: 'peace'; settings?: Partial<WorldSettings> } = {}): DrawnCard {
  const pack = deck([kind], about.country ?? null, about.indicator ?? 'health');
  for (const seed of seeds) {
    const card = cardOfRound(stateOf(negotiation({ pack, seed, settings: about.settings ?? {} })), 2);
    if (card !== null) return card;
  }
  throw new Error('never drawn');
}

describe('news cards', () => {
  it('NC1 from round 2 on, about 7 times in 10, each once a game', () => {
    const pack = deck(['heat', 'finding']);
    const worlds = Array.from({ length: 400 }, (_, place) => stateOf(negotiation({ pack, seed: `nc-${place}` })));
    expect(worlds.every((state) => cardOfRound(state, 1) === null)).toBe(true);
    const share = worlds.filter((state) => cardOfRound(state, 2) !== null).length / 400;
    expect(share).toBeGreaterThan(0.62);
    expect(share).toBeLessThan(0.78);
    for (const state of worlds) {
      expect(cardOfRound({ ...state, cardsSeen: ['heat-0'] }, 2)?.id ?? 'finding-1').toBe('finding-1');
      expect(cardOfRound({ ...state, cardsSeen: ['heat-0', 'finding-1'] }, 2)).toBeNull();
    }
  });

  it('NC1 it is drawn with the round, holds for it, and is public', () => {
    const pack = deck(['heat']);
    const seed = seeds.find((candidate) => cardOfRound(stateOf(negotiation({ pack, seed: candidate })), 2) !== null) ?? '';
    const start = (settings: Partial<WorldSettings>) => given(inPhase('reflection', { pack, seed, settings })).when({ type: 'NextPhase' }, teacher).after();
    const state = start({ news: true });
    expect(projectPublic(state).card).toMatchObject({ id: 'heat-0', kind: 'heat', growth: 4 });
    expect(projectPublic(state).headlines).toContainEqual(expect.objectContaining({ code: 'card', card: 'heat-0' }));
    expect(start({ news: false }).card).toBeNull();
    expect(start({ news: true, closed: ['cards'] }).card).toBeNull();
    expect(growthOf(state, 0, 2)).toBe(12);
    expect(growthOf(state, 0, 3)).toBe(18);
  });

  it('DB2 it is told even after a round that filled the ticker', () => {
    const card: DrawnCard = { id: 'heat-0', kind: 'heat', country: null, growth: 4, tariff: 0, shock: 0, shifts: [] };
    const busy = Array.from({ length: 20 }, (): GameEvent => ({ type: 'PledgeDeclared', country: id('PADI'), coins: 1 }));
    const round = resolved([...negotiation({ pack: deck(['heat']) }), { type: 'CardDrawn', card }, ...busy]);
    expect(tellStory(round.after, round.events)?.moments).toContainEqual({ kind: 'card', card: 'heat-0', country: null });
  });

  it('NC2 a failed harvest takes 30% of the food, a disaster 2 pieces of the two most abundant goods', () => {
    expect(drawn('harvest', { country: 'PADI' })).toMatchObject({
      country: 'PADI',
      shifts: [{ country: 'PADI', kind: 'production', good: 'food', change: -4 }],
    });
    expect(drawn('disaster', { country: 'SURYA' }).shifts).toEqual([
      { country: 'SURYA', kind: 'production', good: 'energy', change: -2 },
      { country: 'SURYA', kind: 'production', good: 'medicine', change: -2 },
    ]);
  });

  it('NC3 NC4 variants and heat feed the first threat, findings starve it, prices raise the tariff', () => {
    expect([drawn('variant').growth, drawn('heat').growth, drawn('finding').growth]).toEqual([4, 4, -2]);
    const price = drawn('price');
    const facts = [...negotiation(), { type: 'CardDrawn', card: price } as const];
    const about = { parties: ids('PADI', 'SURYA'), clauses: [gives('PADI', 'SURYA', 1, 'food')], mediator: null };
    expect(agreementFriction(stateOf(facts), about).tariff).toBeCloseTo(0.1, 10);
    expect(projectPublic(stateOf(facts)).rules.tariff).toBeCloseTo(0.1, 10);
  });

  it.each(['terror', 'cyber', 'trafficking'] as const)('NC5 %s costs peace 6, or feeds a threat to peace by 3', (kind) => {
    expect(drawn(kind)).toMatchObject({ growth: 0, shock: 6 });
    expect(drawn(kind, { indicator: 'peace' })).toMatchObject({ growth: 3 });
  });

  it('NC6 refugees cost peace 3 and raise the need for food where they are taken in', () => {
    const card = drawn('refugees', { country: 'KARANG' });
    expect(card).toMatchObject({ growth: 0, shock: 3, shifts: [{ country: 'KARANG', kind: 'need', good: 'food', change: 2 }] });
    expect(drawn('refugees', { indicator: 'peace' }).growth).toBe(1.5);
    const guard = signed(['PADI', 'SURYA'], [{ kind: 'security' }]);
    const peace = (facts: readonly GameEvent[]) => resolved([...negotiation(), ...facts, guard]).the('RoundResolved').record.indicators.peace;
    expect(peace([]) - peace([{ type: 'CardDrawn', card: { ...card, shifts: [] } }])).toBeCloseTo(3, 6);
  });

  it('NC7 who has most to spare of what lacks most keeps 3 back, unless open trade binds it', () => {
    expect(drawn('hoarding')).toMatchObject({ country: 'MEDIKA', shifts: [{ country: 'MEDIKA', good: 'medicine', change: -3 }] });
    expect(drawn('hoarding', { settings: { foundedFromStart: ['SIAGA'] } })).toMatchObject({ country: null, shifts: [] });
  });
});

describe('looking ahead', () => {
  const shares = signed(['PADI', 'SURYA'], [{ kind: 'info' }]);
  const pack = deck(['heat', 'finding', 'price']);
  it('IF1 who shares information sees the card that will come, and the growth, in its own view alone', () => {
    let cards = 0;
    for (const seed of seeds) {
      const facts = [
        ...lobby({ pack, seed, settings: { news: true } }),
        { type: 'RoundStarted', round: 1, practice: false } as const,
        entered('negotiation'),
        shares,
      ];
      const seen = projectCountry(stateOf(facts), id('PADI')).foresight;
      const next = given([...facts, entered('reflection')])
        .when({ type: 'NextPhase' }, teacher)
        .after();
      expect(seen).toEqual({ round: 2, card: next.card?.id ?? null, growth: [growthOf(next, 0, 2)] });
      expect(projectCountry(stateOf(facts), id('MEDIKA')).foresight).toBeNull();
      cards += seen?.card === null ? 0 : 1;
    }
    expect(cards).toBeGreaterThan(15);
  });

  it('IF1 no card is foretold that will not be drawn, and nothing after the announced end', () => {
    for (const seed of seeds) {
      const closed = stateOf([...negotiation({ pack, seed, settings: { news: true, closed: ['cards'] } }), shares]);
      expect(projectCountry(closed, id('PADI')).foresight).toEqual({ round: 2, card: null, growth: [8] });
    }
    const last = stateOf([
      ...negotiation({ pack, round: 3, settings: { news: true, hiddenEnd: true } }),
      signed(['PADI', 'SURYA'], [{ kind: 'info' }], { round: 3 }),
    ]);
    expect(projectCountry(last, id('PADI')).foresight).toBeNull();
  });
});
