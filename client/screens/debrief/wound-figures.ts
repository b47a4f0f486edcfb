import type { WoundView } from '../../../shared/protocol/debrief-view.ts';

export interface WoundBar {
  /** Parts of the victim's trust before the breach, 0–100 in all: what stayed, what came back, what was gone. */
  readonly stayed: number;
  readonly restored: number;
  readonly gone: number;
}

export function woundBar({ before, lost, restored }: WoundView): WoundBar {
  const back = Math.min(lost, restored);
  return { stayed: Math.max(0, before - lost), restored: back, gone: lost - back };
}

export interface WoundTotals {
  readonly all: number;
  readonly mended: number;
  readonly scars: number;
  /** Made in the last round, when nothing could be repaired any more. */
  readonly late: number;
  readonly left: number;
}

/** @param last the last round that was played */
export function woundTotals(wounds: readonly WoundView[], last: number): WoundTotals {
  const mended = wounds.filter(({ restored }) => restored > 0).length;
  const late = wounds.filter(({ round, restored }) => round === last && restored === 0).length;
  return { all: wounds.length, mended, late, left: wounds.length - mended - late, scars: wounds.filter(({ scar }) => scar).length };
}
