import { describe, expect, it } from 'vitest';
import { detectors } from '../../../shared/debrief/detectors/all.ts';
import { momentsOf } from '../../../shared/debrief/detectors/detector.ts';
import { livedGame } from '../../../shared/debrief/detectors/lived-game.ts';
import { detectorIds, type DetectorId } from '../../../shared/protocol/lived-view.ts';
import { dealCases } from './cases-deals.ts';
import { formAndWorldCases } from './cases-forms-and-world.ts';
import { fundAndPromiseCases } from './cases-fund-and-promises.ts';
import { lawAndThreatCases } from './cases-law-and-threats.ts';
import type { DetectorCase } from './detector-case.ts';

/** A detector without a case does not compile. */
const cases: Readonly<Record<DetectorId, DetectorCase>> = { ...dealCases, ...fundAndPromiseCases, ...lawAndThreatCases, ...formAndWorldCases };

const found = (id: DetectorId, game: ReturnType<DetectorCase['moment']>) =>
  detectors.filter((one) => one.id === id).flatMap((by) => momentsOf(by, livedGame(game, true)));

describe('what the class lived', () => {
  it.each(detectorIds)('DT1 %s is found where it was lived', (id) => {
    const { moment, round, countries, concept, figures = {}, variant } = cases[id];
    const [first] = found(id, moment());
    expect(first).toMatchObject({ detector: id, round, countries, concept });
    for (const [name, figure] of Object.entries(figures)) expect(first?.figures[name], name).toBeCloseTo(figure, 1);
    expect(first?.sentenceKey).toBe(`lived.${id}.${variant ?? 'says'}`);
    expect(first?.strength).toBeGreaterThan(0);
  });

  it.each(detectorIds.map((id) => [id, cases[id].lacks] as const))('DT1 %s is not found where %s', (id) => {
    expect(found(id, cases[id].nearly())).toEqual([]);
  });
});
