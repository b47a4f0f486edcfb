import type { WorldState } from '../../game/state.ts';
import { sheetOf } from '../../game/world.ts';
import type { CountryId } from '../../lib/ids.ts';
import { sum, whole } from '../../lib/numbers.ts';
import { resources } from '../../scenario/names.ts';
import { detector, type Seen } from './detector.ts';
import { effectOf, overRounds } from './lived-game.ts';
import { eventsOf } from '../played-rounds.ts';

/** What cooperation was to countries and to the world as a whole. */

/** Much of what a country needed came from others. */
export const interdependence = detector('interdependence', 'interdependence', 'public', (game) =>
  overRounds(game, (round) =>
    round.before.countries.flatMap((own): Seen[] => {
      const lacked = sum(resources.map((good) => Math.max(0, own.need[good] - own.production[good])));
      const need = sum(resources.map((good) => own.need[good]));
      const senders = new Set<CountryId>();
      let got = 0;
      for (const good of resources) {
        let arrived = 0;
        for (const { obligations } of eventsOf(round.events, 'Delivered')) {
          for (const { country, lines } of obligations) {
            for (const line of lines) {
              if (line.to !== own.id || line.good !== good || line.arrived <= 0) continue;
              arrived += line.arrived;
              senders.add(country);
            }
          }
        }
        got += Math.min(arrived, Math.max(0, own.need[good] - own.production[good]));
      }
      const share = need > 0 ? got / need : 0;
      if (share < 0.2 || senders.size === 0) return [];
      return [
        {
          round: round.round,
          countries: [own.id, ...senders],
          figures: { percent: Math.round(100 * share), got, lacked },
          strength: 0.2 + share + senders.size / 20,
        },
      ];
    }),
  ),
);

/** Prosperity rose while the world traded, and would not have without it. */
export const economicGrowth = detector(
  'economicGrowth',
  'economicGrowth',
  'public',
  (game) => {
    const first = game.rounds[0];
    const last = game.rounds.at(-1);
    if (first === undefined || last === undefined || game.played === null) return [];
    const rose = last.after.indicators.prosperity - first.before.indicators.prosperity;
    if (rose < 3) return [];
    const effect = effectOf(game, [], (state) => ({ ...state, agreements: [] }));
    if (effect === null) return [];
    const byTrade = game.played.indicators.prosperity - effect.outcome.indicators.prosperity;
    if (byTrade < 3) return [];
    return [
      {
        round: last.round,
        countries: [],
        figures: { before: whole(first.before.indicators.prosperity), after: whole(last.after.indicators.prosperity), byTrade: whole(byTrade) },
        strength: 0.3 + rose / 60 + byTrade / 100,
      },
    ];
  },
  { replays: true },
);

/** Nothing signed, nothing paid, no programme: how the same countries would have fared alone. */
const alone = (state: WorldState): WorldState => ({
  ...state,
  agreements: [],
  decisions: Object.fromEntries(state.countries.map(({ id }) => [id, { ...sheetOf(state, id), payment: 0, programme: false }])),
});

/** Everybody, without exception, fared better than alone. */
export const benefits = detector(
  'benefits',
  'benefitsOutweighRisks',
  'results',
  (game) => {
    const last = game.rounds.at(-1);
    if (last === undefined || game.played === null) return [];
    const effect = effectOf(game, [], alone);
    if (effect === null) return [];
    const { points } = game.played;
    const gains = game.final.countries.map(({ id }) => ({ id, gain: (points[id] ?? 0) - (effect.outcome.points[id] ?? 0) }));
    const [least] = [...gains].sort((a, b) => a.gain - b.gain);
    if (least === undefined || least.gain <= 0) return [];
    return [
      {
        round: last.round,
        countries: [least.id],
        figures: { total: sum(gains.map(({ gain }) => gain)), least: least.gain, all: gains.length },
        strength: 0.4 + effect.world / 60,
      },
    ];
  },
  { replays: true },
);
