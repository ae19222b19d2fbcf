import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Tab } from '../../scripts/browser/driver.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { FIXTURES, inEachBrowser } from './each-browser.ts';
import { waitInBackground } from './waiting.ts';

const HOST = 'news.example.org';
const OTHER = 'other.example.net';

/** Adds a site by the person's own way: typed into the options page, the browser asked for it. */
async function switchOn(browser: Browser, host: string): Promise<void> {
  await browser.allowHosts(`*://*.${host}/*`);
  const options = await browser.openExtensionPage('options/options.html');
  await options.waitFor('the options', () => document.querySelector('#site') !== null);
  await options.evaluate((value) => {
    const input = document.querySelector<HTMLInputElement>('#site');
    if (input !== null) input.value = value;
  }, `https://www.${host}/some/article?from=paste`);
  await options.click('.sites button[type=submit]');
  await options.waitFor(
    'the site in the list',
    (value) => document.querySelector('.sites li')?.textContent?.includes(value),
    host,
  );
  await options.close();
  await waitForDetector(browser, `*://*.${host}/*`);
}

function waitForDetector(browser: Browser, pattern: string | null): Promise<unknown> {
  return waitInBackground(
    browser,
    pattern === null ? 'the detector to be taken away' : 'the detector to be registered',
    async (wanted) => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      const matches = scripts.flatMap(({ matches: patterns = [] }) => patterns);
      return wanted === null ? matches.length === 0 : matches.includes(wanted);
    },
    pattern,
  );
}

/** The detector has run by the time a later script of the same kind can be injected: ask the page twice. */
async function staysShut(tab: Tab): Promise<void> {
  await tab.waitFor('the page to be idle', () => document.readyState === 'complete');
  await tab.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
  expect(await tab.evaluate(() => document.querySelector('naqi-reader'))).toBeNull();
}

inEachBrowser('automatic mode', { hosts: [HOST, OTHER] }, (browser) => {
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

  test('ends when the site is taken off the list, and gives the permission back', async () => {
    const options = await browser().openExtensionPage('options/options.html');
    await options.waitFor('the list of sites', () => document.querySelector('.sites li button') !== null);
    await options.click('.sites li button');
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
