import { describe, expect, it } from 'vitest';
import { projectPublic } from '../../../shared/game/project.ts';
import { entered, inPhase, lobby, negotiation, of, stateOf, system, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const ring = { type: 'RingBell' };
const every = (everySeconds: number | null) => ({ type: 'SetBell', everySeconds });
const set = (everySeconds: number | null, at = 0) => ({ type: 'BellSet', everySeconds, at }) as const;
const paused = { type: 'Paused', reason: 'Look up', at: 20_000 } as const;

describe('the bell', () => {
  it('BE1 the teacher rings it during negotiation, and everybody is told', () => {
    given(negotiation())
      .when(ring, teacher, 5000)
      .then([{ type: 'BellRung', at: 5000 }]);
    const after = given(negotiation()).when(ring, teacher, 5000).after();
    expect(projectPublic(after).talk.bell).toEqual({ rung: 1, everySeconds: null, nextMs: null });
    for (const facts of [lobby(), inPhase('news'), inPhase('decision')]) given(facts).when(ring, teacher).then({ reason: 'wrong-phase' });
    given(negotiation()).when(ring, of('PADI')).then({ reason: 'not-your-power' });
    given([...negotiation(), paused])
      .when(ring, teacher)
      .then({ reason: 'paused' });
  });

  it('BE2 it is set to ring by itself, also before the start, and set back', () => {
    given(lobby())
      .when(every(60), teacher, 3000)
      .then([set(60, 3000)]);
    given([...lobby(), set(60)])
      .when(every(60), teacher)
      .then({ reason: 'already-done' });
    given([...negotiation(), set(60)])
      .when(every(null), teacher, 9000)
      .then([set(null, 9000)]);
    for (const seconds of [0, 19, 901, 60.5])
      expect(given(lobby()).when(every(seconds), teacher).outcome).toMatchObject({ ok: false, refusal: { field: 'everySeconds' } });
  });

  it('BE2 the next ring is counted from the start of negotiation, from the setting, and from each ring', () => {
    const next = (...more: Parameters<typeof stateOf>[0]) => stateOf(more).talk.bell.nextMs;
    expect(next(...lobby(), set(60))).toBeNull();
    expect(next(...lobby(), set(60), entered('negotiation', 10_000))).toBe(70_000);
    expect(next(...negotiation(), set(60, 30_000))).toBe(90_000);
    expect(next(...negotiation(), set(60, 30_000), { type: 'BellRung', at: 40_000 })).toBe(100_000);
    expect(next(...negotiation(), set(60), entered('decision', 90_000))).toBeNull();
    expect(next(...negotiation(), set(60), set(null, 5000))).toBeNull();
  });

  it('BE2 the clock rings it when it is due, and not before', () => {
    given([...negotiation(), set(60)])
      .when(ring, system, 60_000)
      .then([{ type: 'BellRung', at: 60_000 }]);
    given([...negotiation(), set(60)])
      .when(ring, system, 59_999)
      .then({ reason: 'wrong-phase', expected: 'the time of the bell' });
    given(negotiation()).when(ring, system, 60_000).then({ reason: 'wrong-phase', expected: 'the time of the bell' });
  });

  it('BE3 a pause and an outage stop its time', () => {
    const facts = [...negotiation(), set(60), paused];
    expect(stateOf([...facts, { type: 'Resumed', deadlineMs: 130_000 }]).talk.bell.nextMs).toBe(90_000);
    expect(stateOf([...negotiation(), set(60), { type: 'OutageCredited', ms: 7000 }]).talk.bell.nextMs).toBe(67_000);
    expect(stateOf([...facts, { type: 'Resumed', deadlineMs: null }]).talk.bell.nextMs).toBe(60_000);
  });
});
