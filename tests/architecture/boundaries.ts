import { isModule, type SourceTree } from './source-tree.ts';
import { parseModule, type ParsedModule } from './module-imports.ts';

/** A rule of the house about who may load whom when the program runs; types may be named from anywhere. */
export interface BoundaryRule {
  readonly id: string;
  readonly reason: string;
  readonly check: (graph: ModuleGraph) => readonly Finding[];
}

export interface Finding {
  readonly path: string;
  readonly what: string;
}

export interface Violation extends Finding {
  readonly rule: string;
  readonly reason: string;
}

export class ModuleGraph {
  readonly modules: ReadonlyMap<string, ParsedModule>;

  constructor(tree: SourceTree) {
    const modules = new Map<string, ParsedModule>();
    for (const [path, text] of tree) if (isModule(path)) modules.set(path, parseModule(path, text, tree));
    this.modules = modules;
  }

  in(...folders: readonly string[]): ParsedModule[] {
    return [...this.modules.values()].filter((module) => folders.some((folder) => inside(module.path, folder)));
  }

  /**
   * What a module loads, directly or through others: file path or package → the way there. A step for which `enter`
   * says no is reached but not followed.
   */
  reach(from: string, enter: (path: string) => boolean = () => true, immediateOnly = false): Map<string, readonly string[]> {
    const ways = new Map<string, readonly string[]>();
    const queue: { path: string; way: readonly string[] }[] = [{ path: from, way: [from] }];
    const followed = new Set<string>([from]);
    for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
      for (const each of this.modules.get(step.path)?.imports ?? []) {
        if (immediateOnly && !each.immediate) continue;
        const target = each.file ?? each.package;
        if (target === null) continue;
        const way = [...step.way, target];
        if (!ways.has(target)) ways.set(target, way);
        if (each.file !== null && !followed.has(target) && enter(target)) {
          followed.add(target);
          queue.push({ path: target, way });
        }
      }
    }
    return ways;
  }
}

const inside = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** Inside shared: what a folder may load besides itself. */
const sharedLayers: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  scenario: ['lib'],
  model: ['lib', 'scenario'],
  game: ['lib', 'scenario', 'model'],
  protocol: ['lib', 'scenario', 'model'],
  preview: ['lib', 'scenario', 'model', 'protocol'],
  bots: ['lib', 'scenario', 'model', 'protocol', 'preview'],
  debrief: ['lib', 'scenario', 'model', 'game', 'protocol'],
  /** Whole games of bots, for the balance check, tests and benches. */
  simulation: ['lib', 'scenario', 'model', 'game', 'protocol', 'preview', 'bots', 'debrief'],
};

/** What a store promises; the only part of server/store that others may load. */
const storeInterface = 'server/store/event-log.ts';

const namesTheReal = (path: string): boolean => path === 'server/main.ts' || path === 'server/real-parts.ts' || inside(path, 'server/cli');

function forbidReach(
  graph: ModuleGraph,
  folders: readonly string[],
  forbidden: (target: string) => boolean,
  enter?: (path: string) => boolean,
  immediateOnly = false,
): Finding[] {
  return graph.in(...folders).flatMap((module) => {
    const ways = [...graph.reach(module.path, enter, immediateOnly)].filter(([target]) => forbidden(target));
    // One finding a module is enough: the shortest way.
    const [first] = ways.sort((a, b) => a[1].length - b[1].length);
    return first === undefined ? [] : [{ path: module.path, what: first[1].join(' → ') }];
  });
}

function forbidDirect(graph: ModuleGraph, folders: readonly string[], forbidden: (target: string, from: string) => boolean): Finding[] {
  return graph.in(...folders).flatMap((module) =>
    module.imports.flatMap((each) => {
      const target = each.file ?? each.package;
      return target !== null && forbidden(target, module.path) ? [{ path: module.path, what: `${module.path} → ${target}` }] : [];
    }),
  );
}

export const boundaryRules: readonly BoundaryRule[] = [
  {
    id: 'read-something',
    reason: 'a check that read nothing passes on nothing',
    check: (graph) =>
      ['shared', 'server', 'client'].filter((folder) => graph.in(folder).length === 0).map((folder) => ({ path: folder, what: 'no module was read' })),
  },
  {
    id: 'checkable',
    reason: 'an import that cannot be followed could go anywhere',
    check: (graph) => [...graph.modules.values()].flatMap((module) => module.problems.map((what) => ({ path: module.path, what }))),
  },
  {
    id: 'shared-imports-shared',
    reason: 'the rules must run in a bare test, a browser and a worker alike',
    check: (graph) => forbidDirect(graph, ['shared'], (target) => !inside(target, 'shared') && target !== 'zod' && target !== 'zod/mini'),
  },
  {
    id: 'shared-layers',
    reason: 'formulae know no game, the game knows no bot or screen, and bots and previews see only views',
    check: (graph) =>
      forbidDirect(graph, ['shared'], (target, from) => {
        const [own, other] = [from.split('/')[1] ?? '', target.split('/')[1] ?? ''];
        return inside(target, 'shared') && own !== other && !(sharedLayers[own]?.includes(other) ?? false);
      }),
  },
  {
    id: 'client-without-game',
    reason: 'rules that need hidden state stay on the server: the client shows the options its view carries',
    check: (graph) => forbidReach(graph, ['client'], (target) => inside(target, 'shared/game') || inside(target, 'shared/bots')),
  },
  {
    id: 'client-without-scenario-files',
    reason: 'a scenario file holds every country’s secret brief; public words come over HTTP',
    check: (graph) => forbidReach(graph, ['client'], (target) => inside(target, 'scenarios')),
  },
  {
    id: 'client-without-full-zod',
    reason: 'full zod probes Function, which the content security policy refuses, and weighs more than the join form',
    check: (graph) => forbidReach(graph, ['client'], (target) => target === 'zod'),
  },
  {
    id: 'client-in-a-browser',
    reason: 'a browser has no Node modules',
    check: (graph) => forbidReach(graph, ['client'], (target) => target.startsWith('node:') || target === 'express' || target === '@colyseus/core'),
  },
  {
    id: 'stage-is-lazy',
    reason: 'the join form must be usable within a second on a phone, so Phaser comes later by import()',
    check: (graph) => forbidReach(graph, ['client/main.ts', 'client/main.tsx'], (target) => target === 'phaser', undefined, true),
  },
  {
    id: 'sides-apart',
    reason: 'server and client meet only in shared/protocol',
    check: (graph) => [
      ...forbidReach(graph, ['server'], (target) => inside(target, 'client')),
      ...forbidReach(graph, ['client'], (target) => inside(target, 'server')),
    ],
  },
  {
    id: 'doors-through-session',
    reason: 'a room or a route that decides by itself would bypass the queue, the log and the secrets',
    check: (graph) =>
      forbidReach(
        graph,
        ['server/rooms', 'server/http'],
        (target) => inside(target, 'shared/game'),
        (path) => !inside(path, 'server/session'),
      ),
  },
  {
    id: 'session-knows-no-transport',
    reason: 'the session must run in a simulation with a virtual clock, network and disk',
    check: (graph) =>
      forbidReach(
        graph,
        ['server/session'],
        (target) => target.startsWith('@colyseus/') || target === 'colyseus' || target === 'node:sqlite' || target === 'ws' || target === 'express',
      ),
  },
  {
    id: 'one-place-for-the-real',
    reason:
      'store, clock and seed are chosen in server/real-parts.ts for server/main.ts (or a command line tool) and kept in server/store, server/workers and beside main.ts, so that every other part can be tested with others',
    check: (graph) => {
      const chosen = ['server/store', 'server/workers', 'server/system-clock.ts', 'server/random-ids.ts'];
      const users = [...graph.modules.keys()].filter((path) => inside(path, 'server') && !namesTheReal(path) && !chosen.some((folder) => inside(path, folder)));
      return forbidDirect(graph, users, (target) => target !== storeInterface && (target === 'node:sqlite' || chosen.some((folder) => inside(target, folder))));
    },
  },
  {
    id: 'bare-store-interface',
    reason: 'what everybody may know of the store is its promise, which loads nothing',
    check: (graph) => forbidDirect(graph, [storeInterface], () => true),
  },
  {
    id: 'no-cycles',
    reason: 'modules that load each other cannot be understood, tested or split one by one',
    check: (graph) =>
      [...graph.modules.keys()].flatMap((path) => {
        const way = graph.reach(path).get(path);
        // Told once, by the first of its members.
        return way?.every((member) => member >= path) ? [{ path, what: way.join(' → ') }] : [];
      }),
  },
  {
    id: 'no-barrels',
    reason: 'a barrel hides who uses what and loads everything for one thing',
    check: (graph) =>
      [...graph.modules.values()]
        .filter((module) => module.path !== 'shared/protocol/index.ts' && (module.onlyReExports || /(^|\/)index\.tsx?$/.test(module.path)))
        .map((module) => ({ path: module.path, what: 'is a barrel' })),
  },
  {
    id: 'nothing-imports-tests',
    reason: 'what a test invents must not reach a class',
    check: (graph) =>
      [...graph.modules.values()]
        .filter(
          (module) =>
            !inside(module.path, 'tests') &&
            [...module.imports.map((each) => each.specifier), ...module.typeImports].some((name) => /(^|\/)tests\//.test(name) || /\.test\.tsx?$/.test(name)),
        )
        .map((module) => ({ path: module.path, what: 'imports a test' })),
  },
];

export function checkBoundaries(tree: SourceTree): readonly Violation[] {
  const graph = new ModuleGraph(tree);
  return boundaryRules.flatMap((rule) => rule.check(graph).map((finding) => ({ ...finding, rule: rule.id, reason: rule.reason })));
}
