import { type CountryId, countryId } from '../lib/ids.ts';
import type { Scenario, ScenarioCountry, ScenarioPack, ScenarioTexts } from '../scenario/schema.ts';

/** The classes a simulation can fill. */
export const fewestCountries = 4;
export const mostCountries = 20;

/**
 * The scenario with `count` countries, for simulations of other class sizes: the first ones of its file, and beyond
 * those the same again under numbered ids (JPN2). A copy has its model's figures, distances, trust and words; the
 * yardsticks of the own result stay those of the original size, so that only world figures can be compared.
 */
export function resizeScenario(pack: ScenarioPack, count: number): ScenarioPack {
  if (!Number.isInteger(count) || count < fewestCountries || count > mostCountries) {
    throw new Error(`a class has ${fewestCountries} to ${mostCountries} countries, not ${count}`);
  }
  if (count === pack.scenario.countries.length) return pack;
  const seats = seatsFor(pack.scenario.countries, count);
  const scenario = resized(pack.scenario, seats);
  return { scenario, texts: { id: reworded(pack.texts.id, seats, scenario), en: reworded(pack.texts.en, seats, scenario) } };
}

interface ResizedSeat {
  readonly id: CountryId;
  readonly model: ScenarioCountry;
  /** 1 for the country itself, 2 for its first copy. */
  readonly copy: number;
}

const seatsFor = (countries: readonly ScenarioCountry[], count: number): readonly ResizedSeat[] =>
  Array.from({ length: count }, (_, place) => {
    const model = countries[place % countries.length] as ScenarioCountry;
    const copy = Math.floor(place / countries.length) + 1;
    return { id: countryId(copy === 1 ? model.id : `${model.id}${copy}`), model, copy };
  });

function resized(base: Scenario, seats: readonly ResizedSeat[]): Scenario {
  const ids = (models: readonly string[]) => seats.filter((seat) => models.includes(seat.model.id)).map((seat) => seat.id);
  const stays = (id: string) => seats.some((seat) => seat.id === id);
  const extended = seats.length > base.countries.length;
  return {
    ...base,
    // A copy has no place on the real map, so that a larger class sits on an invented one.
    map: extended ? 'islands' : base.map,
    presets: base.presets.map((preset) => ({
      ...preset,
      ownResultBase: Object.fromEntries(seats.flatMap(({ id, model }) => entry(id, preset.ownResultBase[model.id]))),
    })),
    trustEdges: pairs(seats, base.trustEdges, '>'),
    distances: pairs(seats, base.distances, '-'),
    standardsGap: pairs(seats, base.standardsGap, '-'),
    threats: base.threats.map((threat) => ({ ...threat, scope: threat.scope === null ? null : ids(threat.scope) })),
    // A body needs two who may join it.
    institutions: base.institutions
      .map((institution) => ({ ...institution, members: institution.members === null ? null : ids(institution.members) }))
      .filter(({ members }) => members === null || members.length >= 2),
    cards: base.cards.filter((card) => card.country === null || stays(card.country)),
    drafts: base.drafts.filter((draft) => {
      // An exclusive deal must leave most countries outside (rule EX1).
      const fits = !draft.clauses.some((clause) => clause.kind === 'exclusive') || draft.parties.length < seats.length / 2;
      return fits && [...draft.parties, ...(draft.mediator === null ? [] : [draft.mediator])].every(stays);
    }),
    countries: seats.map(({ id, model }, place) => ({
      ...model,
      id,
      place: extended ? { x: (place % 5) / 5 + 0.1, y: Math.floor(place / 5) / 4 + 0.125 } : model.place,
    })),
  };
}

const entry = <Value>(key: string, value: Value | undefined): readonly (readonly [string, Value])[] => (value === undefined ? [] : [[key, value]]);

/** What stands for a pair of models stands for each pair of their copies. */
function pairs(seats: readonly ResizedSeat[], record: Readonly<Record<string, number>>, separator: string): Record<string, number> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => {
      const [first = '', second = ''] = key.split(separator);
      const from = seats.filter((seat) => seat.model.id === first);
      const to = seats.filter((seat) => seat.model.id === second);
      return from.flatMap((a) => to.map((b) => [`${a.id}${separator}${b.id}`, value] as const));
    }),
  );
}

function reworded(words: ScenarioTexts, seats: readonly ResizedSeat[], scenario: Scenario): ScenarioTexts {
  return {
    ...words,
    institutions: only(words.institutions, scenario.institutions),
    cards: only(words.cards, scenario.cards),
    drafts: only(words.drafts, scenario.drafts),
    countries: Object.fromEntries(
      seats.flatMap(({ id, model, copy }) => {
        const own = words.countries[model.id];
        return entry(id, own === undefined || copy === 1 ? own : { ...own, name: `${own.name} ${copy}` });
      }),
    ),
  };
}

const only = <Words>(record: Readonly<Record<string, Words>>, those: readonly { readonly id: string }[]): Record<string, Words> =>
  Object.fromEntries(those.flatMap(({ id }) => entry(id, record[id])));
