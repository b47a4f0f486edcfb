import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../shared/game/events.ts';
import { projectPublic, projectSeat } from '../../shared/game/project.ts';
import { evolveAll } from '../../shared/game/replay.ts';
import { resolve } from '../../shared/game/resolution/resolve.ts';
import type { WorldState } from '../../shared/game/state.ts';
import { tellStory } from '../../shared/game/tell.ts';
import { coinsFor } from '../../shared/game/wounds.ts';
import { agreementId, seatId } from '../../shared/lib/ids.ts';
import { entered, gives, id, negotiation, signed, stateOf } from '../support/facts.ts';
import { type Deal, mirroredLobby, mirroredRound, type Secret } from '../support/mirrored-world.ts';
import { resolved } from '../support/resolved.ts';

/** What the onlooker V and the hall see of two rounds; in the first X1 and X2 act by these secrets, then all keep. */
type Look = (state: WorldState, events: readonly GameEvent[]) => unknown;
const honestLook: Look = (state, events) => [projectPublic(state), projectSeat(state, seatId('seat-V')), tellStory(state, events)];

function watched(deal: Deal, secrets: readonly [Secret, Secret], look: Look = honestLook): readonly string[] {
  const later = secrets.map(({ repay, restitution }): Secret => ({ ...keeps, repay, restitution })) as [Secret, Secret];
  const seen: string[] = [];
  let state = stateOf(mirroredLobby);
  for (const [round, sheets] of [
    [1, secrets],
    [2, later],
  ] as const) {
    state = evolveAll(state, mirroredRound(round, deal, sheets));
    if (round === 2) state = evolveAll(state, restitutions(state, later));
    seen.push(JSON.stringify(look(state, [])));
    const outcome = [...resolve(state), entered('reveal')];
    state = evolveAll(state, outcome);
    seen.push(JSON.stringify(look(state, outcome)));
  }
  return seen;
}

const keeps: Secret = { choice: 'keep', payment: null, called: false, programme: false, repay: 'keep', restitution: false };
const restitutions = (state: WorldState, secrets: readonly Secret[]): readonly GameEvent[] =>
  state.wounds.flatMap((wound): GameEvent[] => {
    const secret = secrets[Number(wound.breaker.slice(1)) - 1];
    const promised = { woundId: wound.id, by: wound.breaker, to: wound.victim, coins: coinsFor(wound) };
    return secret?.restitution ? [{ type: 'RestitutionPromised', ...promised }] : [];
  });

const secrets = fc.record({
  choice: fc.constantFrom('keep', 'short', 'break'),
  payment: fc.constantFrom(null, 0, 0.5, 1, 2),
  called: fc.boolean(),
  programme: fc.boolean(),
  repay: fc.constantFrom('keep', 'short', 'break'),
  restitution: fc.boolean(),
});
const pieces = fc.integer({ min: 1, max: 5 });
const deals = fc.record({
  goods: fc.oneof(
    pieces.map((amount) => [['food', amount]] as const),
    pieces.map(
      (amount) =>
        [
          ['food', amount],
          ['funds', 6],
        ] as const,
    ),
  ),
  back: pieces.map((amount) => [['energy', amount]] as const),
  penalty: fc.boolean(),
  loan: fc.boolean(),
  pledge: fc.constantFrom(0, 1, 2),
});

describe('after a reveal without transparency', () => {
  it('MO3 MO4 SC3 the hall cannot tell which of two did it: not who broke, paid, joined, owed a claim, was called, repaid or made good', () => {
    let different = 0;
    fc.assert(
      fc.property(deals, secrets, secrets, (deal, one, other) => {
        expect(watched(deal, [other, one])).toEqual(watched(deal, [one, other]));
        if (JSON.stringify(one) !== JSON.stringify(other)) different += 1;
      }),
      { numRuns: 300, seed: 3 },
    );
    expect(different).toBeGreaterThan(200);
  });

  const breaks: Secret = { choice: 'break', payment: 0, called: true, programme: true, repay: 'short', restitution: true };
  const deal: Deal = {
    goods: [
      ['food', 5],
      ['funds', 6],
    ],
    back: [['energy', 3]],
    penalty: true,
    loan: true,
    pledge: 1,
  };
  const last = (state: WorldState, type: GameEvent['type']) => state.resolution.filter((event) => event.type === type);
  it.each<[string, Look]>([
    ['true trust', (state) => state.trust],
    ['who owes a claim', (state) => state.claims],
    ['the points of each country', (state) => state.countries.map((country) => country.score)],
    ['what each paid', (state) => state.countries.map((country) => country.last?.paid ?? null)],
    ['the hidden breaker', (state) => last(state, 'BreachOccurred').map((event) => event.type === 'BreachOccurred' && event.by)],
    [
      'what really travelled',
      (state) => last(state, 'Delivered').map((event) => event.type === 'Delivered' && event.obligations.map((row) => row.lines.map((line) => line.delivered))),
    ],
    [
      'what arrived a round later',
      (state) =>
        state.round === 2 &&
        last(state, 'Delivered').map((event) => event.type === 'Delivered' && event.obligations.map((row) => row.lines.map((line) => line.arrived))),
    ],
    [
      'coins that a claim ate up a round later',
      (state) =>
        state.round === 2 &&
        last(state, 'Delivered').map(
          (event) => event.type === 'Delivered' && event.obligations.map((row) => row.lines.map((line) => line.good === 'funds' && line.delivered)),
        ),
    ],
    ['who joined the programme', (state) => last(state, 'ProgrammeRun').map((event) => event.type === 'ProgrammeRun' && event.participants)],
    ['who was wounded', (state) => state.wounds.map((wound) => wound.victim)],
    ['who made good', (state) => state.wounds.map((wound) => [wound.restitution, wound.breaker])],
    ['who repaid what', (state) => last(state, 'DebtsSettled').map((event) => event.type === 'DebtsSettled' && event.rows.map((row) => row.paid))],
    ['whose trust came back', (state) => last(state, 'TrustRepaired').map((event) => event.type === 'TrustRepaired' && event.rows.map((row) => row.actor))],
    ['who was called', (state) => state.countries.map((country) => country.call)],
  ])('SC4 a story that told %s is caught', (_name, look) => {
    expect(watched(deal, [breaks, keeps], look)).not.toEqual(watched(deal, [keeps, breaks], look));
  });
});

describe('what a reveal does tell', () => {
  const gift = signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food')]);
  const watchedGift = signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food'), { kind: 'monitoring' }]);
  const broken = { PADI: { keeps: { [agreementId('r1-a1')]: 'break' as const }, payment: 0 } };
  const pledges: readonly GameEvent[] = ['PADI', 'SURYA'].map((country) => ({ type: 'PledgeDeclared', country: id(country), coins: 2 }));

  it('MO4 a hidden breach is a number, and the goods shown are the half that was shipped', () => {
    const { after, events } = resolved([...negotiation(), gift], broken);
    const story = tellStory(after, events);
    expect(story?.beats[0]).toEqual({ kind: 'hidden-breaches', count: 1 });
    expect(story?.journeys).toEqual([{ from: 'PADI', to: 'SURYA', good: 'food', amount: 2 }]);
    expect(JSON.stringify(projectPublic(after).headlines)).not.toContain('breach');
  });

  it('SC4 a rescue is told as it was sent, for what arrived would tell the trust of the two', () => {
    const low = (trust: number) => {
      const round = resolved([...negotiation(), signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 3, 'food')])]);
      const state = { ...round.before, trust: round.before.trust.map((row) => row.map(() => trust)) };
      const events = resolve(state);
      return tellStory(evolveAll(state, events), events);
    };
    expect(low(10)?.beats).toContainEqual({ kind: 'rescue', giver: 'PADI', receiver: 'SURYA', good: 'food', amount: 3 });
    expect(low(90)?.beats.filter((beat) => beat.kind === 'rescue')).toEqual(low(10)?.beats.filter((beat) => beat.kind === 'rescue'));
  });

  it('MO2 a monitored breach is named, with what is missing', () => {
    const { after, events } = resolved([...negotiation(), watchedGift], broken);
    expect(tellStory(after, events)?.beats[0]).toEqual({ kind: 'broken-promise', victim: 'SURYA', breaker: 'PADI', good: 'food', missing: 2, visible: true });
    expect(projectPublic(after).headlines).toContainEqual(expect.objectContaining({ code: 'breach', country: 'PADI', victim: 'SURYA' }));
  });

  it('MO3 of hidden payments only the total, of visible ones each', () => {
    const hidden = projectPublic(resolved([...negotiation(), ...pledges], broken).after);
    expect(hidden.countries.map((country) => country.visiblePayment)).toEqual([null, null, null, null]);
    expect(hidden.threat.lastRoundPaid).toBe(2);
    expect(hidden.headlines).toContainEqual(expect.objectContaining({ code: 'fund', coins: 2 }));
    const seen = projectPublic(resolved([...negotiation({ settings: { platformFromStart: true } }), ...pledges], broken).after);
    expect(seen.countries.map((country) => country.visiblePayment)).toEqual([0, 2, 0, 0]);
  });

  it('SC3 a party learns what was done to it, an outsider does not', () => {
    const { after } = resolved([...negotiation(), gift], broken);
    const lastRound = (country: string) => projectSeat(after, seatId(`seat-${country}`)).own?.lastRound;
    expect(lastRound('SURYA')?.received).toEqual([expect.objectContaining({ partner: 'PADI', choice: 'break', promised: 4, delivered: 2 })]);
    expect(lastRound('MEDIKA')?.received).toEqual([]);
    expect(lastRound('MEDIKA')?.trustMoved.every((move) => move.judge === 'MEDIKA' || move.actor === 'MEDIKA')).toBe(true);
  });

  it('TR7 an agreement of three tells none of them how the other two trust each other', () => {
    const three = signed(['PADI', 'SURYA', 'MEDIKA'], [gives('PADI', 'MEDIKA', 5, 'food'), gives('MEDIKA', 'PADI', 3, 'medicine')], {
      id: agreementId('r1-a2'),
    });
    const expected = (surya: number) => {
      const state = stateOf([...negotiation(), three]);
      const trust = state.trust.map((row, judge) => row.map((value, actor) => (judge === 1 && actor === 2 ? surya : value)));
      return projectSeat({ ...state, trust }, seatId('seat-PADI')).own?.expected;
    };
    expect(expected(5)).toEqual(expected(95));
  });

  it('OR5 the outcome is public after the last round, nobody’s own result is', () => {
    const { after } = resolved(negotiation({ round: 3 }));
    expect(projectPublic(after).outcome).toMatchObject({ thresholdKept: false });
    const { ownResult, score } = after.ended ?? { ownResult: {}, score: {} };
    expect(Object.keys(ownResult)).toHaveLength(4);
    expect(JSON.stringify(projectPublic(after))).not.toMatch(/ownResult|score/);
    for (const points of Object.values(score)) expect(JSON.stringify(projectPublic(after))).not.toContain(String(points));
  });
});
