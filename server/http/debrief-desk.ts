import type { WhatIfChange } from '../../shared/debrief/what-if-request.ts';
import type { Commit } from '../../shared/game/events.ts';
import type { DebriefView, WhatIfView } from '../../shared/protocol/debrief-view.ts';
import type { OpenedFile } from '../../shared/protocol/http.ts';

/** A world's log at one length; `read` gives its stored commits as they are. */
export interface LoggedGame {
  readonly worldId: string;
  readonly commits: number;
  readonly read: () => Promise<readonly string[]>;
}

/** Who makes debriefs, away from the loop that carries live rooms. */
export interface DebriefMaker {
  /** `told` hears the part that is done, 0–1. */
  readonly debrief: (game: LoggedGame, told: (done: number) => void) => Promise<DebriefView>;
  readonly whatIf: (game: LoggedGame, change: WhatIfChange) => Promise<WhatIfReply>;
  readonly file: (text: string) => Promise<FileReply>;
  readonly stop: () => Promise<void>;
}

/** A what-if of this game, or why there is none: the field that names nothing in it, or that nothing of it is replayed. */
export type WhatIfReply = { readonly view: WhatIfView } | { readonly problem: { readonly field: string; readonly expected: string } };

/** A debrief opened from a file alone, or the place in it that cannot be read (rule XP4). */
export type FileReply = { readonly opened: OpenedFile } | { readonly problem: { readonly field: string; readonly expected: string } };

export interface DebriefTools {
  readonly read: (worldId: string) => Promise<Commit[]>;
  readonly readBodies: (worldId: string) => Promise<readonly string[]>;
  readonly make: DebriefMaker;
}

interface Made {
  readonly commits: number;
  readonly view: Promise<DebriefView>;
  readonly whatIfs: Map<string, Promise<WhatIfReply>>;
  done: number;
}

/** What-ifs that are remembered per game; one more starts anew. */
const mostWhatIfs = 200;
/** What-ifs of one game that may wait at once; who asks for more hears "too many". */
const mostWaiting = 40;

/** Files that may wait to be opened at once. */
const mostFiles = 3;

/** Hands out logs and debriefs; each is made once per length of its log (sentences of the exit may still come). */
export class DebriefDesk {
  readonly #tools: DebriefTools;
  readonly #made = new Map<string, Made>();
  readonly #keep: number;
  readonly #waiting = new Map<string, number>();
  #files = 0;

  constructor(tools: DebriefTools, keep = 50) {
    this.#tools = tools;
    this.#keep = keep;
  }

  commits(worldId: string): Promise<Commit[]> {
    return this.#tools.read(worldId);
  }

  debrief(worldId: string, commits: number): Promise<DebriefView> {
    return this.#of(worldId, commits).view;
  }

  /** How much of the running computation is done, 0–1; 1 when nothing is being computed. */
  progress(worldId: string): number {
    return this.#made.get(worldId)?.done ?? 1;
  }

  /** null: too many are waiting. */
  whatIf(worldId: string, commits: number, change: WhatIfChange): Promise<WhatIfReply> | null {
    const { whatIfs } = this.#of(worldId, commits);
    const key = JSON.stringify(change);
    const known = whatIfs.get(key);
    if (known !== undefined) return known;
    const waiting = this.#waiting.get(worldId) ?? 0;
    if (waiting >= mostWaiting) return null;
    this.#waiting.set(worldId, waiting + 1);
    const answer = this.#tools.make.whatIf(this.#game(worldId, commits), change);
    if (whatIfs.size >= mostWhatIfs) whatIfs.clear();
    whatIfs.set(key, answer);
    const settled = () => {
      const left = (this.#waiting.get(worldId) ?? 1) - 1;
      if (left > 0) this.#waiting.set(worldId, left);
      else this.#waiting.delete(worldId);
    };
    answer.then(settled, () => {
      whatIfs.delete(key);
      settled();
    });
    return answer;
  }

  /** null: too many are waiting. */
  async file(text: string): Promise<FileReply | null> {
    if (this.#files >= mostFiles) return null;
    this.#files++;
    try {
      return await this.#tools.make.file(text);
    } finally {
      this.#files--;
    }
  }

  #game = (worldId: string, commits: number): LoggedGame => ({
    worldId,
    commits,
    // Commits may be added while this waits: the debrief is of the length that was asked for.
    read: async () => (await this.#tools.readBodies(worldId)).slice(0, commits),
  });

  #of(worldId: string, commits: number): Made {
    const known = this.#made.get(worldId);
    if (known?.commits === commits) return known;
    const view = this.#tools.make.debrief(this.#game(worldId, commits), (done) => {
      made.done = done;
    });
    const made: Made = { commits, view, whatIfs: new Map(), done: 0 };
    this.#made.delete(worldId);
    this.#made.set(worldId, made);
    view.then(
      () => {
        made.done = 1;
      },
      () => {
        if (this.#made.get(worldId) === made) this.#made.delete(worldId);
      },
    );
    if (this.#made.size > this.#keep) this.#made.delete(this.#made.keys().next().value ?? '');
    return made;
  }
}
