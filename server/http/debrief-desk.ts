import type { WhatIfChange } from '../../shared/debrief/what-if-request.ts';
import type { ScenarioPack } from '../../shared/scenario/schema.ts';
import type { ExportAsked } from '../session/lesson-exports.ts';
import { audienceKey, type DebriefAudience } from '../session/opened-debrief.ts';
import type { WorldSummary } from '../../shared/protocol/earlier-view.ts';

/** A world's log at one length; `read` gives its stored commits as they are. */
export interface LoggedGame {
  readonly worldId: string;
  readonly commits: number;
  readonly read: () => Promise<readonly string[]>;
}

/** What a question names that is not there: the field, and what was expected. */
export interface Problem {
  readonly field: string;
  readonly expected: string;
}
/** JSON as it goes out, or what is wrong with the question. */
export type Answered = { readonly bytes: Uint8Array } | { readonly problem: Problem };

/** Who makes debriefs, and encodes them, away from the loop that carries live rooms. */
export interface DebriefMaker {
  /** JSON of a `DebriefView` as far as it is open to these readers, `zipped` by gzip or not; `told` hears the part that is done, 0–1. */
  readonly debrief: (game: LoggedGame, audience: DebriefAudience, zipped: boolean, told: (done: number) => void) => Promise<Uint8Array>;
  /** JSON of a `WhatIfView`. */
  readonly whatIf: (game: LoggedGame, change: WhatIfChange) => Promise<Answered>;
  readonly export: (game: LoggedGame, wanted: ExportAsked) => Promise<Uint8Array>;
  /** JSON of an `OpenedFile`, from a file's text alone, or the place in it that cannot be read (rule XP4). */
  readonly file: (text: string) => Promise<Answered>;
  /** Makes the first debrief come as soon as later ones; may take seconds. */
  readonly warm: (pack: ScenarioPack) => Promise<void>;
  /** Nothing of this world is kept in memory. */
  readonly forget: (worldId: string) => void;
  readonly summary: (game: LoggedGame) => Promise<SummaryReply>;
  readonly stop: () => Promise<void>;
}

export interface DebriefTools {
  readonly readBodies: (worldId: string) => Promise<readonly string[]>;
  readonly make: DebriefMaker;
}

interface Made {
  readonly commits: number;
  /** By who reads it and how it is packed. */
  readonly views: Map<string, Promise<Uint8Array>>;
  readonly whatIfs: Map<string, Promise<Answered>>;
  done: number;
}

/** A world in a few figures; null where it has not been played to its end by students (rule EL2). */
export interface SummaryReply {
  readonly scenarioId: string;
  readonly summary: WorldSummary | null;
}

/** Worlds whose summary is remembered. */
const mostSummaries = 200;
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
  readonly #summaries = new Map<string, { readonly commits: number; readonly reply: Promise<SummaryReply> }>();
  #files = 0;

  constructor(tools: DebriefTools, keep = 50) {
    this.#tools = tools;
    this.#keep = keep;
  }

  debrief(worldId: string, commits: number, audience: DebriefAudience, zipped: boolean): Promise<Uint8Array> {
    const made = this.#of(worldId, commits);
    const key = `${audienceKey(audience)} ${zipped}`;
    const known = made.views.get(key);
    if (known !== undefined) return known;
    made.done = 0;
    const view = this.#tools.make.debrief(this.#game(worldId, commits), audience, zipped, (done) => {
      made.done = done;
    });
    made.views.set(key, view);
    view.then(
      () => {
        made.done = 1;
      },
      () => {
        made.done = 1;
        made.views.delete(key);
      },
    );
    return view;
  }

  export(worldId: string, commits: number, wanted: ExportAsked): Promise<Uint8Array> {
    return this.#tools.make.export(this.#game(worldId, commits), wanted);
  }

  /** How much of the running computation is done, 0–1; 1 when nothing is being computed. */
  progress(worldId: string): number {
    return this.#made.get(worldId)?.done ?? 1;
  }

  /** null: too many are waiting. */
  whatIf(worldId: string, commits: number, change: WhatIfChange): Promise<Answered> | null {
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

  /** null: there is no such log. */
  async summary(worldId: string): Promise<SummaryReply | null> {
    const bodies = await this.#tools.readBodies(worldId);
    if (bodies.length === 0) return null;
    const known = this.#summaries.get(worldId);
    if (known?.commits === bodies.length) return known.reply;
    const reply = this.#tools.make.summary({ worldId, commits: bodies.length, read: async () => bodies });
    this.#summaries.set(worldId, { commits: bodies.length, reply });
    reply.catch(() => this.#summaries.delete(worldId));
    if (this.#summaries.size > mostSummaries) this.#summaries.delete(this.#summaries.keys().next().value ?? '');
    return reply;
  }

  /** null: too many are waiting. */
  async file(text: string): Promise<Answered | null> {
    if (this.#files >= mostFiles) return null;
    this.#files++;
    try {
      return await this.#tools.make.file(text);
    } finally {
      this.#files--;
    }
  }

  /** The world was deleted. */
  forget(worldId: string): void {
    this.#made.delete(worldId);
    this.#summaries.delete(worldId);
    this.#tools.make.forget(worldId);
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
    const made: Made = { commits, views: new Map(), whatIfs: new Map(), done: 1 };
    this.#made.delete(worldId);
    this.#made.set(worldId, made);
    if (this.#made.size > this.#keep) this.#made.delete(this.#made.keys().next().value ?? '');
    return made;
  }
}
