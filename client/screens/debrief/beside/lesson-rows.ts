import type { DebriefView } from '../../../../shared/protocol/debrief-view.ts';
import type { EarlierLesson, WorldSummary } from '../../../../shared/protocol/earlier-view.ts';
import { sum } from '../../../../shared/lib/numbers.ts';

export interface LessonRow {
  /** From 1 on, the oldest first; null: today's. */
  readonly number: number | null;
  /** Of several worlds its place, from 0 on; null: the lesson had one. */
  readonly world: number | null;
  readonly rounds: number;
  readonly worldIndex: number;
  /** null: ended before its last round. */
  readonly thresholdKept: boolean | null;
  /** Part of all promises, 0–1; null where nothing was promised. */
  readonly kept: number | null;
}

export type Today = Pick<DebriefView, 'worldIndex' | 'thresholdKept' | 'endedEarly' | 'figures'>;

/** Earlier lessons and then today's, a row a world. */
export const lessonRows = (earlier: readonly EarlierLesson[], today: readonly Today[]): readonly LessonRow[] => [
  ...earlier.flatMap(({ worlds }, at) => worlds.map((world, place) => rowOf(world, at + 1, worlds.length > 1 ? place : null))),
  ...today.map((view, place) => ({
    ...rowOf(
      {
        rounds: view.figures.length,
        worldIndex: Math.round(view.worldIndex),
        thresholdKept: view.thresholdKept,
        promises: sum(view.figures.map(({ promises }) => promises)),
        kept: sum(view.figures.map(({ kept }) => kept)),
      },
      null,
      today.length > 1 ? place : null,
    ),
    ...(view.endedEarly ? { thresholdKept: null } : {}),
  })),
];

const rowOf = ({ rounds, worldIndex, thresholdKept, promises, kept }: WorldSummary, number: number | null, world: number | null): LessonRow => ({
  ...{ number, world, rounds, worldIndex, thresholdKept },
  kept: promises === 0 ? null : kept / promises,
});
