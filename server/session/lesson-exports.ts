import { z } from 'zod';
import { type CsvTable, csvTables } from '../../shared/debrief/csv-tables.ts';
import type { Language } from '../../shared/scenario/schema.ts';

/** The query of an export: `names=out` gives students pseudonyms (rule XP2). */
export const exportAsked = z.object({ names: z.enum(['in', 'out']).default('in') });
export const tableAsked = z.enum(csvTables);

/** What a teacher takes home of one world: its log, or one of its tables. */
export interface ExportAsked {
  readonly what: 'log' | CsvTable;
  readonly names: 'in' | 'out';
  readonly language: Language;
}
