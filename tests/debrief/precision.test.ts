import { describe, expect, it } from 'vitest';
import { detectorIds } from '../../shared/protocol/lived-view.ts';
import { labels, PrecisionTally } from '../../shared/simulation/lived/precision.ts';
import { loadPack } from '../support/packs.ts';

describe('how sure detectors are', () => {
  it('DT1 every detector has a label that is not its own', () => {
    expect(Object.keys(labels).sort()).toEqual([...detectorIds].sort());
  });

  it('DT1 in simulated games the labels agree with nearly all moments', () => {
    const tally = new PrecisionTally();
    const packs = ['intro', 'sungai', 'krisis'].map(loadPack);
    for (let game = 0; game < 21; game++) tally.add(packs, game, 'test');
    const spoken = tally.table().filter((row) => row.moments >= 20);
    expect(spoken.length).toBeGreaterThan(12);
    for (const row of spoken) expect(row.right / row.moments, `${row.detector}: ${row.wrong.join(', ')}`).toBeGreaterThan(0.8);
  }, 60_000);
});
