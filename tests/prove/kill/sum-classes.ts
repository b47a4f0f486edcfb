import type { ClassResult } from './class-run.ts';

export interface KillProof {
  readonly classes: number;
  /** Of them, those that could not be played to their end. */
  readonly unfinished: number;
  readonly kills: number;
  readonly killsAt: Readonly<Record<string, number>>;
  readonly accepted: number;
  readonly lost: number;
  readonly doubled: number;
  readonly mismatches: number;
  /** The 99th percentile of the time from a death to the first command accepted after it. */
  readonly backP99Ms: number;
}

export function sumClasses(classes: readonly ClassResult[]): KillProof {
  const sum = (of: (result: ClassResult) => number) => classes.reduce((total, result) => total + of(result), 0);
  const places = [...new Set(classes.flatMap(({ killsAt }) => Object.keys(killsAt)))];
  const back = classes.flatMap(({ backMs }) => backMs).sort((a, b) => a - b);
  return {
    classes: classes.length,
    unfinished: classes.filter(({ unfinished }) => unfinished !== null).length,
    kills: sum(({ kills }) => kills),
    killsAt: Object.fromEntries(places.map((place) => [place, sum(({ killsAt }) => (killsAt as Record<string, number>)[place] ?? 0)])),
    accepted: sum(({ accepted }) => accepted),
    lost: sum(({ lost }) => lost),
    doubled: sum(({ doubled }) => doubled),
    mismatches: sum(({ mismatches }) => mismatches),
    backP99Ms: back[Math.min(back.length - 1, Math.ceil(back.length * 0.99) - 1)] ?? 0,
  };
}
