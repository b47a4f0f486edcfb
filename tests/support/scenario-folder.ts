import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const original = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** The text of a file, or how its JSON is changed. */
export type FileChange = string | ((json: never) => unknown);

/** A copy of `scenarios/` for one test, with these files changed or written anew. */
export function scenarioFolder(changes: Readonly<Record<string, FileChange>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(original, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof change === 'string' ? change : JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as never)));
  }
  return folder;
}
