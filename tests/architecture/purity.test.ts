import { describe, expect, test } from 'vitest';
import { findImpurities, sessionPurity, sharedPurity } from './purity.ts';
import { isModule, readSourceTree } from './source-tree.ts';

const impurities = async (folder: string, rule: typeof sharedPurity) => {
  const modules = [...(await readSourceTree([`${folder}/**/*.{ts,tsx}`]))].filter(([path]) => isModule(path));
  return {
    read: modules.length,
    found: modules.flatMap(([path, text]) => findImpurities(path, text, rule)).map((each) => `${each.path}:${each.line} ${each.name}: ${rule.reason}`),
  };
};

const names = (text: string, rule = sharedPurity) => findImpurities('planted.ts', text, rule).map((each) => each.name);

describe('purity', () => {
  test('shared touches no clock, chance, IO, DOM, Node or locale', async () => {
    const { read, found } = await impurities('shared', sharedPurity);
    expect(read).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  test('server/session is handed its clock, timers and chance', async () => {
    const { read, found } = await impurities('server/session', sessionPurity);
    expect(read).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  test.each(sharedPurity.globals)('a planted %s is caught', (name) => {
    expect(names(`export const x = ${name};`)).toEqual([name]);
    expect(names(`export const f = () => { ${name}.call(1); };`)).toEqual([name]);
    expect(names(`export const f = { ${name} };`)).toContain(name);
  });

  test.each(sharedPurity.members)('a planted .%s() is caught', (name) => {
    expect(names(`export const x = (a: string) => a.${name}('b');`)).toEqual([`.${name}`]);
    expect(names(`export const x = (a: string) => a['${name}']('b');`)).toEqual([`.${name}`]);
  });

  test.each([
    ['Math.random()', 'Math.random'],
    ["Math['random']()", 'Math.random'],
    ['Math.exp(1)', 'Math.exp'],
    ['(() => { const { random } = Math; return random(); })()', 'Math as a value'],
    ['2 ** 0.5', '**'],
    ['import.meta.env', 'import.meta'],
    ['new Date().getTime()', 'Date'],
    ['(Date as unknown as { now(): number }).now()', 'Date'],
  ])('a planted %s is caught', (code, name) => {
    expect(names(`export const x = ${code};`)).toContain(name);
  });

  test.each([
    ['Date.now()', 'Date'],
    ['setTimeout(() => {}, 1)', 'setTimeout'],
    ['Math.random()', 'Math.random'],
  ])('a planted %s in the session is caught', (code, name) => {
    expect(names(`export const x = ${code};`, sessionPurity)).toEqual([name]);
  });

  test('a planted import of randomBytes in the session is caught', () => {
    expect(names("import { randomBytes } from 'node:crypto'; export const x = randomBytes;", sessionPurity)).toContain('randomBytes');
  });

  test('types, keys and exact arithmetic are left alone', () => {
    expect(
      names(
        'export interface A { at: Date; window: number } export const x = { process: 1, location: Math.max(1, Math.floor(2)) }; export const y = x.process;',
      ),
    ).toEqual([]);
  });
});
