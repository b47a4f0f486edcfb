import type { CountryId } from '../../lib/ids.ts';
import { draw } from '../../lib/keyed-random.ts';
import { hundredths, whole } from '../../lib/numbers.ts';
import { interestPoints, ownResult } from '../../model/own-result.ts';
import { parameters } from '../../model/parameters.ts';
import { catastropheLoss } from '../../model/threat.ts';
import type { WelfareRow } from '../events.ts';
import type { RoundRecord, WorldOutcome, WorldState } from '../state.ts';
import { preset, scenarioCountry } from '../world.ts';

/** After the last round: was the line kept, did the catastrophe come, and what became of each country. */
export function decideWorld(state: WorldState, rows: readonly WelfareRow[], levels: readonly number[], record: RoundRecord): WorldOutcome {
  const { scenario } = state.pack;
  const { critical, ownResultBase } = preset(state);
  const thresholdKept = levels.map((level) => level <= critical);
  // The draw belongs to the seed, so that a what-if meets the same luck (rule CA1).
  const catastrophe = scenario.threats.map((threat, index) => !(thresholdKept[index] ?? true) && draw(state.seed, `catastrophe/${threat.id}`) < threat.risk);
  const score: Record<CountryId, number> = {};
  const result: Record<CountryId, number> = {};
  state.countries.forEach((country, place) => {
    const base = scenarioCountry(state, country.id);
    let points = country.score + (rows[place]?.net ?? 0);
    scenario.threats.forEach((threat, index) => {
      if (!catastrophe[index]) return;
      points *= 1 - catastropheLoss(threat.loss, levels[index] ?? 0, critical, base.vulnerability[index] ?? 0);
    });
    points += interestPoints(base.interests, record.indicators);
    score[country.id] = hundredths(points);
    const yardstick = ownResultBase[country.id];
    result[country.id] = yardstick === undefined ? 0 : whole(ownResult(points, yardstick));
  });
  let worldIndex = record.worldIndex;
  for (const struck of catastrophe) if (struck) worldIndex *= parameters.catastropheWorld;
  return {
    thresholdKept,
    catastrophe,
    worldIndex: hundredths(worldIndex),
    ownResult: result,
    score,
  };
}
