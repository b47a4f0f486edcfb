import { z } from 'zod';
import { type CsvTable, csvTable, csvTables, type TimeOf } from '../../shared/debrief/csv-tables.ts';
import { leaveOutNames } from '../../shared/debrief/leave-out-names.ts';
import { type LogFile, logFile } from '../../shared/debrief/log-file.ts';
import type { Commit } from '../../shared/game/events.ts';
import type { DebriefView } from '../../shared/protocol/debrief-view.ts';
import type { Language } from '../../shared/scenario/schema.ts';

/** The query of an export: `names=out` gives students pseudonyms (rule XP2). */
export const exportAsked = z.object({ names: z.enum(['in', 'out']).default('in') });
export const tableAsked = z.enum(csvTables);

const called: Readonly<Record<Language, string>> = { id: 'Siswa', en: 'Student' };

export interface Exported {
  readonly worldId: string;
  readonly commits: readonly Commit[];
  readonly names: 'in' | 'out';
  readonly language: Language;
}

export const exportedLog = (what: Exported): LogFile => logFile(what.worldId, commitsFor(what));
export const exportedTable = (table: CsvTable, what: Exported, view: DebriefView, timeOf: TimeOf): string => csvTable(table, commitsFor(what), view, timeOf);

const commitsFor = ({ commits, names, language }: Exported): readonly Commit[] => (names === 'in' ? commits : leaveOutNames(commits, called[language]));
