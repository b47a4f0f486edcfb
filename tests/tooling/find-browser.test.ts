import { describe, expect, test } from 'vitest';
import { ensureBrowser, type Machine } from '../support/find-browser.ts';

/** A machine on which only the named paths are executable; what a download or an installation adds comes later. */
function machine(options: { env?: Record<string, string>; has?: string[]; download?: string; debian?: string; root?: boolean }) {
  const has = new Set(options.has ?? []);
  const asked: string[] = [];
  const put = (what: string, path: string | undefined) => async () => {
    asked.push(what);
    if (path === undefined) throw new Error('no network');
    has.add(path);
  };
  const fake: Machine = {
    env: { PATH: '/usr/local/bin:/usr/bin', ...options.env },
    isRoot: options.root ?? true,
    isExecutable: (path) => has.has(path),
    playwrightPath: () => '/cache/playwright/chrome',
    downloadPlaywright: put('download', options.download),
    installDebian: put('apt', options.debian),
  };
  return { fake, asked };
}

const find = (fake: Machine): Promise<string> => ensureBrowser(() => undefined, fake);

describe('finding a browser', () => {
  test('the one the environment names comes first', async () => {
    const { fake } = machine({ env: { MUFAKAT_CHROMIUM: '/opt/mine', CHROME_PATH: '/opt/other' }, has: ['/opt/mine', '/opt/other', '/usr/bin/chromium'] });
    expect(await find(fake)).toBe('/opt/mine');
  });

  test('a wrong name in the environment is named, not passed over', async () => {
    const { fake } = machine({ env: { CHROME_PATH: '/opt/gone' }, has: ['/usr/bin/chromium'] });
    await expect(find(fake)).rejects.toThrow('CHROME_PATH names /opt/gone');
  });

  test('then a system Chromium or Chrome, without any download', async () => {
    const { fake, asked } = machine({ has: ['/usr/bin/google-chrome', '/cache/playwright/chrome'] });
    expect(await find(fake)).toBe('/usr/bin/google-chrome');
    expect(asked).toEqual([]);
  });

  test('then Playwright’s, downloaded when it is not there', async () => {
    const { fake, asked } = machine({ download: '/cache/playwright/chrome', debian: '/usr/bin/chromium' });
    expect(await find(fake)).toBe('/cache/playwright/chrome');
    expect(asked).toEqual(['download']);
  });

  test('then Debian’s package, as root', async () => {
    const { fake, asked } = machine({ debian: '/usr/bin/chromium' });
    expect(await find(fake)).toBe('/usr/bin/chromium');
    expect(asked).toEqual(['download', 'apt']);
  });

  test('when all fail, one sentence says what to install', async () => {
    const { fake, asked } = machine({ root: false, debian: '/usr/bin/chromium' });
    await expect(find(fake)).rejects.toThrow(/install one .*apt-get install chromium.* or name its executable in MUFAKAT_CHROMIUM\.$/);
    expect(asked).toEqual(['download']);
  });
});
