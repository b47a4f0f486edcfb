import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';

/** A tree of files: path from the repository's root, with forward slashes → text. Real or planted by a test. */
export type SourceTree = ReadonlyMap<string, string>;

const root = new URL('../../', import.meta.url);
const skipped = /(^|\/)(node_modules|dist|data|coverage|shots|test-results|\.git)(\/|$)/;

/** Reads every file of the repository that one of the patterns names, without build output. */
export async function readSourceTree(patterns: readonly string[]): Promise<SourceTree> {
  const tree = new Map<string, string>();
  for await (const path of glob([...patterns], { cwd: root, exclude: (name) => skipped.test(name) })) {
    const name = path.replaceAll('\\', '/');
    if (!skipped.test(name)) tree.set(name, readFileSync(new URL(name, root), 'utf8'));
  }
  return new Map([...tree].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Everything the program runs, and the assets a module may import. */
export const programPatterns = ['{shared,server,client,scripts,scenarios}/**/*.{ts,tsx,js,mjs,json,css,svg}', '*.ts'];

export const isModule = (path: string): boolean => /\.(ts|tsx|js|mjs)$/.test(path) && !path.endsWith('.d.ts');

export function planted(files: Readonly<Record<string, string>>): SourceTree {
  return new Map(Object.entries(files));
}
