import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { inEachBrowser } from './each-browser.ts';
import { shownIn } from './shown-article.ts';
import { waitInReader } from './waiting.ts';

const TITLE = 'راعي النجوم يعد القطيع كل ليلة';
const SENTENCE =
  'يجلس الراعي على حافة السور حين تهدأ الأجراس، ويعد القطيع بصوت خافت كي لا يوقظ الكلب، ثم يبدأ من جديد إذا قاطعه شهاب.';

const page = (body: string, end = ''): { type: string; body: string } => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="ar" dir="rtl"><title>${TITLE}</title><body>${body}${end}`,
});
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<p>${SENTENCE} ${index + 1}</p>`).join('');

/** Pages as careless or broken software makes them, each with six paragraphs to read. */
const routes = {
  '/many-nodes.html': page(
    `<h1>${TITLE}</h1><div class="text">${paragraphs(6)}</div>`,
    `<footer>${'<ul><li><a href="/x">وصلة</a></li></ul>'.repeat(33_000)}</footer>`,
  ),
  // Browsers stop nesting after some hundred elements; they hang by themselves when a script goes on.
  '/deep.html': page(`<h1>${TITLE}</h1>${'<div>'.repeat(5000)}${paragraphs(6)}`),
  '/deep-words.html': page(
    `<h1>${TITLE}</h1><div class="text">${paragraphs(6)}<p>${'<span><b>'.repeat(2500)}وأخيرا</p></div>`,
  ),
  '/broken.html': page(
    `<h1>${TITLE}<div class="text"><p><b>${paragraphs(3)}</i></table><tr><td><p>${SENTENCE} 4<p><em>${SENTENCE} 5</p></em></div></div></article>${paragraphs(6).slice(-(SENTENCE.length + 9))}<div><a href="`,
  ),
  '/no-body.html': {
    type: 'text/html; charset=utf-8',
    body: `<title>${TITLE}</title><h1>${TITLE}</h1>${paragraphs(6)}`,
  },
  '/deep-author.html': page(
    `<h1>${TITLE}</h1><div class="text">${paragraphs(6)}</div><script type="application/ld+json">{"@type":"NewsArticle","author":${'['.repeat(20_000)}"س"${']'.repeat(20_000)}}</script>`,
  ),
  '/long-word.html': {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="ar" dir="rtl"><title>${TITLE}</title><meta name="author" content="${'س'.repeat(200_000)}"><h1>${TITLE}</h1><div>${paragraphs(6)}</div>`,
  },
};

inEachBrowser('pages that careless software made', { locale: 'ar' }, (browser) => {
  let server: Server;
  beforeAll(async () => {
    server = await serve({ routes });
  });
  afterAll(() => server.close());

  test.each(Object.keys(routes))('%s is read all the same', async (path) => {
    const tab = await browser().open(`${server.origin}${path}`);
    // Firefox says of itself that it stopped nesting.
    const ownErrors = [...tab.errors()];
    await tab.pressAction();
    await waitInReader(tab, 'the text', (root) => (root.querySelector('article .body')?.textContent ?? '') !== '');
    const { title, lines } = await shownIn(tab);
    expect(title).toBe(TITLE);
    const read = lines.filter((line) => line.startsWith(SENTENCE)).map((line) => line.slice(SENTENCE.length).trim());
    expect(read).toEqual(['1', '2', '3', '4', '5', '6']);
    await tab.press('Escape');
    await tab.waitForReader('closed');
    expect(tab.errors()).toEqual(ownErrors);
    await tab.close();
  });
});
