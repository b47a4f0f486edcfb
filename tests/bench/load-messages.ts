/** What `actions.ts` and its load generators say to each other. */

export type LoadOrder =
  | { readonly order: 'join'; readonly url: string; readonly kind: 'ours' | 'bare'; readonly classes: number; readonly students: number }
  | { readonly order: 'run'; readonly seconds: number };

/** Times in milliseconds from the moment an action was due, so that a slow answer cannot hide those behind it. */
export interface LoadRun {
  readonly sent: number;
  readonly accepted: readonly number[];
  /** Until every client of the class had it in its public view. */
  readonly seen: readonly number[];
  readonly errors: Readonly<Record<string, number>>;
  /** Share of a core that the generator itself used; near 100 it is the generator that is slow. */
  readonly generatorCpuPercent: number;
}

export type LoadReport =
  | { readonly report: 'joined' }
  | { readonly report: 'ran'; readonly run: LoadRun }
  | { readonly report: 'failed'; readonly why: string };
