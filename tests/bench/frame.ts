import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build, preview } from 'vite';
import { buildStageModel } from '../../client/world/stage-model.ts';
import { layoutStage } from '../../client/world/stage-layout.ts';
import { planTokens, tokensAtMost } from '../../client/world/token-plan.ts';
import { buildClient, isClientFresh } from '../../scripts/client-build.ts';
import { launchBrowser, newProjectorPage } from '../support/browser.ts';
import { stageFixture } from '../support/stage-fixtures.ts';
import { startServer } from '../support/start-server.ts';
import { runningLesson } from './running-lesson.ts';
import { largestOf, sumKb, transfers } from './transfers.ts';

const slowDown = 4;
const links = 40;
/** 1.6 Mbps and 150 ms there and back, as a phone's hotspot gives. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const measuredFrames = 60;
const patienceMs = 60_000;

/**
 * What the stage costs a weak laptop, in headless Chromium with its processor slowed down four times: script of one
 * drawn frame with 12 countries, 40 agreements and 100 moving tokens; time from opening `/stage/CODE` with an empty
 * cache on a slow line to the first picture of the world; and what that picture transfers.
 */
export async function frame(): Promise<Record<string, unknown>> {
  if (!isClientFresh()) await buildClient();
  const browser = await launchBrowser(['--use-angle=swiftshader', '--enable-unsafe-swiftshader']);
  try {
    const script = await scriptPerFrame(browser);
    const first = await firstFrame(browser);
    return {
      scriptMsPerFrame: script.meanMs,
      firstFrameMs: first.ms,
      brotliKb: first.kb,
      scriptP95Ms: script.p95Ms,
      framesPerSecond: script.framesPerSecond,
      tokens: tokensDrawn(),
      largest: first.largest,
      goals: { scriptMsPerFrame: 4, firstFrameMs: 3000, brotliKb: 300 },
    };
  } finally {
    await browser.close();
  }
}

async function firstFrame(browser: Browser): Promise<{ readonly ms: number; readonly kb: number; readonly largest: readonly string[] }> {
  const server = await startServer();
  try {
    const { code } = await runningLesson(server);
    let ms = 0;
    const page = await newProjectorPage(browser, { url: server.url, reducedMotion: false });
    const session = await slowed(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', line);
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('.stage-canvas[data-drawn=yes]') === null) return;
        document.documentElement.dataset['drawnAt'] = String(performance.now());
        observer.disconnect();
      }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-drawn'] });
    });
    const loaded = await transfers(page, async () => {
      await page.goto(`/stage/${code}`);
      await page.locator('html[data-drawn-at]').waitFor();
      ms = Math.round(Number(await page.locator('html').getAttribute('data-drawn-at')));
    });
    return { ms, kb: sumKb(loaded), largest: largestOf(loaded, 12) };
  } finally {
    await server.stop();
  }
}

/** The stage from an invented view, built like the product, alone in its page. */
async function scriptPerFrame(browser: Browser): Promise<{ readonly meanMs: number; readonly p95Ms: number; readonly framesPerSecond: number }> {
  const root = fileURLToPath(new URL('../support/', import.meta.url));
  const outDir = mkdtempSync(join(tmpdir(), 'mufakat-frame-'));
  const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
  try {
    await build({ root, configFile, logLevel: 'error', build: { outDir, emptyOutDir: true, rolldownOptions: { input: join(root, 'stage-page.html') } } });
    const served = await preview({ root, configFile: false, logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
    try {
      const url = served.resolvedUrls?.local[0] ?? '';
      const page = await newProjectorPage(browser, { url, reducedMotion: false });
      await page.addInitScript(timeFrames);
      await page.goto(`${url}stage-page.html?world=crowd&phase=negotiation&links=${links}`);
      await page.locator('.stage-canvas[data-drawn=yes] canvas').waitFor();
      await slowed(page);
      await page.waitForTimeout(2_000);
      const { frames, ms } = await page.evaluate(
        async ({ count, patience }) => {
          const { drawnFrames } = globalThis as unknown as { drawnFrames: number[] };
          drawnFrames.length = 0;
          const from = performance.now();
          while (drawnFrames.length < count && performance.now() - from < patience) await new Promise((resolve) => setTimeout(resolve, 100));
          return { frames: [...drawnFrames], ms: performance.now() - from };
        },
        { count: measuredFrames, patience: patienceMs },
      );
      await page.context().close();
      if (frames.length < measuredFrames) throw new Error(`only ${frames.length} frames were drawn in ${patienceMs} ms`);
      frames.sort((a, b) => a - b);
      return {
        meanMs: hundredths(frames.reduce((sum, each) => sum + each, 0) / frames.length),
        p95Ms: hundredths(frames[Math.floor(frames.length * 0.95)] ?? 0),
        framesPerSecond: hundredths((frames.length / ms) * 1000),
      };
    } finally {
      await served.close();
    }
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/**
 * In the page, before its own scripts: how long each animation frame's callback runs in which something was drawn (the
 * scene's update and render; frames that the engine skips are not counted).
 */
function timeFrames(): void {
  const drawnFrames: number[] = [];
  Object.assign(globalThis, { drawnFrames });
  let drew = false;
  const watched = WebGLRenderingContext.prototype;
  const draw = watched.drawElements;
  watched.drawElements = function watching(...args: Parameters<typeof draw>): void {
    drew = true;
    draw.apply(this, args);
  };
  const request = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (callback) =>
    request((time) => {
      drew = false;
      const from = performance.now();
      callback(time);
      if (drew) drawnFrames.push(performance.now() - from);
    });
}

async function slowed(page: Page): Promise<Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  return session;
}

/** What the page above shows: the layout does not depend on the screen as far as tokens go. */
function tokensDrawn(): number {
  const { view, map } = stageFixture({ world: 'crowd', language: 'id', phase: 'negotiation', nowMs: 0, links });
  const model = buildStageModel(view, map, {
    ...{ theme: 'night', reducedMotion: false, before: false, platformName: '', institutionName: (id: string) => id, nameOf: (id: string) => id },
  });
  const screen = { x: 0, y: 0, width: 1280, height: 720 };
  const { routes } = layoutStage(model, { screen, safe: screen, unit: 1, homes: new Map(), measure: () => 80, measureSmall: () => 80 });
  return planTokens(routes, tokensAtMost).reduce((sum, { count }) => sum + count, 0);
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
