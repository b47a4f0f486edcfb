import type { PrintedBriefs } from '../../shared/protocol/http.ts';
import type { CountryId } from '../../shared/lib/ids.ts';
import { clauseKinds } from '../../shared/scenario/names.ts';
import type { Language } from '../../shared/scenario/schema.ts';
import type { Lesson } from './lesson.ts';

/** Every country's brief with its secret part, and what this lesson lets them promise: for the teacher's printer only. */
export function lessonBriefs(lesson: Lesson, language: Language): PrintedBriefs {
  const { state, feed } = lesson.first;
  const { scenario, texts } = state.pack;
  const opens = new Set<string>(feed.teacherView(state).view.ladder.flatMap((rung) => rung.opens));
  return {
    // Goods are traded by the feature `trade`; every other clause has its feature's name.
    clauses: clauseKinds.filter((kind) => opens.has(kind === 'transfer' ? 'trade' : kind)),
    countries: scenario.countries.map(({ id, colour, production, need }) => {
      const words = texts[language].countries[id];
      return { id: id as CountryId, name: words?.name ?? id, colour, brief: words?.brief ?? '', secretBrief: words?.secretBrief ?? '', production, need };
    }),
  };
}
