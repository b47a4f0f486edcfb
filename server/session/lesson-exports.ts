import { z } from 'zod';
import { type CsvTable, csvTables } from '../../shared/debrief/csv-tables.ts';
import type { Language } from '../../shared/scenario/schema.ts';
import { hashSecret } from './ids.ts';
import type { Lesson } from './lesson.ts';
import type { WorldSession } from './world-session.ts';

/** The query of an export: `names=out` gives students pseudonyms (rule XP2). */
export const exportAsked = z.object({ names: z.enum(['in', 'out']).default('in') });
export const tableAsked = z.enum(csvTables);

export type Exporter = 'teacher' | 'researcher';

/** Who takes tables of this world home with this secret; null: nobody who may (rules XP3, OC5). */
export function exporterOf(lesson: Lesson, world: WorldSession, secret: string | undefined): Exporter | null {
  if (secret === undefined) return null;
  if (lesson.isTeacher(secret)) return 'teacher';
  const seat = world.seatOf(hashSecret(secret));
  return world.state.seats.some(({ id, office }) => id === seat && office === 'researcher') ? 'researcher' : null;
}

/** OC5: the researcher's tables hold what the debrief has opened to everybody; the events hold what only one side was told. */
export const mayExport = (exporter: Exporter, world: WorldSession, table: CsvTable): boolean =>
  exporter === 'teacher' || (table !== 'events' && world.state.settings.secrets === 'all');

/** What somebody takes home of one world: its log, or one of its tables. */
export interface ExportAsked {
  readonly what: 'log' | CsvTable;
  readonly names: 'in' | 'out';
  readonly language: Language;
}
