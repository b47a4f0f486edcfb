import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenarioPack } from '../../shared/scenario/parse.ts';
import { languages } from '../../shared/scenario/schema.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const names = readdirSync(folder);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const pack = (name: string) => {
  const parsed = parseScenarioPack(read(`${name}/scenario.json`), {
    id: read(`${name}/texts/id.json`),
    en: read(`${name}/texts/en.json`),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal, null, 2));
  return parsed.value;
};

/** WCAG relative luminance of `#rrggbb`. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

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
        expect(line).not.toMatch(/ {2}|\{|\}|TODO/);
      }
    }
    const english = new Set(lines(texts.en));
    const sentences = lines(texts.id).filter((line) => line.length > 24);
    expect(sentences.filter((line) => english.has(line))).toEqual([]);
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

  it.each(names)('%s leaves power pressure to the teacher', (name) => {
    expect(pack(name).scenario.pressure.default).toBe(false);
  });
});
