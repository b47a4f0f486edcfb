import { detectorIds, type DetectorId } from '../../protocol/lived-view.ts';
import type { Detector } from './detector.ts';
import * as bodies from './bodies.ts';
import * as deals from './deals.ts';
import * as doctrine from './doctrine.ts';
import * as forms from './forms.ts';
import * as fund from './fund.ts';
import * as law from './law.ts';
import * as obstacles from './obstacles.ts';
import * as promises from './promises.ts';
import * as refusals from './refusals.ts';
import * as threats from './threats.ts';
import * as world from './world.ts';

const { conceptOfBody: _notADetector, ...bodyDetectors } = bodies;

/** A detector that is named and not written, or written and not named, does not compile. */
const byId: Readonly<Record<DetectorId, Detector>> = {
  ...deals,
  ...doctrine,
  ...forms,
  ...bodyDetectors,
  ...fund,
  ...law,
  ...obstacles,
  ...promises,
  ...refusals,
  ...threats,
  ...world,
};

export const detectors: readonly Detector[] = detectorIds.map((id) => byId[id]);
