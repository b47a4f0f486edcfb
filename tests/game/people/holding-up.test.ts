import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../shared/game/events.ts';
import { holdingUp } from '../../../shared/game/standing-in.ts';
import { entered, id, ids, inPhase, lobby, negotiation, stateOf } from '../../support/facts.ts';

const ready = (...countries: string[]) => countries.map((country): GameEvent => ({ type: 'ReadySet', country: id(country), ready: true }));
const locked = (...countries: string[]) => countries.map((country): GameEvent => ({ type: 'DecisionLocked', country: id(country), locked: true }));
const held = (facts: readonly GameEvent[], silent: readonly string[], lost: readonly string[] = []) =>
  holdingUp(stateOf(facts), { silent: new Set(ids(...silent)), lost: new Set(ids(...lost)) });

describe('whom others wait for', () => {
  it('RM2 in the decision every silent country that has not locked', () => {
    const decision = [...negotiation(), entered('decision')];
    expect(held(decision, ['PADI'])).toEqual(['PADI']);
    expect(held([...decision, ...locked('PADI')], ['PADI'])).toEqual([]);
    expect(held(decision, [])).toEqual([]);
  });

  it('RM2 in the market nobody who may be talking aloud, unless half of the others have finished', () => {
    expect(held(negotiation(), ['PADI', 'SURYA', 'MEDIKA', 'KARANG'])).toEqual([]);
    expect(held([...negotiation(), ...ready('SURYA')], ['PADI'])).toEqual([]);
    expect(held([...negotiation(), ...ready('SURYA', 'MEDIKA')], ['PADI'])).toEqual(['PADI']);
    expect(held([...negotiation(), ...ready('SURYA')], ['PADI', 'MEDIKA', 'KARANG'])).toEqual(['PADI', 'MEDIKA', 'KARANG']);
  });

  it('RM2 who lost the connection is waited for in every phase', () => {
    expect(held(negotiation(), ['PADI'], ['PADI'])).toEqual(['PADI']);
    expect(held(lobby(), ['PADI'], ['PADI'])).toEqual([]);
    expect(held([...negotiation(), { type: 'Paused', reason: '', at: 0 }], ['PADI'], ['PADI'])).toEqual([]);
  });

  it('RM2 a student alone keeps nobody waiting', () => {
    const alone: readonly GameEvent[] = [
      ...inPhase('decision'),
      ...['SURYA', 'MEDIKA', 'KARANG'].map((country): GameEvent => ({ type: 'BotAssigned', country: id(country), policy: 'mediator' })),
    ];
    expect(held(alone, ['PADI'], ['PADI'])).toEqual([]);
  });
});
