import { oncePer } from '../lib/once-per.ts';
import { stableHash } from '../lib/stable-hash.ts';
import type { ScenarioPack } from '../scenario/schema.ts';
import type { GameEvent } from './events.ts';
import type { WorldSettings } from './state.ts';

/** Grows when `resolve` or the formulae change; an older log then shows no what-if (rule DB3). */
export const rulesVersion = 3;

/** The first command of a world; the store's first commit. */
export interface CreateWorldCommand {
  readonly type: 'CreateWorld';
  readonly pack: ScenarioPack;
  readonly presetId: string;
  readonly seed: string;
  readonly settings: WorldSettings;
}

const hashOf = oncePer((pack: ScenarioPack) => stableHash(pack));

/** The first event embeds the whole scenario, its hash and the seed, so that a log needs nothing else (rule CH2). */
export function createWorld(command: CreateWorldCommand, nowMs: number): readonly GameEvent[] {
  const { pack, presetId, seed, settings } = command;
  return [{ type: 'WorldCreated', pack, scenarioHash: hashOf(pack), rulesVersion, presetId, seed, settings, at: nowMs }];
}
