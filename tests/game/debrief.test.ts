import { describe, expect, it } from 'vitest';
import { scenarioNamed } from '../../server/cli/scenario-named.ts';
import { buildDebrief } from '../../shared/debrief/build.ts';
import { playedRounds } from '../../shared/debrief/played-rounds.ts';
import { isReproduced } from '../../shared/debrief/replay-changed.ts';
import type { Commit, GameEvent } from '../../shared/game/events.ts';
import type { BotPolicy } from '../../shared/game/state.ts';
import { playMix } from '../../shared/simulation/simulate.ts';

const mix: readonly BotPolicy[] = ['reciprocator', 'reciprocator', 'cooperator', 'free-rider', 'opportunist', 'power-maximiser', 'random', 'mediator'];

async function played(seed: string): Promise<readonly Commit[]> {
  const pack = await scenarioNamed('pandemi');
  return playMix({ pack, presetId: 'six-rounds', institution: false, platform: false, events: true }, mix, seed).commits;
}

/** The same log with one fact told differently, as an older rule might have had it. */
const retold = (commits: readonly Commit[], change: (event: GameEvent) => GameEvent): readonly Commit[] =>
  commits.map((commit) => ({ ...commit, events: commit.events.map(change) }));

describe('the debrief of a played game', () => {
  it('OR2 tells every round, every promise and every payment', async () => {
    const view = buildDebrief(await played('debrief/1'));
    expect(view.records.map((record) => record.round)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(view.trust.map((step) => step.round)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(view.fund).toHaveLength(6 * 8);
    expect(view.results).toHaveLength(8);
    expect(view.endedEarly).toBe(false);
    for (const result of view.results) {
      const rows = view.ledger.filter((row) => row.country === result.country);
      expect(rows).toHaveLength(result.promises);
      expect(rows.filter((row) => row.choice === 'keep')).toHaveLength(result.keptPromises);
    }
    for (const line of view.ledger.flatMap((row) => row.lines)) expect(line.arrived).toBeLessThanOrEqual(line.delivered);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it('DB3 an unedited replay gives the same rounds, so what-ifs are shown', async () => {
    for (const seed of ['debrief/2', 'debrief/3', 'debrief/4']) {
      const commits = await played(seed);
      expect(isReproduced(playedRounds(commits))).toBe(true);
      const view = buildDebrief(commits);
      const actual = view.records.at(-1)?.level ?? 0;
      const byKind = new Map(view.whatIfs?.map((story) => [story.change.kind, story]));
      expect([...byKind.keys()].slice(0, 4)).toEqual(['all-kept', 'all-paid', 'nobody-paid', 'one-paid']);
      expect(byKind.get('nobody-paid')?.level).toBeGreaterThan(Math.round(actual));
      expect(byKind.get('all-paid')?.level).toBeLessThan(Math.round(actual));
      expect(byKind.get('all-kept')?.worldIndex).toBeGreaterThanOrEqual(view.worldIndex);
    }
  });

  it('DB3 a log that the rules of today do not reproduce gets no what-if', async () => {
    const commits = await played('debrief/5');
    const older = retold(commits, (event) => (event.type === 'WorldCreated' ? { ...event, rulesVersion: event.rulesVersion - 1 } : event));
    expect(buildDebrief(older).whatIfs).toBeNull();
    const other = retold(commits, (event) =>
      event.type === 'RoundResolved' && event.record.round === 3 ? { ...event, record: { ...event.record, worldIndex: event.record.worldIndex + 5 } } : event,
    );
    expect(buildDebrief(other).whatIfs).toBeNull();
    expect(buildDebrief(commits).whatIfs).not.toBeNull();
  });

  it('OR1 a game that was ended early is measured by the rounds that were played', async () => {
    const commits = await played('debrief/6');
    const third = commits.findIndex((commit) => commit.events.some((event) => event.type === 'RoundResolved' && event.record.round === 3));
    const view = buildDebrief(commits.slice(0, third + 1));
    expect(view.endedEarly).toBe(true);
    expect(view.records).toHaveLength(4);
    for (const result of view.results) expect(Math.abs(result.ownResult)).toBeLessThan(200);
    expect(buildDebrief(commits.slice(0, 1)).results.map((result) => result.ownResult)).toEqual(mix.map(() => 0));
  });
});
