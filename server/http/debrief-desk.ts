import type { Commit } from '../../shared/game/events.ts';
import type { DebriefView } from '../../shared/protocol/debrief-view.ts';

export interface DebriefTools {
  readonly read: (worldId: string) => Promise<Commit[]>;
  readonly build: (commits: readonly Commit[]) => Promise<DebriefView>;
}

/** Hands out logs and debriefs; a debrief is made once, because an ended game never changes. */
export class DebriefDesk {
  readonly #tools: DebriefTools;
  readonly #made = new Map<string, Promise<DebriefView>>();
  readonly #keep: number;

  constructor(tools: DebriefTools, keep = 50) {
    this.#tools = tools;
    this.#keep = keep;
  }

  commits(worldId: string): Promise<Commit[]> {
    return this.#tools.read(worldId);
  }

  debrief(worldId: string): Promise<DebriefView> {
    const made = this.#made.get(worldId);
    if (made) return made;
    const making = this.#tools.read(worldId).then((commits) => this.#tools.build(commits));
    this.#made.set(worldId, making);
    making.catch(() => this.#made.delete(worldId));
    if (this.#made.size > this.#keep) this.#made.delete(this.#made.keys().next().value ?? '');
    return making;
  }
}
