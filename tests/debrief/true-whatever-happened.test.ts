import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildDebrief } from '../../shared/debrief/build.ts';
import type { Patience } from '../../shared/debrief/carried.ts';
import { playedRounds } from '../../shared/debrief/played-rounds.ts';
import type { Commit } from '../../shared/game/events.ts';
import type { BotPolicy } from '../../shared/game/state.ts';
import { upgradeCommits } from '../../shared/game/upgrade-log.ts';
import type { DebriefView } from '../../shared/protocol/debrief-view.ts';
import { resizeScenario } from '../../shared/simulation/resize-scenario.ts';
import { playSeated, type SimulationSetup } from '../../shared/simulation/simulate.ts';
import { wholeDebrief } from '../../shared/simulation/yardsticks.ts';
import { loadPack } from '../support/packs.ts';
import { goldenLog } from './golden-logs.ts';

const patience: Patience = { enough: () => false, told: () => {} };
const whole = (commits: readonly Commit[]): DebriefView => wholeDebrief(playedRounds(commits), patience);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** What must be true of every debrief that was ever made. */
function expectTrue(view: DebriefView): void {
  // A number that is none would not come back from JSON as it was.
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  const rounds = view.records.length - 1;
  expect(view.film).toHaveLength(rounds + 1);
  expect(view.figures).toHaveLength(rounds);
  expect(view.results.map(({ country }) => country)).toEqual(view.countries);
  for (const { surplus } of view.figures) expect(surplus.created + surplus.friction + surplus.left).toBeCloseTo(surplus.possible, 1);
  const isReplayed = view.noWhatIf === null;
  expect([view.whatIfs !== null, view.carried !== null, view.yardsticks !== null]).toEqual([isReplayed, isReplayed, isReplayed]);
  for (const story of view.whatIfs ?? []) {
    expect(story.records).toHaveLength(rounds);
    expect(Object.keys(story.ownResults)).toEqual([...view.countries]);
  }
  if (view.carried === null) return;
  const { countries, withAll, withNone, worldWithAll, worldWithNone } = view.carried;
  // Each share is rounded to hundredths.
  expect(Math.abs(total(countries.map(({ share }) => share)) - (withAll - withNone))).toBeLessThanOrEqual(0.01 * (countries.length + 1));
  expect(Math.abs(total(countries.map(({ worldShare }) => worldShare)) - (worldWithAll - worldWithNone))).toBeLessThanOrEqual(0.01 * (countries.length + 1));
}

const preset = () => loadPack('intro').scenario.presets.find((known) => known.default)?.id ?? '';
const islands = (closed: SimulationSetup['closed'] = []): SimulationSetup => ({
  ...{ pack: loadPack('intro'), presetId: preset(), institution: false, platform: false, events: false, closed },
});
const played = (setup: SimulationSetup, seated: readonly BotPolicy[]) => playSeated(setup, seated, 'true/1').commits;

describe('a debrief says something true', () => {
  it('of a lesson in which no round was played', () => {
    const log = goldenLog('intro');
    const first = log.findIndex((commit) => commit.events.some((event) => event.type === 'PhaseChanged'));
    const view = whole(log.slice(0, first));
    expectTrue(view);
    expect(view.noWhatIf).toBe('no-round');
    expect(view.results.every(({ ownResult, promises }) => ownResult === 0 && promises === 0)).toBe(true);
  });

  it('OR1 of a game that was ended in round 1', () => {
    const log = goldenLog('pandemi');
    const resolvedAt = log.findIndex((commit) => commit.events.some((event) => event.type === 'RoundResolved' && event.record.round === 1));
    const view = whole(log.slice(0, resolvedAt + 1));
    expectTrue(view);
    expect([view.endedEarly, view.noWhatIf, view.records.length]).toEqual([true, null, 2]);
    expect(view.whatIfs?.find(({ change }) => change.kind === 'nobody-paid')?.level).toBeGreaterThan(Math.round(view.records[1]?.level ?? 0));
    // One round of cooperation lifts the world a little, not to where six rounds would take it.
    const { allCooperate = 0, allDefect = 0 } = view.yardsticks ?? {};
    expect(allCooperate).toBeGreaterThan(allDefect);
    expect(allCooperate).toBeLessThan(whole(log).yardsticks?.allCooperate ?? 0);
  });

  it('DB8 DB9 of a game without any deal and any payment: nothing was created, nobody carried anything', () => {
    const view = whole(played(islands(), ['alone', 'alone', 'alone', 'alone']));
    expectTrue(view);
    for (const { surplus, friction, keptRate, fairness, promises } of view.figures) {
      expect([surplus.created, surplus.friction, friction.total, promises, keptRate, fairness]).toEqual([0, 0, 0, 0, null, null]);
      expect(surplus.left).toBeGreaterThan(0);
    }
    expect(view.carried?.countries.map(({ share, worldShare }) => [share, worldShare])).toEqual(view.countries.map(() => [0, 0]));
    for (const kind of ['all-kept', 'nobody-paid'] as const) {
      expect(view.whatIfs?.find(({ change }) => change.kind === kind)).toMatchObject({
        worldIndex: view.worldIndex,
        records: view.records.slice(1),
        dropped: [],
      });
    }
    expect(view.film.every(({ deals, breaches }) => deals.length + breaches.length === 0)).toBe(true);
  });

  it('DB9 of a game with identical countries: who did the same has the same share, and who paid nothing has none of it', () => {
    const pack = resizeScenario(loadPack('intro'), 8);
    const setup = { ...islands(['trade', 'programme', 'culture', 'tech', 'tradeLink']), pack };
    const view = whole(played(setup, ['cooperator', 'cooperator', 'cooperator', 'alone', 'cooperator', 'cooperator', 'cooperator', 'cooperator']));
    expectTrue(view);
    const shareOf = (at: number) => view.carried?.countries[at]?.share ?? Number.NaN;
    const worldShareOf = (at: number) => view.carried?.countries[at]?.worldShare ?? Number.NaN;
    expect(view.countries[4]).toBe(`${view.countries[0]}2`);
    for (const at of [0, 1, 2]) {
      expect(shareOf(at)).toBeCloseTo(shareOf(at + 4), 1);
      expect(worldShareOf(at)).toBeCloseTo(worldShareOf(at + 4), 1);
      expect(shareOf(at)).toBeGreaterThan(1);
    }
    expect(Math.abs(shareOf(3))).toBeLessThan(0.05);
    expect(shareOf(7)).toBeGreaterThan(1);
    // The free ride: a better own result than the twin who paid, and nothing carried.
    const resultOf = (at: number) => view.results[at]?.ownResult ?? Number.NaN;
    expect(resultOf(3)).toBeGreaterThan(resultOf(7));
  });

  it('DB9 of a game of twelve countries, whose shares are sampled: they still add up, and their errors are told', () => {
    const pack = resizeScenario(loadPack('intro'), 12);
    const seated = pack.scenario.countries.map((_, at): BotPolicy => (at % 3 === 2 ? 'free-rider' : 'cooperator'));
    let told = 0;
    const view = wholeDebrief(playedRounds(played({ ...islands(), pack }, seated)), { enough: () => true, told: (done) => (told = done) });
    expectTrue(view);
    expect([view.carried?.exact, view.carried?.samples]).toEqual([false, 4]);
    expect(told).toBeGreaterThan(0);
    expect(view.carried?.countries.some(({ error }) => (error ?? 0) > 0)).toBe(true);
  });

  it.each(['intro', 'pandemi'])('DB3 of the game of %s that version 1 recorded: everything but replays', (name) => {
    const file = new URL(`../golden/version-1/${name}.log.json.gz`, import.meta.url);
    const log = upgradeCommits(JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as readonly Commit[]);
    const view = whole(log);
    expectTrue(view);
    expect(view.noWhatIf).toBe('older-rules');
    expect(view.film.some(({ deals }) => deals.length > 0)).toBe(true);
    expect(view.figures.some(({ surplus }) => surplus.created > 0)).toBe(true);
  });

  it('DB3 of a log that was edited: it says that today’s rules give another game', () => {
    const log = goldenLog('sungai').map((commit) => ({
      ...commit,
      events: commit.events.map((event) =>
        event.type === 'RoundResolved' && event.record.round === 2 ? { ...event, record: { ...event.record, worldIndex: event.record.worldIndex + 1 } } : event,
      ),
    }));
    expect(buildDebrief(log)).toMatchObject({ noWhatIf: 'not-reproduced', whatIfs: null, carried: null });
  });
});
