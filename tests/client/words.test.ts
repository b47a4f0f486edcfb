import { describe, expect, it } from 'vitest';
import { loaders, type Namespace } from '../../client/text/namespaces.ts';
import { refusalReasons } from '../../shared/game/refusals.ts';
import { leavesOf } from '../support/word-leaves.ts';

const namespaces = Object.keys(loaders.id) as Namespace[];

const load = async (language: 'id' | 'en', name: Namespace) => leavesOf((await loaders[language][name]())[name]);
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].map((match) => match[1]).sort();

describe('the words of both languages', () => {
  it('exist for every namespace', async () => {
    expect(namespaces.length).toBeGreaterThanOrEqual(8);
    for (const name of namespaces) expect((await load('id', name)).size, name).toBeGreaterThan(0);
  });

  it.each(namespaces)('%s: the same names in Indonesian and English, none empty', async (name) => {
    const [id, en] = [await load('id', name), await load('en', name)];
    expect([...en.keys()].sort()).toEqual([...id.keys()].sort());
    for (const [language, words] of [
      ['id', id],
      ['en', en],
    ] as const)
      for (const [key, text] of words) expect(text.trim(), `${language} ${name}.${key}`).not.toBe('');
  });

  it.each(namespaces)('%s: the same placeholders in both languages', async (name) => {
    const [id, en] = [await load('id', name), await load('en', name)];
    for (const [key, text] of id) expect(placeholders(en.get(key) ?? ''), `${name}.${key}`).toEqual(placeholders(text));
  });

  it.each(namespaces)('%s: plural names have both forms', async (name) => {
    const keys = [...(await load('id', name)).keys()];
    for (const key of keys.filter((one) => one.endsWith('_one'))) expect(keys).toContain(key.replace(/_one$/, '_other'));
  });

  it('have a sentence for every reason of a refusal', async () => {
    for (const language of ['id', 'en'] as const) {
      const words = await load(language, 'refusals');
      for (const reason of refusalReasons) expect(words.get(reason), `${language} ${reason}`).toBeTruthy();
    }
  });
});
