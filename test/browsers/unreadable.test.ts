import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { FIXTURES, inEachBrowser } from './each-browser.ts';
import { waitInBackground, waitInReader } from './waiting.ts';

const routes = {
  '/empty.html': { type: 'text/html', body: '<!doctype html><title>فارغة</title>' },
  '/short.html': {
    type: 'text/html',
    body: '<!doctype html><html lang="ar" dir="rtl"><title>بحث</title><form><input><button>ابحث</button></form>',
  },
  '/plain.txt': { type: 'text/plain', body: 'سطر واحد من النص.\n' },
  '/feed.xml': {
    type: 'application/xml',
    body: '<?xml version="1.0"?><rss><channel><title>خلاصة</title></channel></rss>',
  },
  '/frames.html': {
    type: 'text/html',
    body: '<!doctype html><frameset cols="50%,50%"><frame src="/empty.html"><frame src="/empty.html"></frameset>',
  },
};

inEachBrowser('a page without an article', {}, (browser) => {
  let server: Server;
  beforeAll(async () => {
    server = await serve({ root: FIXTURES, routes });
  });
  afterAll(() => server.close());

  test.each(['/empty.html', '/short.html', '/plain.txt'])(
    '%s gets a short message, which a press or Escape takes away',
    async (path) => {
      const tab = await browser().open(`${server.origin}${path}`);
      const before = await tab.evaluate(() => document.documentElement.outerHTML);
      for (const close of [() => tab.pressAction(), () => tab.press('Escape')]) {
        await tab.pressAction();
        await waitInReader(
          tab,
          'the message',
          (root) => (root.querySelector('dialog.notice')?.textContent ?? '').length > 10,
        );
        expect(await tab.inReader((root) => root.querySelector('article'))).toBeNull();
        await close();
        await tab.waitForReader('closed');
      }
      expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      expect(tab.errors()).toEqual([]);
      await tab.close();
    },
  );

  test('a message whose scripts have died with their extension goes out of sight by itself', async () => {
    const tab = await browser().open(`${server.origin}/empty.html`);
    await tab.pressAction();
    await waitInReader(tab, 'the message', (root) => root.querySelector('dialog.notice') !== null);
    const seen = await tab.inReader((root) => {
      const notice = root.querySelector('.notice');
      if (notice === null) return null;
      const before = getComputedStyle(notice).visibility;
      for (const animation of notice.getAnimations()) animation.finish();
      return [before, getComputedStyle(notice).visibility];
    });
    expect(seen).toEqual(['visible', 'hidden']);
    await tab.close();
  });

  test('a list of articles is opened only when the person says so', async () => {
    const tab = await browser().open(`${server.origin}/detect--author-page/input.html`);
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await tab.pressAction();
    await waitInReader(tab, 'the question', (root) => root.querySelector('.notice .answer') !== null);
    await tab.press('Escape');
    await tab.waitForReader('closed');
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await tab.pressAction();
    await waitInReader(tab, 'the question', (root) => root.querySelector('.notice .answer') !== null);
    await tab.clickInReader('.notice .answer');
    await waitInReader(tab, 'the text', (root) => (root.querySelector('article .body')?.textContent ?? '') !== '');
    await tab.press('Escape');
    await tab.waitForReader('closed');
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await tab.close();
  });

  test.each(['/feed.xml', '/frames.html'])('%s is no document to read: the toolbar button says so', async (path) => {
    const tab = await browser().open(`${server.origin}${path}`);
    await tab.pressAction();
    await waitInBackground(browser(), 'the badge', async () => {
      const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
      return active?.id !== undefined && (await chrome.action.getBadgeText({ tabId: active.id })) === '×';
    });
    expect(await tab.evaluate(() => document.querySelector('naqi-reader'))).toBeNull();
    await tab.close();
  });

  test('a page of the browser itself cannot be touched: the toolbar button says so', async () => {
    const tab = await browser().openExtensionPage('pages/options/options.html');
    await tab.goto(browser().name === 'chromium' ? 'chrome://version/' : 'about:support');
    await tab.pressAction();
    await waitInBackground(browser(), 'the badge', async () => {
      const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
      return active?.id !== undefined && (await chrome.action.getBadgeText({ tabId: active.id })) === '×';
    });
    await tab.close();
  });
});
