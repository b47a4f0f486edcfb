import { projectPublic, projectSeat, projectTeacher } from '../../shared/game/project.ts';
import { tellStory } from '../../shared/game/tell.ts';
import type { ScenarioPack } from '../../shared/scenario/schema.ts';
import { playRandomly } from './random-play.ts';

const brief = (country: string): string => `CANARY-BRIEF-${country}-`;
/** The scenario with a token in every country's secrets that stands nowhere else. */
export function markedWithCanaries(pack: ScenarioPack): ScenarioPack {
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

export interface CanarySearch {
  /** Tokens where they do not belong, one line each. */
  readonly strays: readonly string[];
  /** How often they stood where they do: in the own brief, in a pair's chat, in the teacher's reflections. */
  readonly own: number;
  readonly pairs: number;
  readonly reflections: number;
}

/** Plays a game for each seed and searches everything that anybody is shown for the tokens of others. */
export function searchCanaries(pack: ScenarioPack, seeds: readonly string[]): CanarySearch {
  const countries = pack.scenario.countries.map((country) => country.id);
  const strays = new Set<string>();
  const found = { own: 0, pairs: 0, reflections: 0 };
  for (const seed of seeds) {
    playRandomly({
      pack,
      seed,
      steps: 400,
      settings: { openAllFrom: 1, teacherReads: false },
      onStep: ({ after: state, commit }) => {
        if (commit === null) return;
        // What was reported is shown to the teacher (rule MD3).
        const reported = new Set(state.talk.reports.map(({ lineId }) => lineId));
        const lit = {
          ...state,
          chat: state.chat.map((line) => ({
            ...line,
            text: line.to === null || reported.has(line.id) ? 'said to who may read it' : `CANARY-LINE-${line.from}-${line.to}`,
          })),
          reflections: state.reflections.map((said) => ({ ...said, text: `CANARY-WORDS-${said.seatId}-` })),
        };
        const open = JSON.stringify([projectPublic(lit), tellStory(lit, commit.events)]);
        for (const [stray] of open.matchAll(/CANARY[A-Z-]*|3\.7777|96\.8888/g)) strays.add(`${seed}: ${stray} in public`);
        const console_ = JSON.stringify(projectTeacher(lit));
        for (const [stray] of console_.matchAll(/CANARY-BRIEF|CANARY-LINE|3\.7777/g)) strays.add(`${seed}: ${stray} on the console`);
        found.reflections += console_.includes('CANARY-WORDS') ? 1 : 0;
        for (const country of countries) {
          const seat = lit.seats.find((candidate) => candidate.country === country);
          if (seat === undefined) continue;
          const own = JSON.stringify(projectSeat(lit, seat.id));
          found.own += own.includes(brief(country)) ? 1 : 0;
          for (const other of countries) if (other !== country && own.includes(brief(other))) strays.add(`${seed}: the brief of ${other} in ${country}`);
          for (const [, from = '', to = ''] of own.matchAll(/CANARY-LINE-([A-Z]+)-([A-Z]+)/g)) {
            if (![from, to].includes(country)) strays.add(`${seed}: a line of ${from} to ${to} in ${country}`);
            found.pairs += 1;
          }
          for (const [, writer] of own.matchAll(/CANARY-WORDS-(.+?)-"/g)) if (writer !== seat.id) strays.add(`${seed}: words of ${writer} in ${country}`);
          if (own.split('3.7777').length !== 2) strays.add(`${seed}: another secret interest than its own in ${country}`);
        }
      },
    });
  }
  return { strays: [...strays], ...found };
}
