import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MemoryEventLog } from '../../../server/store/memory-event-log.ts';
import { buildDebrief } from '../../../shared/debrief/build.ts';
import { createWorld } from '../../../shared/game/create-world.ts';
import type { Commit } from '../../../shared/game/events.ts';
import { evolve } from '../../../shared/game/evolve.ts';
import { projectPublic } from '../../../shared/game/project-public.ts';
import { projectCountry } from '../../../shared/game/project.ts';
import { replay, stateHash } from '../../../shared/game/replay.ts';
import type { WorldState } from '../../../shared/game/state.ts';
import { upgradeCommits } from '../../../shared/game/upgrade-log.ts';
import { loadPack, newWorld } from '../../support/packs.ts';
import { factsHash } from './facts.ts';
import { parseScenarioPack } from '../../../shared/scenario/parse.ts';

/** Written by the rules of version 1, from the states that they replayed these logs to; nothing makes them again. */
interface Facts {
  readonly worldIndex: readonly number[];
  readonly levels: readonly number[];
  readonly founded: boolean;
  readonly members: readonly string[];
  readonly outcome: Omit<NonNullable<WorldState['ended']>, 'lines'>;
  /** One hash per commit. */
  readonly facts: readonly string[];
}

const read = (name: string) => readFileSync(new URL(name, import.meta.url));

describe.each(['intro', 'pandemi'])('the game of %s that version 1 of the rules recorded', (name) => {
  const text = gunzipSync(read(`${name}.log.json.gz`)).toString('utf8');
  const old = JSON.parse(text) as readonly Commit[];
  const facts = JSON.parse(read(`${name}.facts.json`).toString('utf8')) as Facts;
  const commits = upgradeCommits(old);
  const final = replay(commits);

  it('CH2 replays to the state that version 1 had, commit by commit', () => {
    let state: WorldState | null = null;
    const hashes: string[] = [];
    for (const commit of commits) {
      for (const event of commit.events) state = evolve(state, event);
      if (state !== null) hashes.push(factsHash(state));
    }
    expect(hashes).toEqual(facts.facts);
    expect(final.phase).toBe('debrief');
    expect(final.history.map(({ worldIndex }) => worldIndex)).toEqual(facts.worldIndex);
    expect(final.history.map(({ levels }) => levels)).toEqual(facts.levels.map((level) => [level]));
    const { lines, ...outcome } = final.ended as NonNullable<WorldState['ended']>;
    expect(outcome).toEqual(facts.outcome);
    expect(lines).toHaveLength(1);
  });

  it('CH2 its one institution has the members it had', () => {
    const [body] = Object.values(final.institutions);
    expect(Object.keys(final.institutions)).toHaveLength(1);
    expect(body).toEqual({ founded: facts.founded, signed: facts.members });
  });

  it('CH2 its scenario is one that a folder could hold today, but for the concepts of its presets', () => {
    const { scenario, texts } = final.pack;
    const presets = scenario.presets.map((preset) => ({ ...preset, concepts: ['trust', 'aid', 'sovereignty'] }));
    const parsed = parseScenarioPack({ ...scenario, presets }, texts);
    expect(parsed.ok ? [] : parsed.refusal.map(({ path }) => path)).toEqual([]);
  });

  it('DB3 its debrief opens and shows no what-if', () => {
    const debrief = buildDebrief(commits);
    expect(final.rulesVersion).toBe(1);
    expect(debrief.whatIfs).toBeNull();
    expect(debrief.thresholdKept).toBe(facts.outcome.thresholdKept.every(Boolean));
    expect(debrief.worldIndex).toBe(Math.round(facts.outcome.worldIndex));
    expect(debrief.records.slice(1).map(({ level }) => level)).toEqual(facts.levels);
    expect(debrief.ledger.length).toBeGreaterThan(0);
    for (const result of debrief.results) expect(result.ownResult).toBe(facts.outcome.ownResult[result.country]);
  });

  it('CH2 every commit of it can be looked at by everybody, as a restart in the middle of the lesson would show it', () => {
    for (let until = 1; until <= commits.length; until += 5) {
      const state = replay(commits.slice(0, until));
      const shown = JSON.stringify([projectPublic(state), ...state.countries.map((country) => projectCountry(state, country.id))]);
      expect(shown).not.toMatch(/undefined|NaN/);
    }
  });

  it('CH2 comes out of the store in today’s form, and a second reading changes nothing', async () => {
    const log = new MemoryEventLog();
    const lesson = { code: 'OLDLOG', teacherHash: '', language: 'id', solo: false, createdMs: 0, worlds: ['OLDLOG'] } as const;
    await log.createLesson(lesson, [{ worldId: 'OLDLOG', commits: old }]);
    const stored = await log.readWorld('OLDLOG');
    expect(stateHash(replay(stored))).toBe(stateHash(final));
    expect(JSON.stringify(old)).toBe(text);
  });
});

it('today’s logs pass through untouched', () => {
  const command = newWorld(loadPack('intro'), { seed: 'today' });
  const log: readonly Commit[] = [{ seq: 1, at: 0, commandId: 'create', actor: { kind: 'system' }, command, events: createWorld(command, 0) }];
  expect(upgradeCommits(log)).toBe(log);
});
