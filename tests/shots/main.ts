import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import type { Page } from 'playwright-core';
import { buildClient, isClientFresh } from '../../scripts/client-build.ts';
import { languages } from '../../shared/scenario/names.ts';
import { launchBrowser, type Theme, watchForTrouble } from '../support/browser.ts';
import { examinePage } from './examine-page.ts';
import { goToShot, ShotDevices, showInTheme } from './open-shot.ts';
import { type PlayedLesson, seedWithCall, startPictureServer } from './played-lesson.ts';
import { scripts } from './screens.ts';
import { type Shot, type Size, sizes } from './shot.ts';

/**
 * Pictures of every screen, from a real server and a real game, each checked. Arguments: parts of names to take only
 * those; --language, --theme, --size to take only one; --width=320 for a narrow phone, --text=200 for letters twice as large.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string' }, theme: { type: 'string' }, size: { type: 'string' }, width: { type: 'string' }, text: { type: 'string' } },
});
const themes: readonly Theme[] = ['night', 'paper'];
const wantedLanguages = languages.filter((language) => values.language === undefined || values.language === language);
const wantedThemes = themes.filter((theme) => values.theme === undefined || values.theme === theme);
const isWanted = (shot: Shot): boolean => positionals.length === 0 || positionals.some((part) => shot.name.includes(part));
const sizesOf = (shot: Shot): readonly Size[] =>
  (shot.sizes ?? (Object.keys(sizes) as Size[])).filter((size) => values.size === undefined || values.size === size);

const folder = new URL('../../shots/', import.meta.url);
if (positionals.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

interface Row {
  readonly file: string;
  readonly findings: readonly string[];
}

/** One page in all its themes: a theme changes colours and nothing else, but for the world, which is drawn anew. */
async function take(devices: ShotDevices, lesson: PlayedLesson, shot: Shot, language: (typeof languages)[number], size: Size): Promise<void> {
  let page: Page | null = null;
  let trouble: readonly string[] = [];
  for (const theme of wantedThemes) {
    const file = `${shot.name}-${language}-${theme}-${size}${values.width ?? ''}${values.text ?? ''}.png`;
    const findings: string[] = [];
    try {
      if (page === null || (await page.locator('canvas').count()) > 0) {
        await page?.close();
        page = await devices.newPage(lesson, shot, language, theme, size);
        trouble = watchForTrouble(page);
        await goToShot(page, lesson, shot);
      } else await page.evaluate(showInTheme, theme);
      const examined = await examinePage(page);
      writeFileSync(new URL(file, folder), examined.picture);
      findings.push(...examined.findings.map((finding) => `${finding.check}: ${finding.what}`));
    } catch (error) {
      if (page !== null) await keepWhatIsThere(page, file);
      findings.push(`failed: ${error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : String(error)}`);
      await page?.close();
      page = null;
    }
    const real = shot.refused === true ? trouble.filter((line) => !line.includes('Failed to load resource')) : trouble;
    const row = { file, findings: [...findings, ...real] };
    rows.push(row);
    tell(row);
    bar?.update(rows.length, { file });
  }
  await page?.close();
}

function tell(row: Row): void {
  console.log(`${row.findings.length === 0 ? 'ok    ' : 'FAILED'} ${row.file}`);
  for (const finding of row.findings) console.log(`         ${finding}`);
}

async function keepWhatIsThere(page: Page, file: string): Promise<void> {
  await page
    .screenshot()
    .then((picture) => writeFileSync(new URL(file, folder), picture))
    .catch(() => undefined);
}

if (!isClientFresh()) await buildClient();
const server = await startPictureServer(seedWithCall('PADI', 2));
const browser = await launchBrowser();
const odd = {
  ...(values.width === undefined ? {} : { width: Number(values.width) }),
  ...(values.text === undefined ? {} : { textPercent: Number(values.text) }),
};
const devices = new ShotDevices(browser, odd);
const rows: Row[] = [];
const planned = scripts.flatMap((script) => script.moments.flatMap((moment) => moment.shots.filter(isWanted)));
const total = planned.reduce((sum, shot) => sum + sizesOf(shot).length * wantedLanguages.length * wantedThemes.length, 0);
const bar = process.stderr.isTTY ? new SingleBar({ format: '{bar} {value}/{total} {file}' }) : null;
bar?.start(total, 0, { file: '' });
try {
  for (const script of scripts) {
    const last = script.moments.findLastIndex((moment) => moment.shots.some(isWanted));
    if (last < 0) continue;
    const lesson = await script.open(server.url);
    for (const moment of script.moments.slice(0, last + 1)) {
      await moment.reach(lesson);
      for (const shot of moment.shots.filter(isWanted)) {
        for (const language of wantedLanguages) {
          for (const size of sizesOf(shot)) await take(devices, lesson, shot, language, size);
        }
      }
    }
    await lesson.close();
  }
} finally {
  bar?.stop();
  await browser.close();
  await server.stop();
}

const failed = rows.filter((row) => row.findings.length > 0).length;
console.log(`${rows.length} pictures in shots/, ${failed} with findings`);
process.exitCode = failed === 0 && rows.length === total && total > 0 ? 0 : 1;
