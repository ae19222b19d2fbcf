import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { bundle } from '../../scripts/reading/bundle.ts';
import type { Reading } from '../../scripts/reading/types.ts';
import { expectedOf } from '../expected.ts';
import { FIXTURES, inEachBrowser } from './each-browser.ts';
import { shownIn } from './shown-article.ts';
import { beginVisits } from './visiting.ts';

const fixtures = readdirSync(FIXTURES);
const isArticle = (name: string): boolean => existsSync(join(FIXTURES, name, 'expected.html'));

/** One in so many is opened by a press of the button; a press takes several times as long as reading. */
const PRESSED = 14;

async function expectShown(tab: Tab, name: string): Promise<void> {
  await tab.waitForReader('open');
  const { lines, title, byline, lang } = await shownIn(tab);
  const expected = expectedOf(join(FIXTURES, name));
  expect(lines).toEqual(expected.paragraphs);
  expect([title, byline, lang]).toEqual([expected.title, expected.byline, expected.lang]);
}

inEachBrowser('every fixture, in one tab', { locale: 'ar' }, (browser) => {
  const visits = beginVisits(browser, FIXTURES);
  let script: string;
  beforeAll(async () => {
    const reading = await bundle(resolve(import.meta.dirname, '../../scripts/reading/in-page.ts'), true);
    script = `${reading}; return globalThis.naqiReading.naqi();`;
  });

  // A live page's nodes are not jsdom's: what works there can fail in a browser, and in one of the two alone.
  test.each(fixtures)('%s is read in the extension’s own world as without a browser', async (name) => {
    await visits.goto(`/${name}/input.html`);
    const { article, detection } = await browser().inContent(new Function(script) as () => Reading);
    expect(detection?.article).toBe(isArticle(name));
    if (!isArticle(name)) return;
    const { paragraphs, title, byline, lang } = expectedOf(join(FIXTURES, name));
    expect(article).toMatchObject({ lines: paragraphs, title, byline, lang });
  });

  const some = fixtures.filter((_, index) => index % PRESSED === 0);
  test.each(some.filter(isArticle))('%s opens at a press, and stays as it was', async (name) => {
    const during = (tab: Tab): Promise<void> => expectShown(tab, name);
    expect(await visits.visit(`/${name}/input.html`, { during })).toEqual([]);
  });

  test.each(fixtures.filter((name) => !isArticle(name)).slice(0, 2))(
    '%s is no article, and stays as it was',
    async (name) => {
      expect(await visits.visit(`/${name}/input.html`)).toEqual([]);
    },
  );
});
