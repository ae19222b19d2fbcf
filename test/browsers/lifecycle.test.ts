import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { FIXTURES, inEachBrowser } from './each-browser.ts';
import { waitInBackground, waitInReader } from './waiting.ts';

const article = readFileSync(join(FIXTURES, 'jannah/input.html'), 'utf8');

/** What would be left in a page of a reader that was not closed whole. */
function pageState(): unknown {
  return {
    html: document.documentElement.outerHTML,
    scroll: scrollY,
    overflow: getComputedStyle(document.documentElement).overflowY,
    fonts: document.fonts.size,
  };
}

type ExecuteScript = (injection: { files?: string[] }) => Promise<unknown>;

/** Runs in a fresh background: counts the runs of the reader's script that have ended. */
function countRuns(): void {
  const run: ExecuteScript = chrome.scripting.executeScript.bind(chrome.scripting) as ExecuteScript;
  Object.assign(globalThis, { runs: 0 });
  const executeScript: ExecuteScript = async (injection) => {
    const frames = await run(injection);
    if (injection.files?.[0] === 'reader.js') (globalThis as unknown as { runs: number }).runs += 1;
    return frames;
  };
  Object.assign(chrome.scripting, { executeScript });
}

/** Runs in a fresh background: parts are asked for, and never come. */
function holdParts(): void {
  const run: ExecuteScript = chrome.scripting.executeScript.bind(chrome.scripting) as ExecuteScript;
  const held: string[] = [];
  const executeScript: ExecuteScript = (injection) => {
    const [file = ''] = injection.files ?? [];
    if (file === 'reader.js') return run(injection);
    held.push(file);
    return new Promise(() => undefined);
  };
  Object.assign(globalThis, { held });
  Object.assign(chrome.scripting, { executeScript });
}

inEachBrowser("Naqi's background and the page's readers", { locale: 'en' }, (browser) => {
  let server: Server;
  let sendLate: (script: string) => void = () => undefined;
  beforeAll(async () => {
    const late = new Promise<string>((resolve) => {
      sendLate = resolve;
    });
    server = await serve({
      root: FIXTURES,
      routes: {
        '/slow.html': {
          type: 'text/html',
          body: article.replace('</body>', '<script src="/late.js"></script></body>'),
        },
        '/late.js': { type: 'text/javascript', body: late },
        '/empty.html': { type: 'text/html', body: '<!doctype html><title>فارغة</title>' },
      },
    });
  });
  afterAll(() => server.close());

  const open = (path = '/jannah/input.html'): Promise<Tab> => browser().open(`${server.origin}${path}`);
  const waitForRuns = (wanted: number): Promise<unknown> =>
    waitInBackground(
      browser(),
      `${wanted} runs`,
      (count) => (globalThis as unknown as { runs: number }).runs === count,
      wanted,
    );
  const waitForWord = (tab: Tab, word: string): Promise<unknown> =>
    waitInReader(tab, word, (root, said) => root.querySelector('.announcement')?.textContent?.includes(said), word);

  test('a background that sleeps wakes for the press, the settings, the viewer, the file and the closing', async () => {
    const tab = await open();
    const before = await tab.evaluate(pageState);
    await browser().stopBackground();
    await tab.pressAction();
    await tab.waitForReader('open');
    await tab.settle();
    await browser().stopBackground();
    await tab.press('s');
    await waitInReader(tab, 'the settings', (root) => root.querySelector('.panel.for-settings') !== null);
    await tab.press('Escape');
    await browser().stopBackground();
    await tab.press('n');
    await waitInReader(tab, 'the viewer', (root) => root.querySelector('dialog.viewer') !== null);
    await tab.press('Escape');
    await waitInReader(tab, 'the viewer gone', (root) => root.querySelector('dialog.viewer') === null);
    await tab.press('m');
    await waitInReader(tab, 'the menu', (root) => root.querySelector('.item.saveFile') !== null);
    await browser().stopBackground();
    await tab.clickInReader('.item.saveFile');
    await waitForWord(tab, 'Saved');
    await browser().stopBackground();
    // The first Escape closes the menu.
    await tab.press('Escape');
    await tab.press('Escape');
    await tab.waitForReader('closed');
    expect(await tab.evaluate(pageState)).toEqual(before);
    expect(tab.errors()).toEqual([]);
    await tab.close();
  });

  test('a background that dies over its answer costs a word and another press, and no face', async () => {
    const tab = await open();
    await browser().stopBackground();
    await browser().inBackground(holdParts);
    const waitForHeld = (file: string): Promise<unknown> =>
      waitInBackground(
        browser(),
        `${file} to be asked for`,
        (wanted) => (globalThis as unknown as { held: string[] }).held.includes(wanted),
        file,
      );
    await tab.pressAction();
    await tab.waitForReader('open');
    await waitForHeld('parts/font-naskh.js');
    await tab.press('s');
    await waitForHeld('parts/settings.js');
    await browser().stopBackground();
    await waitForWord(tab, 'That did not work.');
    await tab.press('s');
    await waitInReader(tab, 'the settings', (root) => root.querySelector('.panel.for-settings') !== null);
    await tab.press('Escape');
    await tab.press('+');
    await tab.waitFor('the face', () => document.fonts.size > 0);
    await tab.press('Escape');
    await tab.waitForReader('closed');
    expect(tab.errors()).toEqual([]);
    await tab.close();
  });

  const ways: [string, (tab: Tab) => Promise<void>][] = [
    ['Escape', (tab) => tab.press('Escape')],
    ['the close button', (tab) => tab.clickInReader('button.close')],
    ['nobody', () => Promise.resolve()],
  ];
  describe('a reader whose extension is switched off under it', () => {
    test.each(ways)(
      'closed by %s, leaves a page that scrolls; the next press takes its rest away',
      async (name, close) => {
        const tab = await open();
        await tab.evaluate(() => scrollTo(0, 700));
        const before = await tab.evaluate(pageState);
        await tab.pressAction();
        await tab.waitForReader('open');
        await tab.settle();
        await browser().switchOff();
        await tab.bringToFront();
        if (browser().name === 'chromium') {
          await tab.press('s');
          await waitForWord(tab, 'Naqi has been updated or switched off');
          await tab.inReader((root) => root.querySelector('dialog')?.scrollTo(0, 900));
        }
        await close(tab);
        if (name !== 'nobody') {
          await tab.waitFor(
            'the page to be free',
            () => getComputedStyle(document.documentElement).overflowY === 'visible',
          );
          expect((await tab.inReader((root) => root.querySelector('dialog')?.open)) ?? false).toBe(false);
          expect(await tab.evaluate(() => scrollY)).toBe(700);
          expect(await tab.evaluate(() => document.querySelector('h1')?.checkVisibility())).toBe(true);
        }
        await browser().switchOn();
        await tab.evaluate(() => document.querySelector('naqi-reader')?.classList.add('old'));
        await tab.pressAction();
        await tab.waitFor('a new reader', () => document.querySelector('naqi-reader:not(.old)') !== null);
        await tab.waitForReader('open');
        await tab.press('s');
        await waitInReader(tab, 'the settings', (root) => root.querySelector('.panel.for-settings') !== null);
        expect(await tab.evaluate(() => document.querySelectorAll('naqi-reader').length)).toBe(1);
        await tab.press('Escape');
        await tab.press('Escape');
        await tab.waitForReader('closed');
        expect(await tab.evaluate(pageState)).toEqual(before);
        expect(tab.errors()).toEqual([]);
        await tab.close();
      },
    );
  });

  test.each(['/jannah/input.html', '/empty.html'])('presses on %s that come at once count each', async (path) => {
    const tab = await open(path);
    const before = await tab.evaluate(pageState);
    await browser().stopBackground();
    await browser().inBackground(countRuns);
    await Promise.all([tab.pressAction(), tab.pressAction()]);
    await waitForRuns(2);
    // Whatever was under way has come to its end by the time that the third one is open.
    await tab.pressAction();
    await waitForRuns(3);
    await waitInReader(tab, 'what the third press opens', (root) => root.querySelector('dialog')?.open === true);
    expect(await tab.evaluate(() => document.querySelectorAll('naqi-reader').length)).toBe(1);
    await tab.pressAction();
    await tab.waitForReader('closed');
    expect(await tab.evaluate(pageState)).toEqual(before);
    expect(tab.errors()).toEqual([]);
    await tab.close();
  });

  test('a press while the page loads opens once the text is there', async () => {
    const tab = await open('/empty.html');
    await tab.evaluate(() => {
      location.href = '/slow.html';
    });
    await tab.waitFor('the half-loaded page', () => location.pathname === '/slow.html' && document.querySelector('h1'));
    expect(await tab.evaluate(() => document.readyState)).toBe('loading');
    await tab.pressAction();
    expect(await tab.evaluate(() => document.querySelector('naqi-reader'))).toBeNull();
    sendLate('');
    await tab.waitForReader('open');
    await tab.press('Escape');
    await tab.waitForReader('closed');
    await tab.close();
  });
});
