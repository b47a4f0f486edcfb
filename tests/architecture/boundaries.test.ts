import { describe, expect, test } from 'vitest';
import { boundaryRules, checkBoundaries } from './boundaries.ts';
import { isModule, planted, programPatterns, readSourceTree } from './source-tree.ts';

/** A small house in order; each planted violation changes one thing in it. */
const house = {
  'shared/lib/ids.ts': 'export const a = 1;',
  'shared/scenario/schema.ts': "import { z } from 'zod'; export const s = z.string();",
  'shared/model/friction.ts': "import { a } from '../lib/ids.ts'; export const f = a;",
  'shared/game/decide.ts':
    "import { f } from '../model/friction.ts'; import { s } from '../scenario/schema.ts'; export const d = [f, s]; export interface State { d: 1 }",
  'shared/protocol/index.ts': "export * from './views.ts';",
  'shared/protocol/views.ts': "import type { State } from '../game/decide.ts'; export type V = State; export const version = 1;",
  'shared/preview/preview-offer.ts': "import { f } from '../model/friction.ts'; export const p = f;",
  'shared/bots/act.ts': "import { p } from '../preview/preview-offer.ts'; export const b = p;",
  'shared/debrief/build.ts': "import { d } from '../game/decide.ts'; export const x = d;",
  'server/main.ts': "import { log } from './store/sqlite-log.ts'; import { room } from './rooms/world-room.ts'; export const m = [log, room];",
  'server/store/sqlite-log.ts': "import { DatabaseSync } from 'node:sqlite'; export const log = DatabaseSync; export interface EventLog { x: 1 }",
  'server/session/session.ts':
    "import type { EventLog } from '../store/sqlite-log.ts'; import { d } from '../../shared/game/decide.ts'; export const s = d as unknown as EventLog;",
  'server/rooms/world-room.ts': "import { Room } from '@colyseus/core'; import { s } from '../session/session.ts'; export const room = [Room, s];",
  'server/http/routes.ts': "import express from 'express'; export const e = express;",
  'client/main.tsx': "import { version } from '../shared/protocol/index.ts'; export const m = version; export const stage = () => import('./world/stage.ts');",
  'client/world/stage.ts': "import Phaser from 'phaser'; export const g = Phaser;",
  'client/state/view.ts': "import type { State } from '../../shared/game/decide.ts'; export let v: State;",
};

/** rule id → what is put into the house so that exactly this rule must bite. */
const plants: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  'read-something': { 'client/main.tsx': null, 'client/world/stage.ts': null, 'client/state/view.ts': null },
  checkable: { 'client/state/view.ts': 'export const l = (name: string) => import(`../text/${name}.ts`);' },
  'shared-imports-shared': { 'shared/lib/ids.ts': "import { nanoid } from 'nanoid'; export const a = nanoid;" },
  'shared-layers': { 'shared/bots/act.ts': "import { d } from '../game/decide.ts'; export const b = d;" },
  'client-without-game': {
    'client/state/view.ts': "import { chart } from '../parts/chart.ts'; export const v = chart;",
    'client/parts/chart.ts': "export { x as chart } from '../../shared/debrief/build.ts'; export const own = 1;",
  },
  'client-without-scenario-files': {
    'client/state/view.ts': "import words from '../../scenarios/intro/id.json'; export const v = words;",
    'scenarios/intro/id.json': '{}',
  },
  'client-without-full-zod': { 'client/state/view.ts': "import { s } from '../../shared/scenario/schema.ts'; export const v = s;" },
  'client-in-a-browser': { 'client/state/view.ts': "import fs from 'node:fs'; export const v = fs;" },
  'stage-is-lazy': { 'client/main.tsx': "import { g } from './world/stage.ts'; export const m = g;" },
  'sides-apart': { 'server/http/routes.ts': "import { v } from '../../client/state/view.ts'; export const e = v;" },
  'doors-through-session': {
    'server/http/routes.ts': "import { x } from './film.ts'; export const e = x;",
    'server/http/film.ts': "import { x } from '../../shared/debrief/build.ts'; export { x }; export const own = 1;",
  },
  'session-knows-no-transport': {
    'server/session/session.ts': "import { flush } from './flush.ts'; export const s = flush;",
    'server/session/flush.ts': "import { Room } from '@colyseus/core'; export const flush = Room;",
  },
  'one-place-for-the-real': { 'server/http/routes.ts': "import { log } from '../store/sqlite-log.ts'; export const e = log;" },
  'bare-store-interface': { 'server/store/event-log.ts': "import { DatabaseSync } from 'node:sqlite'; export const open = DatabaseSync;" },
  'no-cycles': {
    'shared/lib/ids.ts': "import { b } from './result.ts'; export const a = () => b;",
    'shared/lib/result.ts': "import { a } from './ids.ts'; export const b = () => a;",
  },
  'no-barrels': { 'client/parts/all.ts': "export * from '../state/view.ts';" },
  'nothing-imports-tests': {
    'client/state/view.ts': "import type { Fake } from '../../tests/support/fake.ts'; export let v: Fake;",
    'tests/support/fake.ts': 'export interface Fake { a: 1 }',
  },
};

const withPlant = (plant: Readonly<Record<string, string | null>>) =>
  planted(Object.fromEntries(Object.entries({ ...house, ...plant }).filter((entry): entry is [string, string] => entry[1] !== null)));

describe('boundaries', () => {
  test('the program keeps every boundary', async () => {
    const tree = await readSourceTree(programPatterns);
    expect([...tree.keys()].filter(isModule).length).toBeGreaterThan(0);
    expect(checkBoundaries(tree).map((each) => `${each.rule}: ${each.path}: ${each.what} (${each.reason})`)).toEqual([]);
  });

  test('a house in order has no violation', () => {
    expect(checkBoundaries(planted(house))).toEqual([]);
  });

  test.each(boundaryRules.map((rule) => rule.id))('a planted violation of %s is caught', (id) => {
    const plant = plants[id];
    if (plant === undefined) throw new Error(`no violation is planted for ${id}`);
    expect([...new Set(checkBoundaries(withPlant(plant)).map((each) => each.rule))]).toContain(id);
  });

  test('a worker named by new URL and a file named by import.meta.glob count as loaded', () => {
    const worker = withPlant({ 'client/state/view.ts': "export const w = new Worker(new URL('../../shared/game/decide.ts', import.meta.url));" });
    const glob = withPlant({ 'client/state/view.ts': "export const g = import.meta.glob('../../shared/game/*.ts');" });
    for (const tree of [worker, glob]) expect(checkBoundaries(tree).map((each) => each.rule)).toContain('client-without-game');
  });

  test('an inline type import still loads its module', () => {
    const tree = withPlant({ 'client/state/view.ts': "import { type State } from '../../shared/game/decide.ts'; export let v: State;" });
    expect(checkBoundaries(tree).map((each) => each.rule)).toContain('client-without-game');
  });
});
