import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { DIST, FIXTURES } from './each-browser.ts';
import { switchOn, waitForDetector } from './switching.ts';
import { waitInBackground } from './waiting.ts';

const HOST = 'news.example.org';

/** Chromium's worker can be told that an item was chosen; no tool can choose in the menu of Firefox's button. */
describe('the menu of the toolbar button (chromium)', () => {
  let browser: Browser;
  let server: Server;
  beforeAll(async () => {
    browser = await launch('chromium', { extension: DIST, hosts: [HOST] });
    server = await serve({ root: FIXTURES });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const choose = (checked: boolean): Promise<void> =>
    browser.inBackground(
      async (isOn, pageUrl) => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, of: object): void };
        if (tab !== undefined)
          event.dispatch({ menuItemId: 'auto-open', checked: isOn, pageUrl }, { ...tab, url: pageUrl });
      },
      checked,
      `http://${HOST}:${server.port}/jannah/input.html`,
    );

  test('takes the site in front off the list, and asks in the options page to put it on', async () => {
    await switchOn(browser, HOST);
    const tab = await browser.open(`http://${HOST}:${server.port}/jannah-home/input.html`);
    await choose(false);
    await waitForDetector(browser, null);
    expect(
      await browser.inBackground((origin) => chrome.permissions.contains({ origins: [origin] }), `*://*.${HOST}/*`),
    ).toBe(false);
    await choose(true);
    await waitInBackground(browser, 'the options page that asks', async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.some(({ url }) => url?.includes('pages/options/options.html'));
    });
    await tab.close();
  });
});
