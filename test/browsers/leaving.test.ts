import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { FIXTURES, inEachBrowser } from './each-browser.ts';

/** What a page could notice of a visit, over all that may be in use while one reads. */
function pageState(): unknown {
  const selection = getSelection();
  return {
    html: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY],
    focus: document.activeElement?.outerHTML.slice(0, 80),
    selection: [selection?.toString(), selection?.anchorOffset, selection?.focusOffset],
    title: document.title,
    history: history.length,
    fonts: document.fonts.size,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
  };
}

const names = ['arc', 'bbc-arabic', 'code-blocks', 'embeds', 'galleries', 'hebrew', 'persian', 'urdu'];

inEachBrowser('what a page has after a visit', { locale: 'ar' }, (browser) => {
  let server: Server;
  beforeAll(async () => {
    server = await serve({ root: FIXTURES });
  });
  afterAll(() => server.close());

  test.each(names)('%s: text that was selected, place, focus, styles and fonts', async (name) => {
    const tab = await browser().open(`${server.origin}/${name}/input.html`);
    await tab.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((each) => (each.textContent ?? '').length > 40);
      const text = paragraph?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, Math.min(9, text.textContent?.length ?? 0));
      scrollTo(0, 120);
    });
    const before = await tab.evaluate(pageState);
    await tab.pressAction();
    await tab.waitForReader('open');
    await tab.settle();
    await tab.press('f');
    await tab.press('Escape');
    await tab.waitForReader('closed');
    expect(await tab.evaluate(pageState)).toEqual(before);
    await tab.close();
  });
});
