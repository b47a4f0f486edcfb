import type { ChatLine } from '../game/state.ts';
import type { SeatId } from '../lib/ids.ts';

/** What viewers receive about the talking, beside the lines; built by `shared/game/project-talk.ts`. */

/** On every screen. */
export interface PublicTalkView {
  readonly bell: BellView;
  /** The teacher reads private lines, too; said plainly wherever they are written (rule TK3). */
  readonly teacherReads: boolean;
}

export interface BellView {
  /** How often it has rung in this world; a screen that sees it grow shows the bell. */
  readonly rung: number;
  readonly everySeconds: number | null;
  /** When it rings next by itself, in the server's milliseconds. */
  readonly nextMs: number | null;
}

/** On the teacher's console alone. */
export interface TeacherTalkView {
  /** The newest lines of pairs and tables, where the teacher reads them (rule TK3). */
  readonly lines: readonly ChatLine[];
  /** Lines that were hidden, with their words (rule MD2). */
  readonly hidden: readonly ChatLine[];
  readonly reports: readonly ReportView[];
  readonly muted: readonly SeatId[];
}

export interface ReportView {
  readonly line: ChatLine;
  readonly by: SeatId;
  readonly settled: boolean;
}
