import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Language } from '../../shared/scenario/schema.ts';
import { ensureBrowser } from './find-browser.ts';

export type Theme = 'night' | 'paper';

/** Without a GPU Chromium draws WebGL by SwiftShader; QUIC and background traffic would only disturb a test. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium with a profile of its own; close it when done. */
export async function launchBrowser(extraFlags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureBrowser(), args: [...flags, ...extraFlags] });
}

export interface PageOptions {
  /** http://host:port of the server. */
  readonly url: string;
  readonly language?: Language;
  readonly theme?: Theme;
  /** Still pictures that tell the same story; true unless said otherwise, so that nothing moves under a test. */
  readonly reducedMotion?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** A student's phone: 390 × 844, touch. Each page has storage of its own, like a device. */
export function newPhonePage(browser: Browser, options: PageOptions): Promise<Page> {
  return newDevice(browser, { width: 390, height: 844, ...options }, true);
}

/** A projector or laptop: 1280 × 720. */
export function newProjectorPage(browser: Browser, options: PageOptions): Promise<Page> {
  return newDevice(browser, { width: 1280, height: 720, ...options }, false);
}

async function newDevice(browser: Browser, options: PageOptions & { width: number; height: number }, phone: boolean): Promise<Page> {
  const { language = 'id', theme = 'night', reducedMotion = true } = options;
  const context: BrowserContext = await browser.newContext({
    baseURL: options.url,
    viewport: { width: options.width, height: options.height },
    deviceScaleFactor: phone ? 2 : 1,
    hasTouch: phone,
    isMobile: phone,
    locale: language === 'id' ? 'id-ID' : 'en-GB',
    colorScheme: theme === 'night' ? 'dark' : 'light',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
  // Only what hangs takes so long, also where two browsers and their servers share two full cores.
  context.setDefaultTimeout(90_000);
  return context.newPage();
}

/** What went wrong in a page while it lived: uncaught errors, console errors, refused policies, failed requests. */
export function watchForTrouble(page: Page): readonly string[] {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    const own = new URL(page.url() === 'about:blank' ? request.url() : page.url()).hostname;
    if (/^(http|ws)/.test(protocol) && hostname !== own) trouble.push(`third party: ${request.url()}`);
  });
  return trouble;
}
