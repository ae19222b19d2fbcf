import { describe, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { inEachBrowser, serveFixtures } from './each-browser.ts';

const ways: [string, (tab: Tab) => Promise<void>][] = [
  ['Escape', (tab) => tab.press('Escape')],
  ['the close button', (tab) => tab.clickInReader('button.close')],
  ['a second press', (tab) => tab.pressAction()],
];

/** What the page could notice of a visit. */
function pageState(): unknown {
  return {
    html: document.documentElement.outerHTML,
    scroll: [window.scrollX, window.scrollY],
    focus: document.activeElement?.id,
    title: document.title,
    address: location.href,
    history: history.length,
    fonts: document.fonts.size,
  };
}

inEachBrowser('closing the reader leaves the page as it was', {}, (browser) => {
  const server = serveFixtures();

  describe.each(ways)('by %s', (_name, close) => {
    test('DOM, scroll position, focus, title, address and fonts', async () => {
      const tab = await browser().open(`${server.origin}/jannah/input.html`);
      await tab.evaluate(() => {
        document.getElementById('comment')?.focus({ preventScroll: true });
        window.scrollTo(0, 700);
      });
      const before = await tab.evaluate(pageState);
      const errors = tab.errors().length;
      await tab.pressAction();
      await tab.waitForReader('open');
      expect(await tab.evaluate(() => document.querySelectorAll('naqi-reader').length)).toBe(1);
      await close(tab);
      await tab.waitForReader('closed');
      expect(await tab.evaluate(pageState)).toEqual(before);
      expect(tab.errors().slice(errors)).toEqual([]);
      await tab.close();
    });
  });

  test('and the next press opens it again', async () => {
    const tab = await browser().open(`${server.origin}/jannah/input.html`);
    for (const state of ['open', 'closed', 'open', 'closed'] as const) {
      await tab.pressAction();
      await tab.waitForReader(state);
    }
    await tab.close();
  });
});
