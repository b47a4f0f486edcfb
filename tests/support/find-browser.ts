import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const run = promisify(execFile);

/** The world a search looks at; a test hands in another. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly isExecutable: (path: string) => boolean;
  /** Playwright's own Chromium: where it is or would be. */
  readonly playwrightPath: () => string;
  readonly downloadPlaywright: () => Promise<void>;
  readonly installDebian: () => Promise<void>;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium or Chrome, in this order: the one the environment names, a system one, Playwright's own
 * (downloaded if that works), Debian's package. Throws one sentence that says what to install when all fail.
 */
export async function ensureBrowser(tell: (line: string) => void = () => undefined, machine: Machine = thisMachine): Promise<string> {
  for (const variable of ['MUFAKAT_CHROMIUM', 'CHROME_PATH']) {
    const named = machine.env[variable];
    if (named === undefined || named === '') continue;
    if (!machine.isExecutable(named)) throw new Error(`${variable} names ${named}, which is not an executable file.`);
    return named;
  }
  const system = findSystemBrowser(machine);
  if (system !== null) return system;

  if (machine.isExecutable(machine.playwrightPath())) return machine.playwrightPath();
  tell('No Chromium on this machine: downloading Playwright’s …');
  await machine.downloadPlaywright().catch(() => undefined);
  if (machine.isExecutable(machine.playwrightPath())) return machine.playwrightPath();

  if (machine.isRoot) {
    tell('That did not work: installing Debian’s chromium package …');
    await machine.installDebian().catch(() => undefined);
    const installed = findSystemBrowser(machine);
    if (installed !== null) return installed;
  }
  throw new Error(
    'The browser tests need Chromium or Chrome: install one (on Debian or Ubuntu: sudo apt-get install chromium) or name its executable in MUFAKAT_CHROMIUM.',
  );
}

function findSystemBrowser(machine: Machine): string | null {
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return candidates.find(machine.isExecutable) ?? null;
}

const thisMachine: Machine = {
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isExecutable: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return existsSync(path);
    } catch {
      return false;
    }
  },
  playwrightPath: () => chromium.executablePath(),
  downloadPlaywright: async () => {
    const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
    await run(process.execPath, [cli, 'install', 'chromium'], { timeout: 180_000 });
  },
  installDebian: async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], { timeout: 180_000, env });
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { timeout: 420_000, env });
  },
};
