import type { CountryId } from '../../shared/lib/ids.ts';
import type { LessonMap, PublicTexts } from '../../shared/protocol/http.ts';
import type { Language, ScenarioPack } from '../../shared/scenario/schema.ts';

/** A scenario's own words without its secret briefs. */
export function publicTexts(pack: ScenarioPack, language: Language): PublicTexts {
  const texts = pack.texts[language];
  const { title, summary, story, threats, institutions, actors, cards, news, questions, source, sources } = texts;
  const countries = Object.fromEntries(Object.entries(texts.countries).map(([id, { name, brief }]) => [id, { name, brief }]));
  return { title, summary, story, threats, institutions, actors, cards, countries, news, questions, source, sources };
}

export function publicMap({ scenario: { map, countries } }: ScenarioPack): LessonMap {
  return { map, countries: countries.map(({ id, colour, place }) => ({ id: id as CountryId, colour, place })) };
}
