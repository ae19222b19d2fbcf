import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectedOf } from '../expected.ts';
import { FIXTURES, inEachBrowser, serveFixtures } from './each-browser.ts';
import { shownIn } from './shown-article.ts';

const articles = readdirSync(FIXTURES).filter((name) => existsSync(join(FIXTURES, name, 'expected.html')));

/** A live page's nodes are not jsdom's: what works there can fail in a browser, and in one of the two alone. */
inEachBrowser('every fixture opens in a real browser as it does without one', { locale: 'ar' }, (browser) => {
  const server = serveFixtures();

  test.each(articles)('%s', async (name) => {
    const tab = await browser().open(`${server.origin}/${name}/input.html`);
    await tab.pressAction();
    await tab.waitForReader('open');
    const { lines, title, byline, lang } = await shownIn(tab);
    const expected = expectedOf(join(FIXTURES, name));
    expect(lines).toEqual(expected.paragraphs);
    expect([title, byline, lang]).toEqual([expected.title, expected.byline, expected.lang]);
    await tab.close();
  });
});
