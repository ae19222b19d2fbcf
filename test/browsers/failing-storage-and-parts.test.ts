import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { until } from '../../scripts/browser/poll.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { FIXTURES, inEachBrowser } from './each-browser.ts';
import { noteFiles, picturesIn, savedText } from './saved-file.ts';
import { switchOn } from './switching.ts';
import { waitInBackground, waitInReader } from './waiting.ts';

const HOST = 'news.example.org';

type Area = Record<'get' | 'set', (...args: unknown[]) => unknown>;

/** Runs beside the reader: reading or writing the settings fails from now on; without a name nothing fails any more. */
function failStorage(name: 'get' | 'set' | null): void {
  const area = chrome.storage.sync as unknown as Area & { own?: Area };
  area.own ??= { get: area.get.bind(area), set: area.set.bind(area) };
  Object.assign(area, area.own);
  if (name === null) return;
  area[name] = () => Promise.reject(new Error('The disk is broken'));
}

/** Runs beside the reader: the settings are read only when the test says so. */
function holdReading(): void {
  const area = chrome.storage.sync as unknown as Area;
  const get = area.get.bind(area);
  const ready = new Promise<void>((resolve) => Object.assign(globalThis, { letRead: resolve }));
  area.get = async (...args) => {
    await ready;
    return get(...args);
  };
}

/** Runs in a fresh background: what opens by itself is injected only when the test says so. */
function holdOpening(): void {
  type ExecuteScript = (...args: unknown[]) => Promise<unknown>;
  const run = chrome.scripting.executeScript.bind(chrome.scripting) as unknown as ExecuteScript;
  const executeScript: ExecuteScript = (...args) =>
    new Promise((resolve, reject) => {
      const inject = (): void => {
        chrome.scripting.executeScript = run as unknown as typeof chrome.scripting.executeScript;
        run(...args).then(resolve, reject);
      };
      Object.assign(globalThis, { inject });
    });
  Object.assign(chrome.scripting, { executeScript });
}

inEachBrowser('what Naqi needs fails', { locale: 'en' }, (browser) => {
  let server: Server;
  let tab: Tab;
  beforeAll(async () => {
    server = await serve({ root: FIXTURES });
  });
  afterAll(() => server.close());
  afterEach(() => tab.close());

  const openAndClose = async (): Promise<void> => {
    tab = await browser().open(`${server.origin}/jannah/input.html`);
    await tab.pressAction();
    await tab.waitForReader('open');
    await tab.press('Escape');
    await tab.waitForReader('closed');
  };
  const waitForWord = (word: string): Promise<unknown> =>
    waitInReader(tab, word, (root, said) => root.querySelector('.announcement')?.textContent?.includes(said), word);
  const sizeOf = (root: ShadowRoot): string => getComputedStyle(root.querySelector('.body') ?? root.host).fontSize;

  test('settings that cannot be read: it opens as at first', async () => {
    await browser().inBackground(() => chrome.storage.sync.set({ size: 30 }));
    await openAndClose();
    await browser().inContent(failStorage, 'get');
    await tab.pressAction();
    await tab.waitForReader('open');
    expect(await tab.inReader(sizeOf)).toBe('20px');
    await tab.press('Escape');
    await tab.waitForReader('closed');
    expect(await browser().inBackground(() => chrome.storage.sync.get())).toEqual({ size: 30 });
    expect(tab.errors()).toEqual([]);
  });

  test('settings that cannot be written: it says so, and writes them when it closes', async () => {
    await browser().inBackground(() => chrome.storage.sync.clear());
    await openAndClose();
    await browser().inContent(failStorage, 'set');
    await tab.pressAction();
    await tab.waitForReader('open');
    await tab.press('+');
    await waitForWord('could not save');
    expect(await tab.inReader(sizeOf)).toBe('21px');
    await browser().inContent(failStorage, null);
    await tab.press('Escape');
    await tab.waitForReader('closed');
    await waitInBackground(browser(), 'the size', async () => (await chrome.storage.sync.get()).size === 21);
    expect(tab.errors()).toEqual([]);
  });

  test.each(['an article', 'none'])('settings that come late, over %s: a second press closes', async (what) => {
    await openAndClose();
    if (what === 'none') await tab.evaluate(() => document.body.replaceChildren());
    await browser().inContent(holdReading);
    const isOpening = (): boolean => {
      const naqi = (window as unknown as Record<symbol, { overlay: { kind: string } }>)[Symbol.for('naqi')];
      return naqi?.overlay.kind === 'opening';
    };
    await tab.pressAction();
    await until('the opening', () => browser().inContent(isOpening));
    await tab.pressAction();
    await until('the closing', async () => !(await browser().inContent(isOpening)));
    await browser().inContent(async () => {
      (globalThis as unknown as { letRead(): void }).letRead();
      await chrome.storage.sync.get();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    expect(await tab.evaluate(() => document.querySelector('naqi-reader'))).toBeNull();
    expect(tab.errors()).toEqual([]);
  });

  test('a network that is gone: it opens, dressed, and says which pictures a file lacks', async () => {
    const short = await serve({ root: FIXTURES });
    tab = await browser().open(`${short.origin}/jannah/input.html`);
    await short.close();
    await tab.pressAction();
    await tab.waitForReader('open');
    await tab.settle();
    expect(await tab.evaluate(() => document.fonts.size > 0)).toBe(true);
    await tab.press('m');
    await waitInReader(tab, 'the menu', (root) => root.querySelector('.item.saveFile') !== null);
    await browser().inContent(noteFiles);
    await tab.clickInReader('.item.saveFile');
    await waitForWord('inside the file: \u20680\u2069 of');
    const pictures = picturesIn(await browser().inContent(savedText));
    expect(pictures.length).toBeGreaterThan(0);
    for (const src of pictures) expect(src).toMatch(/^http:/);
    await tab.press('Escape');
    await tab.press('Escape');
    await tab.waitForReader('closed');
  });

  test('another page comes between judging and opening: nothing opens on that', async () => {
    await switchOn(browser(), HOST);
    await browser().stopBackground();
    await browser().inBackground(holdOpening);
    tab = await browser().open(`http://${HOST}:${server.port}/jannah/input.html`);
    await waitInBackground(browser(), 'the opening', () => 'inject' in globalThis);
    await tab.goto(`http://${HOST}:${server.port}/jannah-home/input.html`);
    await browser().inBackground(() => (globalThis as unknown as { inject(): void }).inject());
    // What is injected later runs later.
    await browser().inContent(() => undefined);
    expect(await browser().inContent(() => document.querySelector('naqi-reader'))).toBeNull();
  });

  test('access that is withdrawn under a reader: it says that a part cannot come, and closes', async () => {
    tab = await browser().open(`http://${HOST}:${server.port}/jannah/input.html`);
    await tab.waitForReader('open');
    const origins = [`*://*.${HOST}/*`];
    await browser().inBackground((wanted) => chrome.permissions.remove({ origins: wanted }), origins);
    await tab.press('s');
    await waitForWord('That did not work.');
    await tab.pressAction();
    await tab.waitForReader('closed');
    await tab.pressAction();
    await tab.waitForReader('open');
    await tab.press('s');
    await waitInReader(tab, 'the settings', (root) => root.querySelector('.panel.for-settings') !== null);
    expect(tab.errors()).toEqual([]);
  });
});
