import type { CountryId } from '../../../shared/lib/ids.ts';
import { whatIfId } from '../../../shared/model/what-if-id.ts';
import type { DebriefView, WhatIfChange, WhatIfView } from '../../../shared/protocol/debrief-view.ts';

/** The three that concern everybody: seen together before one is chosen. */
const everybodys: ReadonlySet<WhatIfChange['kind']> = new Set(['all-kept', 'all-paid', 'nobody-paid']);

/** The game as it was, or with one thing changed; whole numbers. */
export interface Story {
  /** `happened`, or the id of its what-if. */
  readonly id: string;
  /** null: nothing was changed. */
  readonly change: WhatIfChange | null;
  readonly worldIndex: number;
  readonly level: number;
  readonly thresholdKept: boolean;
  /** The threat's level by round, from round 0 on. */
  readonly levels: readonly number[];
  readonly results: ReadonlyMap<CountryId, number>;
  /** World index against what happened; 0 for what happened itself. */
  readonly moved: number;
}

const levelsOf = (view: DebriefView, records: DebriefView['records']): readonly number[] =>
  view.records.map((record) => Math.round(records.find((other) => other.round === record.round)?.level ?? record.level));

export const happened = (view: DebriefView): Story => ({
  id: 'happened',
  change: null,
  worldIndex: Math.round(view.worldIndex),
  level: Math.round(view.records.at(-1)?.level ?? 0),
  thresholdKept: view.thresholdKept,
  levels: levelsOf(view, view.records),
  moved: 0,
  results: new Map(view.results.map((row) => [row.country, Math.round(row.ownResult)])),
});

export const storyOf = (view: DebriefView, one: WhatIfView): Story => ({
  id: whatIfId(one.change),
  change: one.change,
  worldIndex: Math.round(one.worldIndex),
  level: Math.round(one.level),
  thresholdKept: one.thresholdKept,
  levels: levelsOf(view, one.records),
  moved: Math.round(one.worldIndex) - Math.round(view.worldIndex),
  results: new Map(Object.entries(one.ownResults).map(([country, result]) => [country as CountryId, Math.round(result)])),
});

/** The what-ifs that concern everybody, in their order. */
export const everybodysStories = (view: DebriefView): readonly Story[] =>
  (view.whatIfs ?? []).filter(({ change }) => everybodys.has(change.kind)).map((one) => storyOf(view, one));
