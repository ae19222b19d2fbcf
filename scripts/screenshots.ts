/**
 * Makes the pictures in `docs/` for the README and for the stores: sample articles in Naqi, one on its own site for
 * comparison, the options page, and the small tile of Chrome's store.
 */

import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { schema } from '../src/settings/schema.ts';
import type { Browser, Tab } from './browser/driver.ts';
import { launch } from './browser/launch.ts';
import { serve } from './browser/server.ts';
import { run } from './run.ts';

const root = resolve(import.meta.dirname, '..');
const docs = join(root, 'docs');

/** Size of a window in CSS pixels. */
interface Size {
  width: number;
  height: number;
}

const windows = {
  desktop: { width: 1200, height: 960 },
  phone: { width: 390, height: 780 },
  /** What all three stores take. */
  store: { width: 1280, height: 800 },
} satisfies Record<string, Size>;

/** What the small tile of Chrome's store measures. */
const TILE = { width: 440, height: 280 };

interface Shot {
  /** Name of the file, without its ending. */
  name: string;
  window: keyof typeof windows;
  palette: string;
  /** Of the text in CSS pixels; small enough for the caption to be in sight. Default: as Naqi comes. */
  size?: number;
  /** Keys that are pressed in the reader before the picture is made. */
  keys?: readonly string[];
}

/** A sample article, read by somebody whose browser speaks its language. */
interface Article {
  fixture: string;
  language: string;
  shots: readonly Shot[];
}

const articles: readonly Article[] = [
  {
    fixture: 'jannah',
    language: 'ar',
    shots: [
      { name: 'arabic', window: 'desktop', palette: 'light' },
      { name: 'arabic-phone', window: 'phone', palette: 'dark' },
      { name: 'settings', window: 'desktop', palette: 'sepia', keys: ['s'] },
      { name: 'viewer', window: 'desktop', palette: 'light', keys: ['n'] },
      { name: 'store/ar-1-reader', window: 'store', palette: 'light', size: 18 },
      { name: 'store/ar-2-settings', window: 'store', palette: 'sepia', keys: ['s'] },
      { name: 'store/ar-3-viewer', window: 'store', palette: 'dark', keys: ['n'] },
    ],
  },
  {
    fixture: 'jannah',
    language: 'en',
    shots: [
      { name: 'store/en-1-reader', window: 'store', palette: 'light', size: 18 },
      { name: 'store/en-2-settings', window: 'store', palette: 'dark', keys: ['s'] },
    ],
  },
  {
    fixture: 'persian',
    language: 'fa',
    shots: [
      { name: 'persian', window: 'desktop', palette: 'sepia' },
      { name: 'persian-phone', window: 'phone', palette: 'light' },
    ],
  },
  {
    fixture: 'urdu',
    language: 'ur',
    shots: [
      { name: 'urdu', window: 'desktop', palette: 'dark' },
      { name: 'urdu-phone', window: 'phone', palette: 'sepia' },
    ],
  },
  {
    fixture: 'hebrew',
    language: 'he',
    shots: [
      { name: 'hebrew', window: 'desktop', palette: 'light' },
      { name: 'hebrew-phone', window: 'phone', palette: 'dark' },
    ],
  },
];

await run('vite', ['build', '--app', '--logLevel', 'warn']);
await mkdir(join(docs, 'store'), { recursive: true });
const server = await serve({ root: join(root, 'test/fixtures') });
try {
  for (const article of articles) {
    const browser = await launch('chromium', { extension: join(root, 'dist'), locale: article.language });
    try {
      for (const shot of article.shots) await pictureReader(browser, article.fixture, shot);
      if (article.language === 'ar') {
        await pictureSite(browser, article.fixture);
        await pictureOptions(browser, 'options', { width: 900, height: 1000 });
        await pictureOptions(browser, 'store/ar-4-options', windows.store);
        await pictureTile(browser);
      }
      if (article.language === 'en') await pictureOptions(browser, 'store/en-3-options', windows.store);
    } finally {
      await browser.close();
    }
  }
} finally {
  await server.close();
}

async function pictureReader(browser: Browser, fixture: string, shot: Shot): Promise<void> {
  const { name, window, palette, size = schema.size.default, keys = [] } = shot;
  await browser.inBackground((settings) => chrome.storage.sync.set(settings), { palette, size });
  const tab = await openFixture(browser, fixture);
  const { width, height } = windows[window];
  await tab.setViewport(width, height);
  await tab.pressAction();
  await tab.waitForReader('open');
  for (const key of keys) {
    await tab.press(key);
    await tab.waitFor('what the key opens', () => document.activeElement?.localName === 'naqi-reader');
  }
  await tab.settle();
  await tab.screenshot(join(docs, `${name}.png`));
  await tab.close();
}

async function pictureSite(browser: Browser, fixture: string): Promise<void> {
  const tab = await openFixture(browser, fixture);
  await tab.setViewport(windows.desktop.width, windows.desktop.height);
  await tab.screenshot(join(docs, 'site.png'));
  await tab.close();
}

async function pictureOptions(browser: Browser, name: string, size: Size): Promise<void> {
  await browser.inBackground(() => chrome.storage.sync.clear());
  const tab = await browser.openExtensionPage('pages/options/options.html');
  await tab.setViewport(size.width, size.height);
  await tab.waitFor('the controls and their face', () => {
    return document.querySelector('.control') !== null && document.fonts.size > 0 && document.fonts.status === 'loaded';
  });
  await tab.screenshot(join(docs, `${name}.png`));
  await tab.close();
}

async function pictureTile(browser: Browser): Promise<void> {
  const project = await serve({ root });
  const tab = await browser.open(`${project.origin}/docs/store/tile.html`);
  await tab.setViewport(TILE.width, TILE.height);
  await tab.waitFor('the face', () => document.fonts.size > 0 && document.fonts.status === 'loaded');
  await tab.screenshot(join(docs, 'store/tile-440x280.png'));
  await tab.close();
  await project.close();
}

function openFixture(browser: Browser, fixture: string): Promise<Tab> {
  return browser.open(`${server.origin}/${fixture}/input.html`);
}
