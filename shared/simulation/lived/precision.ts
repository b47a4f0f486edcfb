import { detectors } from '../../debrief/detectors/all.ts';
import { momentsOf } from '../../debrief/detectors/detector.ts';
import { livedGame } from '../../debrief/detectors/lived-game.ts';
import { whyNoWhatIf } from '../../debrief/what-if.ts';
import { botPolicies, type BotPolicy } from '../../game/state.ts';
import { drawIndex } from '../../lib/keyed-random.ts';
import type { DetectorId } from '../../protocol/lived-view.ts';
import type { ScenarioPack } from '../../scenario/schema.ts';
import { mixedClass } from '../mixed-class.ts';
import { playMix } from '../simulate.ts';
import { GameLog } from './game-log.ts';
import type { Label } from './label.ts';
import { dealLabels } from './labels-deals.ts';
import { promiseLabels } from './labels-promises.ts';
import { worldLabels } from './labels-world.ts';

/** How often each detector speaks in games of bots, and how often an independent label agrees. */

export const labels: Readonly<Partial<Record<DetectorId, Label>>> = { ...dealLabels, ...promiseLabels, ...worldLabels };

export interface PrecisionRow {
  readonly detector: DetectorId;
  readonly by: Label['by'] | null;
  readonly says: string;
  /** Games with at least one moment. */
  readonly games: number;
  readonly moments: number;
  readonly right: number;
  /** The first moments that the label denies, to look at. */
  readonly wrong: readonly string[];
}

const examplesKept = 3;

export class PrecisionTally {
  games = 0;
  private readonly rows = new Map<DetectorId, { games: number; moments: number; right: number; wrong: string[] }>();

  /** Plays game `number` of the packs' presets by turns, a third of them with an institution, a third with everything, and counts. */
  add(packs: readonly ScenarioPack[], number: number, seed: string): void {
    const worlds = packs.flatMap((pack) => pack.scenario.presets.map((preset) => ({ pack, presetId: preset.id })));
    const world = worlds[number % worlds.length];
    if (world === undefined) throw new Error('no scenario to play');
    const key = `${seed}/${number}`;
    const standing = Math.floor(number / worlds.length) % 3;
    const count = world.pack.scenario.countries.length;
    const played = playMix({ ...world, institution: standing > 0, platform: standing > 1, events: true, allRules: true }, mixOf(count, number, key), key);
    this.count(new GameLog(played.commits), `${world.pack.scenario.id} ${world.presetId} ${key}`);
  }

  private count(log: GameLog, name: string): void {
    this.games += 1;
    const lived = livedGame(log.game, whyNoWhatIf(log.game) === null);
    for (const by of detectors) {
      const moments = momentsOf(by, lived);
      if (moments.length === 0) continue;
      const row = this.rows.get(by.id) ?? { games: 0, moments: 0, right: 0, wrong: [] };
      row.games += 1;
      for (const moment of moments) {
        row.moments += 1;
        if (labels[by.id]?.holds(moment, log)) row.right += 1;
        else if (row.wrong.length < examplesKept) row.wrong.push(`${name} ${moment.id}`);
      }
      this.rows.set(by.id, row);
    }
  }

  table(): readonly PrecisionRow[] {
    return detectors.map(({ id }) => {
      const { games = 0, moments = 0, right = 0, wrong = [] } = this.rows.get(id) ?? {};
      const own = labels[id];
      return { detector: id, by: own?.by ?? null, says: own?.says ?? 'no independent label', games, moments, right, wrong };
    });
  }
}

/** Every other game an ordinary class, the others whatever was drawn; every fourth one cooperates but for one seat. */
function mixOf(countries: number, number: number, key: string): readonly BotPolicy[] {
  if (number % 2 === 0) return mixedClass(countries);
  return Array.from({ length: countries }, (_, seat) => {
    const drawn = botPolicies[drawIndex(key, `policy/${seat}`, botPolicies.length)] ?? 'random';
    return number % 4 === 1 && seat > 0 ? 'cooperator' : drawn;
  });
}
