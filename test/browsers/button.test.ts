import { test } from 'vitest';
import type { Browser, Tab } from '../../scripts/browser/driver.ts';
import { inEachBrowser, serveFixtures } from './each-browser.ts';
import { waitInBackground } from './waiting.ts';

/** The icon changes before the title does, and cannot be asked for. */
const CLOSED = 'Read this page with Naqi';
const OPEN = 'Close the reader';

function waitForTitle(browser: Browser, title: string): Promise<unknown> {
  return waitInBackground(
    browser,
    `the button's title "${title}"`,
    async (wanted) => {
      const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
      return active?.id !== undefined && (await chrome.action.getTitle({ tabId: active.id })) === wanted;
    },
    title,
  );
}

inEachBrowser('the toolbar button shows whether the reader is open', {}, (browser) => {
  const server = serveFixtures();

  const openReader = async (): Promise<Tab> => {
    const tab = await browser().open(`${server.origin}/jannah/input.html`);
    await waitForTitle(browser(), CLOSED);
    await tab.pressAction();
    await tab.waitForReader('open');
    await waitForTitle(browser(), OPEN);
    return tab;
  };

  test('and no longer, once it is closed', async () => {
    const tab = await openReader();
    await tab.press('Escape');
    await waitForTitle(browser(), CLOSED);
    await tab.close();
  });

  test('in its own tab only', async () => {
    const tab = await openReader();
    const other = await browser().open(`${server.origin}/sahifa/input.html`);
    await waitForTitle(browser(), CLOSED);
    await other.close();
    await tab.bringToFront();
    await waitForTitle(browser(), OPEN);
    await tab.close();
  });

  test('and begins anew with each page; Chromium keeps the one before with its reader, which the button shows again', async () => {
    const tab = await openReader();
    await tab.goto(`${server.origin}/sahifa/input.html`);
    await waitForTitle(browser(), CLOSED);
    await tab.evaluate(() => history.back());
    await tab.waitFor(
      'the page before',
      () => location.pathname.includes('jannah') && document.readyState !== 'loading',
    );
    const isKept = await tab.evaluate(() => document.querySelector('naqi-reader') !== null);
    await waitForTitle(browser(), isKept ? OPEN : CLOSED);
    await tab.close();
  });
});
