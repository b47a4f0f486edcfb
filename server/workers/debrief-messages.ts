import type { WhatIfChange } from '../../shared/debrief/what-if-request.ts';
import type { ScenarioPack } from '../../shared/scenario/schema.ts';
import type { Problem } from '../http/debrief-desk.ts';
import type { ExportAsked } from '../session/lesson-exports.ts';
import type { DebriefAudience } from '../session/opened-debrief.ts';

/** One log at one length. */
export interface GameKey {
  readonly worldId: string;
  readonly commits: number;
}

/** What the debrief's thread is asked; `bodies` are the stored commits, left out while it may still know them. */
export type DebriefAsk =
  | { readonly ask: 'debrief'; readonly audience: DebriefAudience; readonly zipped: boolean }
  | { readonly ask: 'export'; readonly wanted: ExportAsked }
  | { readonly ask: 'file' }
  | { readonly ask: 'summary' }
  | { readonly ask: 'what-if'; readonly change: WhatIfChange }
  | { readonly ask: 'warm'; readonly pack: ScenarioPack };
export interface DebriefJob {
  readonly job: number;
  readonly game: GameKey;
  readonly asked: DebriefAsk;
  readonly bodies: readonly string[] | null;
}

/** The world was deleted: nothing of it stays in the thread's memory. */
export interface DebriefForget {
  readonly forget: string;
}

export type DebriefReport =
  | { readonly job: number; readonly done: number }
  | { readonly job: number; readonly missing: true }
  | { readonly job: number; readonly failed: string }
  | { readonly job: number; readonly problem: Problem }
  /** The whole answer as it goes out: the loop that carries live rooms only hands it on. */
  | { readonly job: number; readonly bytes: Uint8Array };
