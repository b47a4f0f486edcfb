import type { LineId, SeatId } from '../lib/ids.ts';

/** How people talk in this world, beside the lines themselves (`WorldState.chat`). */
export interface TalkState {
  readonly bell: Bell;
  /** Students who may not write for now (rule MD1). */
  readonly muted: readonly SeatId[];
  readonly reports: readonly Report[];
}

/** Calls for a change of tables during negotiation (rules BE1–BE3). */
export interface Bell {
  /** How often it has rung in this world. */
  readonly rung: number;
  /** The time between two rings; null: it rings by hand only. */
  readonly everySeconds: number | null;
  /** When it rings next by itself; null: not in this phase. */
  readonly nextMs: number | null;
}

/** A line that a student asked the teacher to look at (rule MD3). */
export interface Report {
  readonly lineId: LineId;
  readonly by: SeatId;
  readonly settled: boolean;
}

export const noTalk: TalkState = { bell: { rung: 0, everySeconds: null, nextMs: null }, muted: [], reports: [] };
