import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { FIXTURES, inEachBrowser } from './each-browser.ts';

/** Ways in which pages scroll, by the style that makes them do so. */
const ways = {
  'the document': '',
  'content beyond a body as high as the window': 'html, body { height: 100% }',
  'the body': 'html { height: 100%; overflow: hidden } body { height: 100%; overflow: auto; margin: 0 }',
  'a box in the body':
    'html, body { height: 100%; margin: 0; overflow: hidden } .page { height: 100%; overflow: auto } ',
} as const;

/** How far everything is scrolled that can be. */
function scrolled(): number[] {
  const boxes = [document.scrollingElement, document.body, document.querySelector('.page')];
  return boxes.map((box) => box?.scrollTop ?? 0);
}

/** Begins to count, once the page has been told of what was scrolled until now, how often it is told of more. */
async function countScrolls(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const { dataset } = document.documentElement;
  addEventListener(
    'scroll',
    ({ target }) => {
      if ((target as Element).localName !== 'naqi-reader') dataset.scrolls = String(Number(dataset.scrolls ?? 0) + 1);
    },
    { capture: true },
  );
}

inEachBrowser('the page under the reader rests', {}, (browser) => {
  let server: Server;
  beforeAll(async () => {
    const article = await readFile(join(FIXTURES, 'jannah/input.html'), 'utf8');
    const routes = Object.fromEntries(
      Object.values(ways).map((style, index) => [
        `/${index}`,
        {
          type: 'text/html',
          body: article
            .replace('</head>', `<style>${style}</style></head>`)
            .replace(/<body([^>]*)>/, '<body$1><div class="page">')
            .replace('</body>', '</div></body>'),
        },
      ]),
    );
    server = await serve({ routes });
  });
  afterAll(() => server.close());

  test.each(Object.keys(ways).map((way, index) => [way, index] as const))(
    'and stands where it stood when %s scrolls',
    async (_way, index) => {
      const tab = await browser().open(`${server.origin}/${index}`);
      await tab.evaluate(() => {
        for (const box of [document.scrollingElement, document.body, document.querySelector('.page')])
          box?.scrollTo(0, 300);
      });
      const before = await tab.evaluate(scrolled);
      await tab.evaluate(countScrolls);
      expect(Math.max(...before)).toBeGreaterThan(200);
      await tab.pressAction();
      await tab.waitForReader('open');
      await tab.settle();
      await tab.press('Escape');
      await tab.waitForReader('closed');
      expect(await tab.evaluate(scrolled)).toEqual(before);
      expect(await tab.evaluate(() => document.documentElement.dataset.scrolls)).toBeUndefined();
      await tab.close();
    },
  );

  test('its text is not rendered while one reads, and is again afterwards', async () => {
    const tab = await browser().open(`${server.origin}/0`);
    const isRendered = (): Promise<boolean | undefined> =>
      tab.evaluate(() => document.querySelector('h1')?.checkVisibility());
    expect(await isRendered()).toBe(true);
    await tab.pressAction();
    await tab.waitForReader('open');
    expect(await isRendered()).toBe(false);
    await tab.press('Escape');
    await tab.waitForReader('closed');
    expect(await isRendered()).toBe(true);
    await tab.close();
  });
});
