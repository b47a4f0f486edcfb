/** How people talk in this world, beside the lines themselves (`WorldState.chat`). */
export interface TalkState {
  readonly bell: Bell;
}

/** Calls for a change of tables during negotiation (rules BE1–BE4). */
export interface Bell {
  /** How often it has rung in this world. */
  readonly rung: number;
  /** The time between two rings; null: it rings by hand only. */
  readonly everySeconds: number | null;
  /** When it rings next by itself; null: not in this phase. */
  readonly nextMs: number | null;
}

export const noTalk: TalkState = { bell: { rung: 0, everySeconds: null, nextMs: null } };
