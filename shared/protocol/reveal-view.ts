/** How the reveals of this world are told, and where a running one stands (rules RV1–RV4). */
export interface RevealView {
  /** `steps`: the teacher goes from beat to beat; holds from the next reveal on. */
  readonly pace: 'auto' | 'steps';
  /** Beats of the running reveal, the curtain and the open stage included; 0 when it goes by itself, or none runs. */
  readonly beats: number;
  /** The beat that is told now, from 0. */
  readonly beat: number;
  /** How often the running reveal was told anew. */
  readonly replays: number;
}
