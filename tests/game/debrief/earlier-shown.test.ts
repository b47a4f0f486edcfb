import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../shared/game/events.ts';
import { projectPublic } from '../../../shared/game/project.ts';
import { negotiation, of, stateOf, system, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const over: readonly GameEvent[] = [...negotiation(), { type: 'GameEnded' }];
const lessons = [{ worlds: [{ rounds: 3, worldIndex: 61, thresholdKept: true, promises: 12, kept: 9 }] }];

describe('earlier lessons on the class’s screens', () => {
  it('EL3 nothing is shown at first; what the server reckoned is shown, and taken back by an empty list', () => {
    expect(projectPublic(stateOf(over)).lead?.earlier).toEqual([]);
    const shown = given(over).when({ type: 'ShowEarlier', lessons }, system);
    shown.then([{ type: 'EarlierShown', lessons }]);
    expect(projectPublic(shown.after()).lead?.earlier).toEqual(lessons);
    const hidden = given([...over, { type: 'EarlierShown', lessons }]).when({ type: 'ShowEarlier', lessons: [] }, system);
    expect(projectPublic(hidden.after()).lead?.earlier).toEqual([]);
  });

  it('EL3 no message of a student or a teacher brings figures of its own', () => {
    for (const actor of [teacher, of('PADI')]) given(over).when({ type: 'ShowEarlier', lessons }, actor).then({ reason: 'not-your-power' });
    given(negotiation()).when({ type: 'ShowEarlier', lessons }, system).then({ reason: 'wrong-phase', expected: 'debrief' });
  });

  it('EL1 at most twelve, each within its bounds', () => {
    const many = Array.from({ length: 13 }, () => lessons[0]);
    expect(given(over).when({ type: 'ShowEarlier', lessons: many }, system).outcome).toMatchObject({ ok: false, refusal: { field: 'lessons' } });
    const odd = [{ worlds: [{ rounds: 3, worldIndex: 101, thresholdKept: true, promises: 1, kept: 1 }] }];
    expect(given(over).when({ type: 'ShowEarlier', lessons: odd }, system).outcome).toMatchObject({
      ok: false,
      refusal: { field: 'lessons.0.worlds.0.worldIndex' },
    });
  });
});
