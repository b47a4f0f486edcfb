import type { Command } from '../game/commands/table.ts';
import type { Refusal } from '../game/refusals.ts';
import type { OwnCountryView, SeatView, TeacherView } from './views.ts';
import type { StoryView } from './story-view.ts';

/** Grows with every change of the wire that an older client would misread. */
export const protocolVersion = 2;

/** HTTP status to a device whose seat the teacher removed; the body's `message` is the reason, '' when none was given. */
export const removedStatus = 410;

/** client → server, by `room.request('command', …)`: one command with the id under which it takes effect once. */
export interface CommandMessage {
  /** 16–40 characters of [A-Za-z0-9_-], made on the device, kept until answered. */
  readonly commandId: string;
  readonly command: Command;
}

/** The answer to a command; the same `commandId` always gets the same one. */
export type CommandAnswer =
  | { readonly ok: true; readonly commandId: string; readonly revision: number }
  | { readonly ok: false; readonly commandId: string; readonly refusal: Refusal };

/** server → client, message type `view`: one private view, whole, with the viewer's own revision. */
export type PrivateViewMessage =
  | { readonly kind: 'seat'; readonly revision: number; readonly nowMs: number; readonly view: SeatView }
  | { readonly kind: 'teacher'; readonly revision: number; readonly nowMs: number; readonly view: TeacherView }
  | { readonly kind: 'public'; readonly revision: number; readonly nowMs: number };

/**
 * server → client, message type `view-patch`, only to who joined with `patches: true`: what changed of the seat's own
 * country since the last `view` or `view-patch`. `applyViewPatch` applies it.
 */
export interface ViewPatchMessage {
  readonly revision: number;
  readonly nowMs: number;
  /** Whole fields. */
  readonly own: Partial<OwnCountryView>;
  /** Items of lists that are new or changed; nothing was taken out of such a list. */
  readonly items?: Partial<Pick<OwnCountryView, 'offers' | 'obligations' | 'pairChat' | 'tableChat'>>;
}

/** server → client, message type `story`: once per reveal. */
export type StoryMessage = StoryView;

/** server → client, message type `notice`. */
export type NoticeMessage =
  | { readonly code: 'seat-taken-over' }
  /** The teacher moved the seat to another world of the lesson: join again, with the same code and secret. */
  | { readonly code: 'moved' }
  /** Come back at any moment within `spreadMs`: a whole server's devices should not ask in the same one. */
  | { readonly code: 'server-restarting'; readonly spreadMs: number }
  | { readonly code: 'removed'; readonly reason: string }
  /** The console was opened on another device with the recovery code; this one's key opens nothing any more (rule KP3). */
  | { readonly code: 'console-taken-over' }
  /** The teacher deleted the lesson, or its time was over: nothing of it is left. */
  | { readonly code: 'deleted' }
  | { readonly code: 'outage-credited'; readonly ms: number }
  /** The server's disk takes nothing: all can be looked at, nothing be done, until it does. */
  | { readonly code: 'not-saving' }
  /** It does again; the time that was lost is given back. */
  | { readonly code: 'saving-again'; readonly ms: number };

/** Options of `joinById`. The secret comes from the page's `#fragment` and never enters a URL or a log. */
export interface JoinOptions {
  readonly protocol: number;
  readonly as: 'stage' | 'seat' | 'teacher';
  readonly secret?: string;
  /** This client applies `view-patch` messages; without it every private view comes whole. */
  readonly patches?: boolean;
  /** Which of a page's lines this is; without it, whichever line of a seat arrives last is the newest. */
  readonly line?: Line;
}

/** A page that tries again cannot take back its earlier try: of two lines of one page the server keeps the one with the higher count. */
export interface Line {
  /** Drawn at random by the page, 16-40 characters. */
  readonly page: string;
  /** Grows with each try of that page. */
  readonly count: number;
}
