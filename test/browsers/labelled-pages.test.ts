import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browser/poll.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { bundle } from '../../scripts/reading/bundle.ts';
import type { World } from '../../src/content/world.ts';
import { inEachBrowser } from './each-browser.ts';
import { CORPUS, type Label, labels } from './labelled-pages.ts';
import { switchOn } from './switching.ts';
import { beginVisits, SILENT } from './visiting.ts';

const HOST = 'news.example.org';

/** Articles that nothing distinguishes from a page of the site itself: one calls itself the home page, in title and class. */
const NOT_TOLD = 1;

/** So many of each kind are opened the whole way, by the detector that the browser itself runs. */
const REAL = 4;

/** One in so many is opened by a press of the button. */
const PRESSED = 8;

/** Pages at equal distances in the list. */
function sample(kind: Label['kind']): Label[] {
  const all = labels.filter((label) => label.kind === kind);
  return all.filter((_, index) => index % Math.ceil(all.length / REAL) === 0);
}

/** Runs beside the detector: what it has decided; null while it looks at the page or waits for the reader. */
function decision(): 'open' | 'shut' | null {
  const world = (window as unknown as Record<symbol, World | undefined>)[Symbol.for('naqi')];
  if (world?.overlay.kind === 'reader') return 'open';
  return world?.overlay.kind === 'closed' && world.detector.kind === 'watching' ? 'shut' : null;
}

inEachBrowser('the labelled pages of ../shared/corpus', { locale: 'ar' }, (browser) => {
  const visits = beginVisits(browser, CORPUS);

  test.skipIf(labels.length === 0)(
    'are told apart, and some are after a visit what they were before',
    async () => {
      const script = `${await bundle(resolve(import.meta.dirname, 'is-article-in-page.ts'), true)}; return naqiIsArticle();`;
      const mistaken: Label[] = [];
      const left: string[] = [];
      for (const [index, label] of labels.entries()) {
        await visits.goto(`/${label.page}`);
        const isArticle = await browser().inContent(new Function(script) as () => boolean);
        if (isArticle !== (label.kind === 'article')) mistaken.push(label);
        if (index % PRESSED === 0) left.push(...(await visits.visit(`/${label.page}`)));
      }
      console.log(`${browser().name}: ${labels.length} labelled pages told apart, one in ${PRESSED} opened and closed`);
      expect(left).toEqual([]);
      expect(mistaken.filter(({ kind }) => kind === 'other')).toEqual([]);
      expect(mistaken.length, JSON.stringify(mistaken)).toBeLessThanOrEqual(NOT_TOLD);
    },
    600_000,
  );
});

inEachBrowser('auto-open on labelled pages of ../shared/corpus', {}, (browser) => {
  let server: Server;
  beforeAll(async () => {
    server = await serve({ root: CORPUS, headers: SILENT });
    await switchOn(browser(), HOST);
  });
  afterAll(() => server.close());

  test.skipIf(labels.length === 0)('opens articles alone', async () => {
    for (const { page, kind } of [...sample('article'), ...sample('other')]) {
      const tab = await browser().open(`http://${HOST}:${server.port}/${page}`);
      const decided = await until('a decision', () => browser().inContent(decision));
      expect(decided, page).toBe(kind === 'article' ? 'open' : 'shut');
      await tab.close();
    }
  });
});
