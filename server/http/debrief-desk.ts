import type { Commit } from '../../shared/game/events.ts';
import type { DebriefView } from '../../shared/protocol/debrief-view.ts';

export interface DebriefTools {
  readonly read: (worldId: string) => Promise<Commit[]>;
  readonly build: (commits: readonly Commit[]) => Promise<DebriefView>;
}

interface Made {
  readonly commits: number;
  readonly view: Promise<DebriefView>;
}

/** Hands out logs and debriefs; a debrief is made again only when the log has grown (reflections may still come). */
export class DebriefDesk {
  readonly #tools: DebriefTools;
  readonly #made = new Map<string, Made>();
  readonly #keep: number;

  constructor(tools: DebriefTools, keep = 50) {
    this.#tools = tools;
    this.#keep = keep;
  }

  commits(worldId: string): Promise<Commit[]> {
    return this.#tools.read(worldId);
  }

  async debrief(worldId: string): Promise<DebriefView> {
    const commits = await this.#tools.read(worldId);
    const made = this.#made.get(worldId);
    if (made?.commits === commits.length) return made.view;
    const view = this.#tools.build(commits);
    this.#made.delete(worldId);
    this.#made.set(worldId, { commits: commits.length, view });
    view.catch(() => this.#made.delete(worldId));
    if (this.#made.size > this.#keep) this.#made.delete(this.#made.keys().next().value ?? '');
    return view;
  }
}
