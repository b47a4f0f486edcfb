import { describe, expect, it } from 'vitest';
import { touched } from '../../../shared/game/may-know.ts';
import { projectPublic, projectSeat, projectTeacher } from '../../../shared/game/project.ts';
import type { GameEvent } from '../../../shared/game/events.ts';
import { seatId } from '../../../shared/lib/ids.ts';
import { hasUnderstood, rulesCheck, rulesQuestions } from '../../../shared/model/rules-check.ts';
import { lobby, negotiation, of, stateOf, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const padi = seatId('seat-PADI');
const surya = seatId('seat-SURYA');
const right = Object.fromEntries(rulesQuestions.map((question) => [question, rulesCheck[question].right]));
const answer = (answers: object) => ({ type: 'AnswerRulesCheck', answers });
const missedFund: GameEvent = { type: 'RulesCheckAnswered', seatId: padi, missed: ['fund'] };

describe('the rules check', () => {
  it('RM9 the game itself decides what was missed', () => {
    given(lobby())
      .when(answer(right), of('PADI'))
      .then([{ type: 'RulesCheckAnswered', seatId: padi, missed: [] }]);
    given(lobby())
      .when(answer({ ...right, fund: 'payers' }), of('PADI'))
      .then([missedFund]);
  });

  it('RM9 the first answers count: the same student cannot answer again, another can', () => {
    given([...lobby(), missedFund])
      .when(answer(right), of('PADI'))
      .then({ reason: 'already-done' });
    given([...lobby(), missedFund])
      .when(answer(right), of('SURYA'))
      .then([{ type: 'RulesCheckAnswered', seatId: surya, missed: [] }]);
    given(lobby()).when(answer(right), teacher).then({ reason: 'not-your-power' });
  });

  it('RM9 a claim of one’s own result, an unknown or a missing answer is refused', () => {
    for (const answers of [{ ...right, fund: 'nobody' }, { worth: 'three' }, { ...right, right: 5 }]) {
      expect(given(lobby()).when(answer(answers), of('PADI')).outcome.ok).toBe(false);
    }
  });

  it('RM9 only that student and the teacher learn the result', () => {
    const state = stateOf([...negotiation(), missedFund]);
    expect(projectTeacher(state).people.rulesChecks).toEqual({ [padi]: ['fund'] });
    expect(projectSeat(state, padi).people.rulesCheck).toEqual(['fund']);
    expect(projectSeat(state, surya).people.rulesCheck).toBeNull();
    expect(JSON.stringify([projectPublic(state), projectSeat(state, surya)])).not.toContain('"fund"]');
    expect(touched(missedFund)).toEqual({ public: false, teacher: true, countries: [] });
    expect(projectTeacher(stateOf([...negotiation(), missedFund, { type: 'SeatRemoved', seatId: padi }])).people.rulesChecks).toEqual({});
  });

  it('RM9 one miss is understood, two are not', () => {
    expect([[], ['fund'], ['fund', 'way']].map((missed) => hasUnderstood(missed as never))).toEqual([true, true, false]);
  });
});
