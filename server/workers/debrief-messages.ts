import type { WhatIfChange } from '../../shared/debrief/what-if-request.ts';
import type { DebriefView } from '../../shared/protocol/debrief-view.ts';
import type { FileReply, WhatIfReply } from '../http/debrief-desk.ts';

/** One log at one length. */
export interface GameKey {
  readonly worldId: string;
  readonly commits: number;
}

/** What the debrief's thread is asked; `bodies` are the stored commits, left out while it may still know them. */
export type DebriefAsk = { readonly ask: 'debrief' } | { readonly ask: 'file' } | { readonly ask: 'what-if'; readonly change: WhatIfChange };
export interface DebriefJob {
  readonly job: number;
  readonly game: GameKey;
  readonly asked: DebriefAsk;
  readonly bodies: readonly string[] | null;
}

export type DebriefReport =
  | { readonly job: number; readonly done: number }
  | { readonly job: number; readonly missing: true }
  | { readonly job: number; readonly failed: string }
  | { readonly job: number; readonly debrief: DebriefView }
  | { readonly job: number; readonly whatIf: WhatIfReply }
  | { readonly job: number; readonly file: FileReply };
