import { csvTable } from '../../shared/debrief/csv-tables.ts';
import { leaveOutNames } from '../../shared/debrief/leave-out-names.ts';
import { logFile } from '../../shared/debrief/log-file.ts';
import type { Commit } from '../../shared/game/events.ts';
import type { DebriefView } from '../../shared/protocol/debrief-view.ts';
import type { Language } from '../../shared/scenario/schema.ts';
import type { ExportAsked } from '../session/lesson-exports.ts';

const called: Readonly<Record<Language, string>> = { id: 'Siswa', en: 'Student' };

/** What a teacher takes home of one world: JSON of its log, or CSV; `view` is only asked for where a table shows it. */
export function exportedText(worldId: string, commits: readonly Commit[], { what, names, language }: ExportAsked, view: () => DebriefView): string {
  const shown = names === 'in' ? commits : leaveOutNames(commits, called[language]);
  return what === 'log' ? JSON.stringify(logFile(worldId, shown)) : csvTable(what, shown, view, isoTime);
}

const isoTime = (ms: number): string => new Date(ms).toISOString();
