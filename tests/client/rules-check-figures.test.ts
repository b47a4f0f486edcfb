import { describe, expect, it } from 'vitest';
import { rulesCheckFigures } from '../../client/screens/teach/rules-check-figures.ts';
import type { RulesQuestion } from '../../shared/model/rules-check.ts';
import { seatId } from '../../shared/lib/ids.ts';

const of = (results: Readonly<Record<string, readonly RulesQuestion[]>>) =>
  rulesCheckFigures({
    seats: ['a', 'b', 'c', 'd'].map((id) => ({ id: seatId(id), name: id, country: null })) as never,
    people: { rulesChecks: results } as never,
  });

describe('what the lobby tells the teacher of the rules check', () => {
  it('RM9 counts who has at most one miss, of all students', () => {
    expect(of({ a: [], b: ['fund'], c: ['fund', 'way'] })).toMatchObject({ students: 4, answered: 3, understood: 2 });
  });

  it('RM9 names the question most often missed, and none when nobody was wrong', () => {
    expect(of({ a: ['way', 'fund'], b: ['fund'], c: ['lock'] }).mostMissed).toEqual({ question: 'fund', count: 2 });
    expect(of({ a: [], b: [] }).mostMissed).toBeNull();
    expect(of({}).mostMissed).toBeNull();
  });
});
