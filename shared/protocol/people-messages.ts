import type { SeatId } from '../lib/ids.ts';
import type { SeatView } from './views.ts';

/** Screens that lie above the phase's own on a student's device (rule RM1). */
export const screens = ['phase', 'partner', 'offer', 'brief', 'glossary', 'teacher'] as const;
export type ScreenName = (typeof screens)[number];

/** client → server, message type `sign`, from a seat: what the device shows now. Not a command: it is kept nowhere. */
export interface SignMessage {
  readonly screen: ScreenName;
  /** false: another tab or a dark screen. */
  readonly visible: boolean;
  /** Somebody has touched the device since the last sign. */
  readonly touched: boolean;
}

/** server → client, message type `idle`, to a seat: when a bot stands in unless somebody touches; null: all is well. */
export interface IdleMessage {
  readonly untilMs: number | null;
}

/** client → server, message type `look`, from the teacher: whose screen to show; null: nobody's any more. */
export interface LookMessage {
  readonly seatId: SeatId | null;
}

/** server → client, message type `looked`, to the teacher who looks: that seat's own view; null: the seat is gone. */
export interface LookedMessage {
  readonly seatId: SeatId;
  readonly view: SeatView | null;
}

/** What the teacher may know of a device at this moment. */
export interface SeatSigns {
  readonly id: SeatId;
  /** `never`: no device has come since the server began. */
  readonly link: 'online' | 'lost' | 'never';
  /** Since when. */
  readonly linkMs: number;
  readonly visible: boolean;
  readonly screen: ScreenName;
  readonly touchedMs: number;
  /** A bot stands in then, unless somebody touches (rule RM2). */
  readonly warnedUntilMs: number | null;
}

/** server → client, message type `people`, to teachers only, at most once a second: all seats. */
export interface PeopleMessage {
  readonly nowMs: number;
  readonly seats: readonly SeatSigns[];
}
