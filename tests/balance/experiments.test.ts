import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../shared/simulation/experiments/experiment.ts';
import { experiments } from '../../shared/simulation/experiments/list.ts';
import { loadPack } from '../support/packs.ts';

/** A smaller sample of `npm run experiments`; the whole table stands in docs/balance.md. */
const games = 10;

describe('every mechanism does what it is there for', () => {
  it.each(experiments.map((experiment) => [experiment.id, experiment] as const))('%s', (_id, experiment) => {
    const row = runExperiment(experiment, loadPack(experiment.scenario), games);
    expect(row, `${row.figure}: ${row.without} without, ${row.with} with`).toMatchObject({ holds: true });
  });

  it('RP3 an apology and restitution give back no more than three quarters', () => {
    const experiment = experiments.find(({ id }) => id === 'repair-limit');
    if (experiment === undefined) throw new Error('no such experiment');
    const row = runExperiment(experiment, loadPack(experiment.scenario), games);
    expect(row.with).toBeLessThanOrEqual(75);
    expect(row.with).toBeGreaterThan(70);
  });

  it('a mechanism that is the same on both sides is told not to hold', () => {
    const [first] = experiments.filter(({ id }) => id === 'information');
    if (first === undefined) throw new Error('no such experiment');
    expect(runExperiment({ ...first, with: first.without }, loadPack(first.scenario), 2).holds).toBe(false);
  });
});
