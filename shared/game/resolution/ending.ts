import type { CountryId } from '../../lib/ids.ts';
import { draw } from '../../lib/keyed-random.ts';
import { hundredths, whole } from '../../lib/numbers.ts';
import { interestPoints, ownResult } from '../../model/own-result.ts';
import { parameters } from '../../model/parameters.ts';
import { catastropheLoss } from '../../model/threat.ts';
import type { WelfareRow } from '../events.ts';
import type { RoundRecord, WorldOutcome, WorldState } from '../state.ts';
import { trueLines } from '../endings.ts';
import { preset, scenarioCountry, threats } from '../world.ts';

/** After the last round: was the line kept, did the catastrophe come, and what became of each country. */
export function decideWorld(state: WorldState, rows: readonly WelfareRow[], levels: readonly number[], record: RoundRecord): WorldOutcome {
  const { ownResultBase, rounds } = preset(state);
  const running = threats(state);
  const lines = trueLines(state);
  const thresholdKept = levels.map((level, index) => level <= (lines[index] ?? 0));
  // The draw belongs to the seed, so that a what-if meets the same luck (rule CA1).
  const catastrophe = running.map(({ threat }, index) => !(thresholdKept[index] ?? true) && draw(state.seed, `catastrophe/${threat.id}`) < threat.risk);
  const score: Record<CountryId, number> = {};
  const result: Record<CountryId, number> = {};
  state.countries.forEach((country, place) => {
    const base = scenarioCountry(state, country.id);
    let points = country.score + (rows[place]?.net ?? 0);
    running.forEach(({ threat, place: which }, index) => {
      if (!catastrophe[index]) return;
      points *= 1 - catastropheLoss(threat.loss, levels[index] ?? 0, lines[index] ?? 0, base.vulnerability[which] ?? 0);
    });
    points += interestPoints(base.interests, record.indicators);
    score[country.id] = hundredths(points);
    const yardstick = ownResultBase[country.id];
    // A game that lasted longer than announced is measured against as much more (rule HL2).
    const longer = Math.max(1, state.round / rounds);
    result[country.id] = yardstick === undefined ? 0 : whole(ownResult(points, { alone: yardstick.alone * longer, cooperate: yardstick.cooperate * longer }));
  });
  let worldIndex = record.worldIndex;
  for (const struck of catastrophe) if (struck) worldIndex *= parameters.catastropheWorld;
  return {
    thresholdKept,
    lines,
    catastrophe,
    worldIndex: hundredths(worldIndex),
    ownResult: result,
    score,
  };
}
