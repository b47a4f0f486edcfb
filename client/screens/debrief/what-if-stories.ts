import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import type { CountryId } from '../../../shared/lib/ids.ts';

const toldKinds = ['all-kept', 'all-paid', 'nobody-paid'] as const;

export interface Story {
  readonly kind: 'happened' | (typeof toldKinds)[number];
  readonly worldIndex: number;
  readonly level: number;
  readonly thresholdKept: boolean;
  /** The threat's level by round, from round 0 on; whole numbers. */
  readonly levels: readonly number[];
  readonly results: ReadonlyMap<CountryId, number>;
  /** World index against what happened, whole; 0 for what happened itself. */
  readonly change: number;
}

/** What happened and its what-ifs as stories of one shape, what happened first; null when there is no what-if to show. */
export function stories(view: DebriefView): readonly Story[] | null {
  if (view.whatIfs === null) return null;
  const worldIndex = Math.round(view.worldIndex);
  const levelsOf = (records: DebriefView['records']) =>
    view.records.map((record) => Math.round(records.find((other) => other.round === record.round)?.level ?? record.level));
  const happened: Story = {
    kind: 'happened',
    worldIndex,
    level: Math.round(view.records.at(-1)?.level ?? 0),
    thresholdKept: view.thresholdKept,
    levels: levelsOf(view.records),
    change: 0,
    results: new Map(view.results.map((row) => [row.country, Math.round(row.ownResult)])),
  };
  return [
    happened,
    ...view.whatIfs.flatMap((one): Story | readonly Story[] => {
      const kind = toldKinds.find((told) => told === one.change.kind);
      if (kind === undefined) return [];
      return {
        kind,
        worldIndex: Math.round(one.worldIndex),
        level: Math.round(one.level),
        thresholdKept: one.thresholdKept,
        levels: levelsOf(one.records),
        change: Math.round(one.worldIndex) - worldIndex,
        results: new Map(view.countries.map((country) => [country, Math.round(one.ownResults[country] ?? 0)])),
      };
    }),
  ];
}
