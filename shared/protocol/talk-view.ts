/** What viewers receive about the talking, beside the lines; built by `shared/game/project-talk.ts`. */

/** On every screen. */
export interface PublicTalkView {
  readonly bell: BellView;
}

export interface BellView {
  /** How often it has rung in this world; a screen that sees it grow shows the bell. */
  readonly rung: number;
  readonly everySeconds: number | null;
  /** When it rings next by itself, in the server's milliseconds. */
  readonly nextMs: number | null;
}
