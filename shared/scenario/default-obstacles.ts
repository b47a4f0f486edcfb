import type { Obstacle } from './names.ts';
import type { Scenario } from './schema.ts';

/** The obstacles of a lesson whose teacher changes nothing (rules OB1–OB3). */
export const defaultObstacles = (scenario: Pick<Scenario, 'distances'>): Readonly<Record<Obstacle, boolean>> => ({
  mistrust: true,
  bureaucracy: true,
  // Real countries have no distances but the invented ones that a teacher may switch on (rule OB3).
  values: Object.keys(scenario.distances).length > 0,
  sovereignty: true,
  funding: true,
});
