import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fairness } from '../../shared/model/fairness.ts';
import { welfare } from '../../shared/model/welfare.ts';
import { type Draft, languages, type Scenario } from '../../shared/scenario/schema.ts';
import { loadPack as pack } from '../support/packs.ts';

const names = readdirSync(new URL('../../scenarios/', import.meta.url));

/** WCAG relative luminance of `#rrggbb`. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** What each party gains by the goods and coins of a draft, before friction and before anything is paid back. */
function gainsOf({ parties, clauses }: Draft, { countries }: Scenario): readonly number[] {
  return parties.map((id) => {
    const country = countries.find((candidate) => candidate.id === id);
    if (country === undefined) throw new Error(`no ${id}`);
    const held = { ...country.production };
    for (const clause of clauses) {
      const moved = clause.kind === 'transfer' ? clause : clause.kind === 'loan' ? { ...clause, good: 'funds' as const, amount: clause.coins } : null;
      if (moved?.from === id) held[moved.good] -= moved.amount;
      if (moved?.to === id) held[moved.good] += moved.amount;
    }
    return welfare(held, country.need) - welfare(country.production, country.need);
  });
}

const words = (text: string): number => text.split(/\s+/).length;

it('the folder holds intro and pandemi', () => {
  expect(names).toEqual(expect.arrayContaining(['intro', 'pandemi']));
});

describe.each(names)('scenario %s', (name) => {
  it('is whole and without contradiction', () => {
    expect(pack(name).scenario.id).toBe(name);
  });

  it('has the same number of news and questions in both languages, and enough of them', () => {
    const { texts } = pack(name);
    expect(texts.id.news).toHaveLength(texts.en.news.length);
    expect(texts.id.questions).toHaveLength(texts.en.questions.length);
    expect(texts.id.news.length).toBeGreaterThanOrEqual(6);
    expect(texts.id.questions.length).toBeGreaterThanOrEqual(6);
  });

  it('has no line left untranslated, no double space and no open placeholder', () => {
    const { texts } = pack(name);
    const lines = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(lines) : [];
    for (const language of languages) {
      for (const line of lines(texts[language])) {
        expect(line).toBe(line.trim());
        expect(line.replaceAll('{country}', 'Padi')).not.toMatch(/ {2}|\{|\}|TODO/);
      }
    }
    // A source is quoted by its own title, in whatever language that is.
    const english = new Set(lines(texts.en));
    const sentences = lines({ ...texts.id, sources: texts.id.sources.map(({ fact }) => fact) }).filter((line) => line.length > 24);
    expect(sentences.filter((line) => english.has(line))).toEqual([]);
  });

  it('can be read in a minute: briefs of at most 60 words, cards of at most 35', () => {
    for (const language of languages) {
      const { countries, actors, cards, drafts } = pack(name).texts[language];
      for (const { brief, secretBrief } of Object.values(countries)) expect(Math.max(words(brief), words(secretBrief))).toBeLessThanOrEqual(60);
      const short = [...Object.values(actors), ...Object.values(drafts)].map(({ about }) => about);
      for (const text of [...short, ...Object.values(cards).map((card) => card.text)]) expect(words(text)).toBeLessThanOrEqual(35);
    }
  });

  it('gives a source for real facts, in both languages alike', () => {
    const { scenario, texts } = pack(name);
    expect(texts.id.sources).toHaveLength(texts.en.sources.length);
    // An invented world may quote real facts in its questions; a real one must name where its figures come from.
    if (!scenario.fictional) expect(texts.en.sources.length).toBeGreaterThan(0);
  });

  it('DR1 holds an offer worth refusing, because nearly all of it goes to one side or it asks for what no price covers', () => {
    const { scenario } = pack(name);
    const unfair = scenario.drafts.filter(({ kind }) => kind === 'unfair');
    expect(unfair.length).toBeGreaterThan(0);
    for (const draft of unfair) {
      // Lopsided in goods, or bought with what no price covers: a red line or a condition on one side alone.
      const price = draft.clauses.some(
        (clause) =>
          clause.kind === 'condition' || draft.parties.some((id) => scenario.countries.find((country) => country.id === id)?.redLines.includes(clause.kind)),
      );
      expect(fairness(gainsOf(draft, scenario)) < 0.4 || price).toBe(true);
    }
  });

  it('EX2 tempts with harm to others: where a draft harms outsiders, its parties gain, and alike', () => {
    const { scenario } = pack(name);
    for (const draft of scenario.drafts.filter(({ kind }) => kind === 'harmful')) {
      expect(draft.clauses).toContainEqual({ kind: 'exclusive' });
      expect(Math.min(...gainsOf(draft, scenario))).toBeGreaterThan(1);
      expect(fairness(gainsOf(draft, scenario))).toBeGreaterThanOrEqual(0.6);
    }
  });

  it('NC3 what cards add to the growth of the threat and what they take from it balance', () => {
    const { cards, presets, threats } = pack(name).scenario;
    const of = (...kinds: readonly string[]) => cards.filter(({ kind }) => kinds.includes(kind)).length;
    // Shocks feed the first threat only where it is about peace (NC5).
    const first = threats.find(({ id }) => id === presets[0]?.threats[0]?.id);
    const shocks = first?.indicator === 'peace' ? 1.5 * of('refugees') + 3 * of('terror', 'cyber', 'trafficking') : 0;
    expect(Math.abs(4 * of('variant', 'heat') + shocks - 3 * of('finding'))).toBeLessThanOrEqual(2);
  });

  it('every country has a secret interest, something to spare and something to lack', () => {
    for (const country of pack(name).scenario.countries) {
      expect(country.interests.some((interest) => interest.secret)).toBe(true);
      const spare = (['food', 'energy', 'medicine'] as const).map((good) => country.production[good] - country.need[good]);
      expect(Math.max(...spare)).toBeGreaterThan(0);
      expect(Math.min(...spare)).toBeLessThan(0);
    }
  });

  it('white letters read on every country colour, and no two countries share one', () => {
    const colours = pack(name).scenario.countries.map((country) => country.colour);
    expect(new Set(colours).size).toBe(colours.length);
    for (const colour of colours) expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  it('countries on an invented map keep clear of the top, the foot and one another', () => {
    const { scenario } = pack(name);
    const places = scenario.countries.flatMap((country) => ('x' in country.place ? [country.place] : []));
    expect(places).toHaveLength(scenario.map === 'islands' ? scenario.countries.length : 0);
    for (const place of places) {
      expect(place.y).toBeGreaterThan(0.25);
      expect(place.y).toBeLessThan(0.8);
    }
    for (const [index, place] of places.entries()) {
      for (const other of places.slice(0, index)) {
        expect(Math.hypot(place.x - other.x, (place.y - other.y) * (9 / 16))).toBeGreaterThan(0.18);
      }
    }
  });
});

describe('the ladder', () => {
  it('LD1 intro opens step by step: trade, then the fund, then secrecy, then the plenary', () => {
    for (const preset of pack('intro').scenario.presets) {
      expect(preset.practiceRound).toBe(true);
      expect(preset.opens).toMatchObject({ trade: 0, fund: 1, secrecy: 2, telephone: 2, prediction: 2, plenary: 3 });
      expect(preset.opens).not.toHaveProperty('charter');
      expect(preset.opens).not.toHaveProperty('pressure');
    }
  });

  it('LD1 pandemi lets institutions be discovered: no charter, penalty or platform in round 1', () => {
    for (const preset of pack('pandemi').scenario.presets) {
      expect(preset.practiceRound).toBe(false);
      expect(preset.opens).toMatchObject({ trade: 1, fund: 1, secrecy: 1, charter: 2, penalty: 2, monitoring: 2, platform: 2 });
    }
  });

  it('LD1 intro stays simple: no cards, no actors, and apologies only in the last rounds', () => {
    const { scenario } = pack('intro');
    expect([...scenario.actors, ...scenario.cards]).toEqual([]);
    for (const preset of scenario.presets) expect(preset.opens.repair).toBe(3);
  });

  it('DR1 pandemi lays out a draft of each kind, and what exists already in round 1', () => {
    const { drafts } = pack('pandemi').scenario;
    expect(new Set(drafts.map(({ kind }) => kind))).toEqual(new Set(['starting', 'unfair', 'harmful']));
    expect(drafts.filter(({ kind }) => kind === 'starting').map(({ round }) => round)).toEqual([1, 1, 1]);
  });

  it.each(names)('%s leaves power pressure to the teacher', (name) => {
    expect(pack(name).scenario.pressure.default).toBe(false);
  });
});
