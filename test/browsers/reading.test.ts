import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { type Expected, expectedOf, expectedOfSeed } from '../expected.ts';
import { FIXTURES, inEachBrowser } from './each-browser.ts';
import { shownIn } from './shown-article.ts';

const SEED = resolve(import.meta.dirname, '../../../shared/seed');

interface Page {
  name: string;
  /** Folder that is served. */
  root: string;
  path: string;
  expected: Expected;
}

const own: Page[] = ['jannah', 'jannah-flat'].map((name) => ({
  name,
  root: FIXTURES,
  path: `/${name}/input.html`,
  expected: expectedOf(join(FIXTURES, name)),
}));

function withArabicCommas(expected: Expected): Expected {
  return { ...expected, byline: expected.byline.replaceAll(', ', '، ') };
}

const seed: Page[] = existsSync(SEED)
  ? ['jannah', 'jannah-flat'].map((name) => ({
      name: `${name} of the seed`,
      root: SEED,
      path: `/${name}.html`,
      // It states the byline as the page prints it. Naqi parts Arabic names by the comma of their script.
      expected: withArabicCommas(expectedOfSeed(SEED)),
    }))
  : [];

inEachBrowser('a press of the toolbar button opens the article', {}, (browser) => {
  describe.each([...own, ...seed])('$name', ({ root, path, expected }) => {
    let server: Server;
    beforeAll(async () => {
      server = await serve({ root });
    });
    afterAll(() => server.close());

    test('with every paragraph in order, its own byline and date, and each picture with caption and credit', async () => {
      const tab = await browser().open(`${server.origin}${path}`);
      const before = tab.errors().length;
      await tab.pressAction();
      await tab.waitForReader('open');
      const shown = await shownIn(tab);
      const optional = expected.optional ?? [];
      expect(shown.lines.filter((line) => !optional.includes(line))).toEqual(expected.paragraphs);
      expect(shown.title).toBe(expected.title);
      expect(shown.byline).toBe(expected.byline);
      expect(shown.published.slice(0, 10)).toBe(expected.published.slice(0, 10));
      expect([shown.lang, shown.dir]).toEqual([expected.lang, expected.dir]);
      const figures = shown.figures.map(({ src, captions, credits }) => ({ file: basename(src), captions, credits }));
      expect(figures).toEqual(
        expected.figures.map(({ src, caption, credit }) => ({
          file: basename(src),
          captions: [caption],
          credits: [credit],
        })),
      );
      for (const phrase of expected.absent ?? []) expect(shown.text).not.toContain(phrase);
      expect(tab.errors().slice(before)).toEqual([]);
      await tab.close();
    });
  });
});
