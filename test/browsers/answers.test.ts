import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Tab } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { BROWSER, DIST, FIXTURES } from './each-browser.ts';
import { noteFiles, picturesIn, savedText } from './saved-file.ts';
import { waitInReader } from './waiting.ts';

/** Makes the worker's world that of a Chrome before 148, in which the polyfill wraps the answers. */
const WITHOUT_BROWSER_GLOBAL = "Object.defineProperty(globalThis, 'browser', { value: undefined });\n";

/** A copy of the built extension whose worker finds no `browser`. */
async function copyOfExtension(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'naqi-extension-'));
  await cp(DIST, copy, { recursive: true });
  const worker = join(copy, 'background.js');
  await writeFile(worker, WITHOUT_BROWSER_GLOBAL + (await readFile(worker, 'utf8')));
  return copy;
}

/** Runs in the background: no script can be run in a page from now on. */
function failInjection(): void {
  Object.assign(chrome.scripting, { executeScript: () => Promise.reject(new Error('The page takes no scripts')) });
}

// Firefox has always had the global: the polyfill never wraps anything there.
describe.skipIf(BROWSER === 'firefox')(`failures of a worker whose answers the polyfill wraps (${BROWSER})`, () => {
  let extension: string;
  let browser: Browser;
  let server: Server;
  let tab: Tab;
  beforeAll(async () => {
    extension = await copyOfExtension();
    browser = await launch(BROWSER, { extension, locale: 'en' });
  });
  afterAll(async () => {
    await browser.close();
    await rm(extension, { recursive: true });
  });

  const open = async (): Promise<void> => {
    server = await serve({ root: FIXTURES });
    tab = await browser.open(`${server.origin}/jannah/input.html`);
    await tab.pressAction();
    await tab.waitForReader('open');
    await tab.settle();
  };
  const waitForWord = (word: string): Promise<unknown> =>
    waitInReader(tab, word, (root, said) => root.querySelector('.announcement')?.textContent?.includes(said), word);
  afterEach(() => tab.close());

  test('a picture that cannot be read keeps its address in the saved file', async () => {
    await open();
    await browser.inContent(noteFiles);
    await server.close();
    await tab.press('m');
    await waitInReader(tab, 'the menu', (root) => root.querySelector('.item.saveFile') !== null);
    await tab.clickInReader('.item.saveFile');
    await waitForWord('inside the file: \u20680\u2069 of');
    const sources = picturesIn(await browser.inContent(savedText));
    expect(sources.length).toBeGreaterThan(0);
    for (const src of sources) expect(src).toMatch(/^http:/);
  });

  test('a part that cannot be fetched is a command that did not work', async () => {
    await open();
    await server.close();
    await browser.inBackground(failInjection);
    await tab.press('s');
    await waitForWord('That did not work.');
  });
});
