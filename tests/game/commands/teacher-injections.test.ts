import { describe, expect, it } from 'vitest';
import { coinsNeededNow } from '../../../shared/game/agreement-friction.ts';
import type { GameEvent } from '../../../shared/game/events.ts';
import { projectPublic, projectTeacher } from '../../../shared/game/project.ts';
import type { WorldState } from '../../../shared/game/state.ts';
import { country, threats } from '../../../shared/game/world.ts';
import { seatId } from '../../../shared/lib/ids.ts';
import { id, inPhase, lobby, negotiation, stateOf, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';
import { resolved } from '../../support/resolved.ts';

const pandemi = { scenario: 'pandemi', settings: { openAllFrom: 1 } } as const;

describe('what the teacher brings into the game (TP6–TP8)', () => {
  const growth = (state: WorldState) => projectPublic(state).threat.growth;
  const [card] = stateOf(lobby(pandemi)).pack.scenario.cards.filter(({ kind }) => kind === 'harvest');
  const [actor, drawnActor] = stateOf(lobby(pandemi)).pack.scenario.actors;

  it('TP6 an injected card is a drawn card: it strikes, it is told, and it is not drawn again', () => {
    const laid = given(negotiation(pandemi)).when({ type: 'InjectCard', cardId: card?.id }, teacher);
    const [event] = laid.outcome.ok ? laid.outcome.events : [];
    if (event?.type !== 'CardDrawn') throw new Error('no card');
    const [shift] = event.card.shifts;
    if (shift === undefined) throw new Error('no shift');
    const before = country(stateOf(negotiation(pandemi)), shift.country).production.food;
    expect(country(laid.after(), shift.country).production.food).toBe(Math.max(0, before + shift.change));
    expect(laid.after().cardsSeen).toEqual([card?.id]);
    expect(projectPublic(laid.after())).toMatchObject({ card: { id: card?.id }, headlines: [{ code: 'card', card: card?.id }] });
  });

  it('TP6 one card and one actor a round, of this scenario, while countries can answer them', () => {
    const facts = negotiation(pandemi);
    const laid = given(facts).when({ type: 'InjectCard', cardId: card?.id }, teacher);
    given([...facts, ...(laid.outcome.ok ? laid.outcome.events : [])])
      .when({ type: 'InjectCard', cardId: card?.id }, teacher)
      .then({ reason: 'card-on-table', field: 'cardId' });
    expect(given(facts).when({ type: 'InjectCard', cardId: 'none' }, teacher).outcome).toMatchObject({ refusal: { reason: 'malformed', field: 'cardId' } });
    given(facts)
      .when({ type: 'InjectActor', actorId: actor?.id }, teacher)
      .then([{ type: 'ActorOffered', actorId: actor?.id }]);
    given([...facts, { type: 'ActorOffered', actorId: actor?.id ?? '' }])
      .when({ type: 'InjectActor', actorId: actor?.id }, teacher)
      .then({ reason: 'card-on-table', field: 'actorId' });
    const drawn = drawnActor?.id ?? '';
    const offered: GameEvent = { type: 'ActorOffered', actorId: drawn };
    given([...facts, offered])
      .when({ type: 'InjectActor', actorId: actor?.id }, teacher)
      .then([{ type: 'ActorOffered', actorId: actor?.id }]);
    given([...facts, offered, { type: 'ActorCalled', actorId: drawn, country: id('KEN') }])
      .when({ type: 'InjectActor', actorId: actor?.id }, teacher)
      .then({ reason: 'card-on-table', field: 'actorId' });
    expect(given(facts).when({ type: 'InjectActor', actorId: 'none' }, teacher).outcome).toMatchObject({ refusal: { reason: 'malformed', field: 'actorId' } });
    given(negotiation({ ...pandemi, settings: { openAllFrom: 2 } }))
      .when({ type: 'InjectActor', actorId: actor?.id }, teacher)
      .then({ reason: 'feature-closed', expected: 'actors' });
  });

  it('TP7 a crisis makes the first threat grow more in this round alone, and asks for more coins', () => {
    const calm = stateOf(negotiation());
    const struck = given(negotiation()).when({ type: 'InjectCrisis', points: 7 }, teacher).after();
    expect(growth(struck)).toBe(growth(calm) + 7);
    expect(coinsNeededNow(struck)).toBeGreaterThan(coinsNeededNow(calm));
    const moved = resolved([...negotiation(), { type: 'CrisisStruck', points: 7 }]).the('ThreatMoved');
    expect(moved.growth[0]).toBe((resolved(negotiation()).the('ThreatMoved').growth[0] ?? 0) + 7);
    const next = stateOf([...negotiation(), { type: 'CrisisStruck', points: 7 }, { type: 'RoundStarted', round: 2, practice: false }]);
    expect(next.crisis).toBe(0);
    expect(threats(struck)).toEqual(threats(calm));
  });

  it('TP8 a grant is coins of this round for one country, before the eyes of all', () => {
    const before = country(stateOf(negotiation()), id('PADI')).production.funds;
    const granted = given(negotiation()).when({ type: 'GrantCoins', country: 'PADI', coins: 4 }, teacher).after();
    expect(country(granted, id('PADI')).production.funds).toBe(before + 4);
    expect(granted.headlines.at(-1)).toMatchObject({ code: 'grant', country: 'PADI', coins: 4 });
    given(negotiation()).when({ type: 'GrantCoins', country: 'NONE', coins: 4 }, teacher).then({ reason: 'unknown-country', field: 'country' });
    expect(given(negotiation()).when({ type: 'GrantCoins', country: 'PADI', coins: 21 }, teacher).outcome).toMatchObject({ refusal: { field: 'coins' } });
  });

  it.each([
    [{ type: 'InjectCard', cardId: 'x' }],
    [{ type: 'InjectActor', actorId: 'x' }],
    [{ type: 'InjectCrisis', points: 5 }],
    [{ type: 'GrantCoins', country: 'PADI', coins: 3 }],
  ])('TP6 %o comes only while countries can answer it, and never into practice', (power) => {
    given(lobby()).when(power, teacher).then({ reason: 'not-started' });
    for (const phase of ['decision', 'reveal', 'reflection'] as const) {
      given(inPhase(phase)).when(power, teacher).then({ reason: 'wrong-phase', expected: 'news, negotiation' });
    }
    given(negotiation({ round: 0, practice: true }))
      .when(power, teacher)
      .then({ reason: 'wrong-phase', expected: 'round 1' });
  });
});

describe('remove and readmit (TP9)', () => {
  const removed: readonly GameEvent[] = [
    ...negotiation(),
    { type: 'BotAssigned', country: id('PADI'), policy: 'reciprocator' },
    { type: 'SeatRemoved', seatId: seatId('seat-PADI'), reason: 'Please calm down outside' },
  ];

  it('TP9 a removal keeps its reason, and the readmitted seat takes its country over from the bot', () => {
    given(negotiation())
      .when({ type: 'RemoveSeat', seatId: 'seat-PADI', reason: 'Please calm down outside' }, teacher)
      .then([removed.at(-2) ?? {}, removed.at(-1) ?? {}]);
    expect(projectTeacher(stateOf(removed)).removed).toEqual([
      { id: 'seat-PADI', name: 'Student of PADI', country: 'PADI', reason: 'Please calm down outside' },
    ]);
    const back = given(removed).when({ type: 'ReadmitSeat', seatId: 'seat-PADI' }, teacher);
    back.then([
      { type: 'SeatReadmitted', seatId: 'seat-PADI' },
      { type: 'BotReleased', country: 'PADI' },
    ]);
    expect(back.after().seats.map((seat) => seat.id)).toContain('seat-PADI');
    expect(back.after().removed).toEqual([]);
  });

  it('TP9 who was never removed, or whose name is taken by now, cannot come back', () => {
    given(removed).when({ type: 'ReadmitSeat', seatId: 'seat-SURYA' }, teacher).then({ reason: 'seat-unknown', field: 'seatId' });
    const namesake: GameEvent = { type: 'SeatTaken', seatId: seatId('other'), name: 'student of padi', country: id('PADI') };
    given([...removed, namesake])
      .when({ type: 'ReadmitSeat', seatId: 'seat-PADI' }, teacher)
      .then({ reason: 'name-taken', field: 'seatId' });
  });

  it('TP9 an older log, whose removals give no reason, is read with none', () => {
    expect(stateOf([...negotiation(), { type: 'SeatRemoved', seatId: seatId('seat-PADI') }]).removed).toMatchObject([{ reason: '' }]);
  });
});
