import type { CreateWorldCommand } from '../../shared/game/create-world.ts';
import type { Commit } from '../../shared/game/events.ts';
import { evolve } from '../../shared/game/evolve.ts';
import { stateHash } from '../../shared/game/replay.ts';
import type { BotPolicy, WorldState } from '../../shared/game/state.ts';
import { loadPack, newWorld } from '../support/packs.ts';

/** The recorded games: bots by name, one per country, on the preset's own ladder; a script does what they do not think of. */
export const games: Readonly<Record<string, { readonly world: CreateWorldCommand; readonly policies: readonly BotPolicy[] }>> = {
  // The ladder with its practice round, an open market, promises broken in the last round.
  intro: { world: newWorld(loadPack('intro'), { seed: 'golden-intro' }), policies: ['reciprocator', 'cooperator', 'opportunist', 'free-rider'] },
  // Eight countries; enough of them sign the charter, so that the institution monitors and fines.
  pandemi: {
    world: newWorld(loadPack('pandemi'), { seed: 'golden-pandemi' }),
    policies: ['mediator', 'cooperator', 'reciprocator', 'reciprocator', 'power-maximiser', 'free-rider', 'random', 'opportunist'],
  },
  iklim: {
    world: newWorld(loadPack('iklim'), { seed: 'golden-iklim' }),
    policies: ['mediator', 'reciprocator', 'cooperator', 'opportunist', 'free-rider', 'power-maximiser'],
  },
  afta: {
    world: newWorld(loadPack('afta'), { seed: 'golden-afta-2' }),
    policies: ['cooperator', 'reciprocator', 'mediator', 'opportunist', 'power-maximiser', 'reciprocator'],
  },
  sungai: {
    world: newWorld(loadPack('sungai'), { seed: 'golden-sungai' }),
    policies: ['power-maximiser', 'reciprocator', 'mediator', 'cooperator', 'opportunist'],
  },
  krisis: {
    world: newWorld(loadPack('krisis'), { seed: 'golden-krisis' }),
    policies: ['reciprocator', 'opportunist', 'cooperator', 'mediator', 'power-maximiser', 'free-rider'],
  },
};

/** What is stored beside a log; `hashes` holds one state hash per commit, its first 16 digits. */
export interface GoldenGame {
  readonly commits: number;
  readonly finalHash: string;
  readonly hashes: readonly string[];
  readonly worldIndex: readonly number[];
  readonly founded: readonly string[];
  readonly outcome: WorldState['ended'];
}

export function summary(commits: readonly Commit[]): GoldenGame {
  let state: WorldState | null = null;
  const hashes: string[] = [];
  for (const commit of commits) {
    for (const event of commit.events) state = evolve(state, event);
    if (state !== null) hashes.push(stateHash(state).slice(0, 16));
  }
  if (state === null) throw new Error('an empty log');
  return {
    commits: commits.length,
    finalHash: stateHash(state),
    hashes,
    worldIndex: state.history.map((record) => record.worldIndex),
    founded: Object.keys(state.institutions).filter((id) => state?.institutions[id]?.founded),
    outcome: state.ended,
  };
}

export const fileOf = (name: string, kind: 'log.json.gz' | 'summary.json'): URL => new URL(`${name}.${kind}`, import.meta.url);
