/** How one world of a lesson ended, in figures that name nobody (rules EL1–EL3). */
export interface WorldSummary {
  readonly rounds: number;
  /** 0–100, a whole number. */
  readonly worldIndex: number;
  readonly thresholdKept: boolean;
  /** Promises of all countries over all scored rounds, and those kept whole. */
  readonly promises: number;
  readonly kept: number;
}

/** An earlier lesson of the same teacher and scenario, by its worlds; no code, no name, no day. */
export interface EarlierLesson {
  readonly worlds: readonly WorldSummary[];
}
