import { existsSync, renameSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';

/** Of a file that is no whole store of Mufakat's, with what is wrong in a sentence. */
export class UnusableBackup extends Error {}

/** Lessons and commits in a store. */
export interface StoreSize {
  readonly lessons: number;
  readonly commits: number;
}

/**
 * Copies the store at `path` into the file `to`, also while a server writes there: the copy is the store as it was at one moment,
 * every answered command before it included. `to` appears only when it is whole.
 */
export async function backUpStore(path: string, to: string): Promise<StoreSize> {
  if (!existsSync(path)) throw new UnusableBackup(`there is no store at ${path}`);
  if (existsSync(to)) throw new UnusableBackup(`${to} is there already`);
  const half = `${to}.part`;
  rmSync(half, { force: true });
  const source = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
  try {
    await backup(source, half);
  } finally {
    source.close();
  }
  const size = checkStore(half);
  renameSync(half, to);
  return size;
}

/** Puts a backup in the place of a store that is not there (any more), for the next start of the server. */
export async function restoreStore(from: string, path: string): Promise<StoreSize> {
  if (!existsSync(from)) throw new UnusableBackup(`there is no file ${from}`);
  checkStore(from);
  if (existsSync(path)) throw new UnusableBackup(`there is a store at ${path}; stop the server and move the store away first`);
  return await backUpStore(from, path);
}

/** Throws `UnusableBackup` when the file is no whole store. */
function checkStore(path: string): StoreSize {
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(path, { readOnly: true });
    const check = db.prepare('PRAGMA integrity_check').get()?.['integrity_check'];
    if (check !== 'ok') throw new Error(String(check));
    const count = (table: string) => Number(db?.prepare(`SELECT COUNT(*) AS n FROM ${table}`).get()?.['n']);
    return { lessons: count('lessons'), commits: count('commits') };
  } catch (error) {
    throw new UnusableBackup(`${path} is no whole store: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    db?.close();
  }
}
