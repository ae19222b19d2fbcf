import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { FIXTURES, inEachBrowser } from './each-browser.ts';
import { countLeftovers, leftovers } from './leftovers.ts';
import { switchOn, waitForDetector } from './switching.ts';
import { useEverything } from './use-everything.ts';
import { waitInReader } from './waiting.ts';

const HOST = 'news.example.org';

/** Labelled pages that stand beside the project where it is checked; they are not part of it. */
const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus');

const fixtures = readdirSync(FIXTURES).map((name) => `/${name}/input.html`);
const labelled = existsSync(CORPUS)
  ? readFileSync(join(CORPUS, 'truth.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => `/${(JSON.parse(line) as { page: string }).page}`)
  : [];

/** What a page could notice of a visit, over all that may be in use while one reads. */
function pageState(): Record<string, unknown> {
  const selection = getSelection();
  return {
    html: document.documentElement.outerHTML,
    // Firefox sets a page that is laid out anew to the device's pixels.
    scroll: [scrollX, scrollY].map(Math.round),
    focus: document.activeElement?.outerHTML.slice(0, 80),
    selection: [selection?.toString(), selection?.anchorOffset, selection?.focusOffset],
    playing: [...document.querySelectorAll<HTMLMediaElement>('audio, video')].map(({ paused, muted, volume }) => [
      paused,
      muted,
      volume,
    ]),
    title: document.title,
    address: location.href,
    history: history.length,
    fonts: document.fonts.size,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
  };
}

/** What of a page's state is no longer as it was, each with the place from where it differs. */
function differences(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  return Object.keys(before).flatMap((key) => {
    const [was, is] = [JSON.stringify(before[key]) ?? '', JSON.stringify(after[key]) ?? ''];
    if (was === is) return [];
    const start = [...was].findIndex((character, index) => character !== is[index]);
    return [
      `${key} was ${was.slice(Math.max(0, start - 40), start + 80)}, is ${is.slice(Math.max(0, start - 40), start + 80)}`,
    ];
  });
}

/** Runs in the page: takes it into use. */
function use(): void {
  document.querySelector<HTMLElement>('input:not([type=hidden]), button, a[href]')?.focus({ preventScroll: true });
  const paragraph = [...document.querySelectorAll('p')].find((each) => (each.textContent ?? '').length > 40);
  if (paragraph !== undefined) getSelection()?.selectAllChildren(paragraph);
  scrollTo({ top: 120, behavior: 'instant' });
}

/** Runs in the page, once it has been clicked: plays a sound of its own, a second of silence again and again. */
async function play(): Promise<void> {
  const samples = 8000;
  const header = [0x46464952, 36 + samples, 0x45564157, 0x20746d66, 16, 0x10001, samples, samples, 0x80001, 0x61746164];
  const bytes = new Uint8Array(44 + samples).fill(128);
  bytes.set(new Uint8Array(Uint32Array.from([...header, samples]).buffer));
  const sound = document.createElement('audio');
  sound.src = URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' }));
  sound.loop = true;
  document.body.append(sound);
  await sound.play();
}

/** The saved pages' own scripts stay silent: what they change would not be Naqi's doing. */
const silent = (): Record<string, string> => ({ 'Content-Security-Policy': "script-src 'none'" });

inEachBrowser('what a page has after a visit', { locale: 'ar' }, (browser) => {
  let server: Server;
  let corpus: Server;
  let tab: Tab;
  beforeAll(async () => {
    server = await serve({ root: FIXTURES, headers: silent });
    corpus = await serve({ root: CORPUS, headers: silent });
    // Only with access to the page can it be counted from before the first press.
    await switchOn(browser(), HOST);
    await browser().inBackground((site) => chrome.storage.sync.remove(site), `site ${HOST}`);
    await waitForDetector(browser(), null);
    tab = await browser().open(`http://${HOST}:${server.port}${fixtures[0]}`);
  });
  afterAll(async () => {
    await tab.close();
    await server.close();
    await corpus.close();
  });

  /** Visits a page, and gives what differs after that from what was before it. */
  const visit = async ({ port }: Server, path: string, read?: () => Promise<void>): Promise<string[]> => {
    await tab.goto(`http://${HOST}:${port}${path}`);
    await browser().inContent(countLeftovers);
    if (read !== undefined) {
      await tab.click('h1');
      await tab.evaluate(play);
    }
    await tab.evaluate(use);
    const before = await tab.evaluate(pageState);
    await tab.pressAction();
    await waitInReader(tab, `something open over ${path}`, (root) => root.querySelector('dialog')?.open === true);
    const work = await browser().inContent(leftovers);
    await read?.();
    await tab.press('Escape');
    await tab.waitForReader('closed');
    let left = await browser().inContent(leftovers);
    const isSoonOver = (name: string): boolean => /^requestAnimationFrame|^setTimeout \d+ of \d{1,2} ms/.test(name);
    while (left.length > 0 && left.every(isSoonOver)) left = await browser().inContent(leftovers);
    return [
      ...differences(before, await tab.evaluate(pageState)).map((what) => `${path}: ${what}`),
      ...(work.length > 0 ? [] : [`${path}: nothing was counted`]),
      ...left.map((name) => `${path}: ${name}`),
    ];
  };

  const visitAll = async (from: Server, paths: readonly string[]): Promise<void> => {
    const wrong: string[] = [];
    for (const path of paths) wrong.push(...(await visit(from, path)));
    console.log(`${browser().name}: ${paths.length} pages opened and closed`);
    expect(wrong).toEqual([]);
  };

  test('after all that can be used, with a sound that plays on', async () => {
    const wrong = await visit(server, '/jannah/input.html', async () => {
      await tab.settle();
      await useEverything(browser(), tab);
      expect(await tab.evaluate(() => document.querySelector<HTMLAudioElement>('audio[loop]')?.paused)).toBe(false);
    });
    expect(wrong).toEqual([]);
  });

  test('every fixture: text that was selected, place, focus, styles, fonts, listeners, observers, timers', async () => {
    await visitAll(server, fixtures);
  }, 600_000);

  test.runIf(labelled.length > 0)(
    'every labelled page',
    async () => {
      await visitAll(corpus, labelled);
    },
    600_000,
  );

  test.runIf(labelled.length === 0)('the labelled pages are left out: ../shared/corpus is absent', () => {
    expect(existsSync(CORPUS)).toBe(false);
  });
});
