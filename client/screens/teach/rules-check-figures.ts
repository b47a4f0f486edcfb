import { hasUnderstood, type RulesQuestion, rulesQuestions } from '../../../shared/model/rules-check.ts';
import type { TeacherView } from '../../../shared/protocol/views.ts';

export interface RulesCheckFigures {
  readonly students: number;
  readonly answered: number;
  readonly understood: number;
  /** The question most often wrong at the first try, the earlier one of two; null: nobody was wrong. */
  readonly mostMissed: { readonly question: RulesQuestion; readonly count: number } | null;
}

/** How far a class has understood the rules (rule RM9). */
export function rulesCheckFigures({ seats, people }: Pick<TeacherView, 'seats' | 'people'>): RulesCheckFigures {
  const results = Object.values(people.rulesChecks);
  const missed = rulesQuestions.map((question) => ({ question, count: results.filter((wrong) => wrong.includes(question)).length }));
  const most = missed.reduce((best, row) => (row.count > best.count ? row : best));
  return {
    students: seats.length,
    answered: results.length,
    understood: results.filter(hasUnderstood).length,
    mostMissed: most.count === 0 ? null : most,
  };
}
