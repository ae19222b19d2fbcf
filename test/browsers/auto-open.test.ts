import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { FIXTURES, inEachBrowser } from './each-browser.ts';
import { switchOn, waitForDetector } from './switching.ts';
import { waitInBackground, waitInReader } from './waiting.ts';

const HOST = 'news.example.org';
const OTHER = 'other.example.net';

/** The detector has run by the time a later script of the same kind can be injected: ask the page twice. */
async function staysShut(tab: Tab): Promise<void> {
  await tab.waitFor('the page to be idle', () => document.readyState === 'complete');
  await tab.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
  expect(await tab.evaluate(() => document.querySelector('naqi-reader'))).toBeNull();
}

inEachBrowser('auto-open', {}, (browser) => {
  let server: Server;
  beforeAll(async () => {
    server = await serve({ root: FIXTURES });
    await switchOn(browser(), HOST);
  });
  afterAll(() => server.close());

  const at = (host: string, path: string): string => `http://${host}:${server.port}${path}`;

  test('opens on an article of a switched-on site and of its sub-domains', async () => {
    for (const host of [HOST, `arabic.${HOST}`]) {
      const tab = await browser().open(at(host, '/jannah/input.html'));
      await tab.waitForReader('open');
      await tab.press('Escape');
      await tab.waitForReader('closed');
      await tab.close();
    }
  });

  test.each(['/jannah-home/input.html', '/jannah-category/input.html'])(
    'stays shut on %s of that site',
    async (path) => {
      const tab = await browser().open(at(HOST, path));
      await staysShut(tab);
      await tab.close();
    },
  );

  test('stays shut on other sites', async () => {
    const tab = await browser().open(at(OTHER, '/jannah/input.html'));
    await staysShut(tab);
    await tab.close();
  });

  test('a press closes what opened by itself', async () => {
    const tab = await browser().open(at(HOST, '/jannah/input.html'));
    await tab.waitForReader('open');
    await tab.pressAction();
    await tab.waitForReader('closed');
    await tab.close();
  });

  test('the switch in the reader takes the site off, and asks in the options page to put it back', async () => {
    const isOn = (tab: Tab): Promise<boolean | null> =>
      tab.inReader((root) => root.querySelector<HTMLInputElement>('#auto-open')?.checked ?? false);
    const tab = await browser().open(at(HOST, '/jannah/input.html'));
    await tab.waitForReader('open');
    await tab.press('s');
    await waitInReader(
      tab,
      'the switch on',
      (root) => root.querySelector<HTMLInputElement>('#auto-open')?.checked === true,
    );
    await tab.clickInReader('#auto-open');
    await waitForDetector(browser(), null);
    expect(await isOn(tab)).toBe(false);
    await tab.clickInReader('#auto-open');
    await waitInBackground(browser(), 'the options page that asks', async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.some(({ url }) => url?.endsWith('pages/options/options.html'));
    });
    expect(await isOn(tab)).toBe(false);
    await browser().inBackground(async () => {
      const tabs = await chrome.tabs.query({});
      for (const { id, url } of tabs)
        if (id !== undefined && url?.endsWith('pages/options/options.html')) await chrome.tabs.remove(id);
    });
    await tab.close();
    await switchOn(browser(), HOST);
  });

  test('a permission that is taken back ends it, and given again begins it', async () => {
    const origins = [`*://*.${HOST}/*`];
    await browser().inBackground((wanted) => chrome.permissions.remove({ origins: wanted }), origins);
    await waitForDetector(browser(), null);
    const tab = await browser().open(at(HOST, '/jannah/input.html'));
    await staysShut(tab);
    await tab.close();
    await switchOn(browser(), HOST);
  });

  test('changes of sites and permissions that race each other leave one registration', async () => {
    await browser().inBackground(async (site) => {
      const changes = Array.from({ length: 8 }, () => [
        chrome.storage.sync.remove(site),
        chrome.storage.sync.set({ [site]: true }),
      ]);
      // The browser may keep them in another order.
      await Promise.all(changes.flat());
      await chrome.storage.sync.set({ [site]: true });
      // A registration that had begun before may yet take the detector away; those after it all read this list.
      await navigator.locks.request('register-detector', () => undefined);
    }, `site ${HOST}`);
    await waitForDetector(browser(), `*://*.${HOST}/*`);
    const scripts = await browser().inBackground(() => chrome.scripting.getRegisteredContentScripts());
    expect(scripts.length).toBe(1);
    const tab = await browser().open(at(HOST, '/jannah/input.html'));
    await tab.waitForReader('open');
    await tab.close();
  });

  test('ends when the site is taken off the list, and gives the permission back', async () => {
    const options = await browser().openExtensionPage('pages/options/options.html');
    await options.waitFor('the list of sites', () => document.querySelector('.sites li .remove') !== null);
    await options.click('.sites li .remove');
    await options.waitFor('an empty list', () => document.querySelector('.sites li') === null);
    await options.close();
    await waitForDetector(browser(), null);
    expect(
      await browser().inBackground((origin) => chrome.permissions.contains({ origins: [origin] }), `*://*.${HOST}/*`),
    ).toBe(false);
    const tab = await browser().open(at(HOST, '/jannah/input.html'));
    await staysShut(tab);
    await tab.close();
  });
});
