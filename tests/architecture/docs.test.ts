import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { definedRules, missingPaths, pathsNamedIn, unknownRules, untidyFiles } from './documents.ts';
import { planted, readSourceTree } from './source-tree.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const has = (path: string): boolean => existsSync(new URL(path, root));
const code = () => readSourceTree(['{shared,server,client,scripts,tests}/**/*.{ts,tsx}', '*.ts']);
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'RULES.md',
  'SECURITY.md',
  'docs/security.md',
  'docs/debrief.md',
  'docs/reliability.md',
  'docs/protocol.md',
];

describe('documents', () => {
  test.each(documents)('every path that %s names exists', (document) => {
    expect(missingPaths(document, read(document), has)).toEqual([]);
  });

  test('ARCHITECTURE.md names files', () => {
    expect(pathsNamedIn(read('ARCHITECTURE.md')).length).toBeGreaterThan(20);
  });

  test('every path that a decision record names exists', async () => {
    const records = await readSourceTree(['docs/adr/*.md']);
    expect(records.size).toBeGreaterThan(3);
    expect([...records].flatMap(([path, text]) => missingPaths(path, text, has))).toEqual([]);
  });

  test('every rule that code or a test cites stands in RULES.md exactly once', async () => {
    expect(definedRules(read('RULES.md')).size).toBeGreaterThan(100);
    expect(unknownRules(await code(), read('RULES.md'))).toEqual([]);
  });

  test('no document or source names a place outside of the project', async () => {
    const tree = await readSourceTree(['{shared,server,client,scripts,tests,docs,scenarios}/**/*.{ts,tsx,md,json,css}', '*.{md,ts,json}']);
    // Spelled in two halves, or this file would find itself.
    const outside = new RegExp(['/work', '(main|shared)'].join('/'));
    expect([...tree].filter(([path, text]) => path !== 'package-lock.json' && outside.test(text)).map(([path]) => path)).toEqual([]);
  });

  test('files are kebab-case, and long ones say why', async () => {
    const tree = await code();
    expect(tree.size).toBeGreaterThan(50);
    expect(untidyFiles(tree)).toEqual([]);
  });
});

describe('the checks of documents bite', () => {
  test('a missing path', () => {
    expect(missingPaths('docs/adr/0001-x.md', 'See `shared/gone.ts`, [that](../gone.md) and `npm test`.', () => false)).toHaveLength(2);
    expect(missingPaths('README.md', 'See `shared/here.ts` and `client/`.', (path) => ['shared/here.ts', 'client'].includes(path))).toEqual([]);
  });

  test('an unknown rule in a comment or a title, and a rule defined twice', () => {
    const rules = '- **OF1** One.\n- **OF1** Two.\n- **TR1** Three.';
    const tree = planted({ 'a.ts': '/** (rule OF9) and rules TR1–TR8 */', 'b.test.ts': `test('${'AG'}7 nothing', () => {}); const OF44 = 1;` });
    expect(unknownRules(tree, rules)).toEqual([
      'RULES.md defines OF1 more than once',
      'a.ts cites OF9, which RULES.md does not have',
      'a.ts cites TR8, which RULES.md does not have',
      'b.test.ts cites AG7, which RULES.md does not have',
    ]);
  });

  test('a long file without a reason and a name in another style', () => {
    const long = '\n'.repeat(320);
    const tree = planted({
      'client/a.ts': long,
      'client/b.ts': `// Long because the switch names every event.${long}`,
      'client/MyScreen.tsx': '',
      'vite.config.ts': '',
      'tests/a-b.test.ts': '',
    });
    expect(untidyFiles(tree)).toEqual(['client/a.ts has 320 lines and its first line does not say why', 'client/MyScreen.tsx is not kebab-case']);
  });
});
