import { describe, expect, it } from 'vitest';
import { projectPublic, projectSeat, projectTeacher } from '../../shared/game/project.ts';
import { tellStory } from '../../shared/game/tell.ts';
import { seatId } from '../../shared/lib/ids.ts';
import type { ScenarioPack } from '../../shared/scenario/schema.ts';
import { loadPack } from '../support/packs.ts';
import { playRandomly } from '../support/random-play.ts';

const brief = (country: string): string => `CANARY-BRIEF-${country}-`;
function marked(pack: ScenarioPack): ScenarioPack {
  const words = (texts: ScenarioPack['texts']['id']): ScenarioPack['texts']['id'] => ({
    ...texts,
    countries: Object.fromEntries(Object.entries(texts.countries).map(([id, text]) => [id, { ...text, secretBrief: brief(id) }])),
  });
  // A secret interest is marked by its bounds: no other figure of a view looks like them.
  const countries = pack.scenario.countries.map((country, place) => ({
    ...country,
    interests: [
      ...country.interests.filter((interest) => !interest.secret),
      { indicator: 'peace' as const, max: 7.123_4 + place / 1e6, lo: 3.777_7, hi: 96.888_8, secret: true },
    ],
  }));
  return { scenario: { ...pack.scenario, countries }, texts: { id: words(pack.texts.id), en: words(pack.texts.en) } };
}

describe.each(['intro', 'pandemi'])('canaries in %s', (scenario) => {
  const pack = marked(loadPack(scenario));
  const countries = pack.scenario.countries.map((country) => country.id);

  it('SC3 no brief, secret interest, private line or reflection is found where it does not belong', () => {
    const found = { own: 0, pairs: 0, reflections: 0 };
    for (const seed of ['c1', 'c2', 'c3', 'c4']) {
      playRandomly({
        pack,
        seed,
        steps: 400,
        settings: { openAllFrom: 1, teacherReads: false },
        onStep: ({ after: state, commit }) => {
          if (commit === null) return;
          const lit = {
            ...state,
            chat: state.chat.map((line) => ({ ...line, text: line.to === null ? 'said to all' : `CANARY-LINE-${line.from}-${line.to}` })),
            reflections: state.reflections.map((said) => ({ ...said, text: `CANARY-WORDS-${said.seatId}-` })),
          };
          const open = JSON.stringify([projectPublic(lit), tellStory(lit, commit.events)]);
          expect(open).not.toMatch(/CANARY|3\.7777|96\.8888/);
          const console_ = JSON.stringify(projectTeacher(lit));
          expect(console_).not.toMatch(/CANARY-BRIEF|CANARY-LINE|3\.7777/);
          found.reflections += console_.includes('CANARY-WORDS') ? 1 : 0;
          for (const country of countries) {
            const seat = lit.seats.find((candidate) => candidate.country === country);
            if (seat === undefined) continue;
            const own = JSON.stringify(projectSeat(lit, seat.id));
            found.own += own.includes(brief(country)) ? 1 : 0;
            for (const other of countries) if (other !== country) expect(own).not.toContain(brief(other));
            for (const [, from, to] of own.matchAll(/CANARY-LINE-([A-Z]+)-([A-Z]+)/g)) {
              expect([from, to]).toContain(country);
              found.pairs += 1;
            }
            for (const [, writer] of own.matchAll(/CANARY-WORDS-(.+?)-"/g)) expect(writer).toBe(seat.id);
            expect(own.split('3.7777').length).toBe(2);
          }
        },
      });
    }
    // The canaries sang where they may.
    expect(Math.min(found.own, found.pairs, found.reflections)).toBeGreaterThan(0);
  });

  it('SC3 a seat without a country and an unknown seat get nothing of any country', () => {
    const { state } = playRandomly({ pack, seed: 'c9', steps: 60 });
    const waiting = { ...state, seats: [...state.seats, { id: seatId('waiting'), name: 'Late', country: null, office: null, also: [], away: false }] };
    for (const seat of ['waiting', 'nobody', '__proto__']) {
      expect(projectSeat(waiting, seatId(seat))).toEqual({
        seatId: seat,
        name: seat === 'waiting' ? 'Late' : '',
        country: null,
        office: null,
        waiting: false,
        mates: [],
        reflection: null,
        muted: false,
        hints: true,
        people: { help: null, notes: [], attention: null, deeds: [], rulesCheck: null },
        exit: { before: null, after: null, sentence: null },
        own: null,
      });
    }
  });
});
