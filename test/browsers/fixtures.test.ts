import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { expectedOf } from '../expected.ts';
import { FIXTURES, inEachBrowser } from './each-browser.ts';
import { shownIn } from './shown-article.ts';
import { beginVisits } from './visiting.ts';

const fixtures = readdirSync(FIXTURES);
const isArticle = (name: string): boolean => existsSync(join(FIXTURES, name, 'expected.html'));

/** A live page's nodes are not jsdom's: what works there can fail in a browser, and in one of the two alone. */
async function expectShown(tab: Tab, name: string): Promise<void> {
  await tab.waitForReader('open');
  const { lines, title, byline, lang } = await shownIn(tab);
  const expected = expectedOf(join(FIXTURES, name));
  expect(lines).toEqual(expected.paragraphs);
  expect([title, byline, lang]).toEqual([expected.title, expected.byline, expected.lang]);
}

inEachBrowser('every fixture, in one tab', { locale: 'ar' }, (browser) => {
  const visit = beginVisits(browser, FIXTURES);

  test.each(fixtures.filter(isArticle))('%s opens as without a browser, and stays as it was', async (name) => {
    expect(await visit(`/${name}/input.html`, { during: (tab) => expectShown(tab, name) })).toEqual([]);
  });

  test.each(fixtures.filter((name) => !isArticle(name)))('%s is no article, and stays as it was', async (name) => {
    expect(await visit(`/${name}/input.html`)).toEqual([]);
  });
});
