import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { BROWSER, FIXTURES, inEachBrowser } from './each-browser.ts';
import { switchOn, waitForDetector } from './switching.ts';
import { waitInBackground } from './waiting.ts';

const HOST = 'news.example.org';

inEachBrowser('the menu of the toolbar button', {}, (browser) => {
  let server: Server;
  beforeAll(async () => {
    server = await serve({ root: FIXTURES });
  });
  afterAll(() => server.close());

  const choose = (checked: boolean): Promise<void> =>
    browser().inBackground(
      async (isOn, pageUrl) => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, of: object): void };
        if (tab !== undefined)
          event.dispatch({ menuItemId: 'auto-open', checked: isOn, pageUrl }, { ...tab, url: pageUrl });
      },
      checked,
      `http://${HOST}:${server.port}/jannah/input.html`,
    );

  test('takes the site in front off the list, and asks in the options page to put it on', async ({ skip }) => {
    skip(BROWSER === 'firefox', 'no tool can choose in the menu of its button');
    await switchOn(browser(), HOST);
    const tab = await browser().open(`http://${HOST}:${server.port}/jannah-home/input.html`);
    await choose(false);
    await waitForDetector(browser(), null);
    expect(
      await browser().inBackground((origin) => chrome.permissions.contains({ origins: [origin] }), `*://*.${HOST}/*`),
    ).toBe(false);
    await choose(true);
    await waitInBackground(browser(), 'the options page that asks', async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.some(({ url }) => url?.includes('pages/options/options.html'));
    });
    await tab.close();
  });
});
