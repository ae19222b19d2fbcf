import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { inEachBrowser } from './each-browser.ts';
import { switchOn } from './switching.ts';

/** Labelled pages that stand beside the project where it is checked; they are not part of it. */
const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus');
const HOST = 'news.example.org';

/** Articles that nothing tells from a page of the site itself: one calls itself the home page, in title and class. */
const NOT_TOLD = 1;

/** How long a page is watched, in tenths of a second: an article on a busy machine is waited for. */
const ROUNDS = { article: 150, other: 12 };

interface Label {
  page: string;
  kind: 'article' | 'other';
}

const labels: Label[] = existsSync(CORPUS)
  ? readFileSync(join(CORPUS, 'truth.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Label)
  : [];

/** The saved pages' own scripts stay silent: they would ask a network that is not there. */
const silent = (): Record<string, string> => ({ 'Content-Security-Policy': "script-src 'none'" });

describe.runIf(labels.length > 0)('auto-open on labelled pages', () => {
  inEachBrowser('opens on the articles and on nothing else', {}, (browser) => {
    let server: Server;
    beforeAll(async () => {
      server = await serve({ root: CORPUS, headers: silent });
      await switchOn(browser(), HOST);
    });
    afterAll(() => server.close());

    test('of the folder', async () => {
      const wrong: Label[] = [];
      for (const label of labels) {
        const tab = await browser().open(`http://${HOST}:${server.port}/${label.page}`);
        await tab.waitFor('the page to be there', () => document.readyState !== 'loading');
        const isOpen = await tab.evaluate(async (rounds) => {
          for (let round = 0; round < rounds && document.querySelector('naqi-reader') === null; round += 1)
            await new Promise((done) => setTimeout(done, 100));
          return document.querySelector('naqi-reader') !== null;
        }, ROUNDS[label.kind]);
        if (isOpen !== (label.kind === 'article')) wrong.push(label);
        await tab.close();
      }
      expect(wrong.filter(({ kind }) => kind === 'other')).toEqual([]);
      expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(NOT_TOLD);
    }, 900_000);
  });
});

test.runIf(labels.length === 0)('the labelled pages are left out: ../shared/corpus is absent', () => {
  expect(existsSync(CORPUS)).toBe(false);
});
