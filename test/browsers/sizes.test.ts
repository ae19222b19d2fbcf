import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/browser/driver.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { inEachBrowser } from './each-browser.ts';
import { waitInReader } from './waiting.ts';

const TITLE = 'سجل المنارة في مئة عام';
const SENTENCE =
  'يصعد الحارس مئة درجة كل مساء، ويمسح زجاج المصباح بقطعة من الكتان، ثم يكتب في السجل أسماء السفن التي مرت قبل أن يغلب الضباب الضوء.';
/**
 * Letters of the longest paragraph. Chromium by itself, in any page, lays out a right-to-left paragraph in a time that
 * grows with the square of its length: five megabytes of one are more than it can show.
 */
const LONGEST = { chromium: 60_000, firefox: 2_800_000 } as const;

const paragraphs = (count: number): string => `<p>${SENTENCE}</p>\n`.repeat(count);

const page = (text: string, end = ''): string =>
  `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>${TITLE}</title><body><article><h1>${TITLE}</h1><div class="entry-content">${paragraphs(3)}${text}${paragraphs(3)}</div></article>${end}`;

const comments = (count: number, lines: number): string =>
  `<section class="comments-area" id="comments">${`<div class="comment" style="content-visibility:auto">${paragraphs(lines)}</div>`.repeat(count)}</section>`;

/** Pages as large as they come, by what is large of them. */
const pages: Readonly<Record<string, (browser: BrowserName) => string>> = {
  'twenty megabytes, most of them comments': () => page('', comments(40, 500_000 / 1.8 / SENTENCE.length)),
  'twenty megabytes of data for scripts': () =>
    page('', `<script type="application/json">"${'س'.repeat(10_000_000)}"</script>`),
  'a hundred thousand nodes in the text': () =>
    page(`<table>${'<tr><td>منارة</td><td><b>سفينة</b></td></tr>\n'.repeat(14_000)}</table>`),
  'a thousand pictures': () =>
    page(
      Array.from(
        { length: 1000 },
        (_, number) =>
          `<figure><img src="/picture-${number}.png" width="900" height="600" alt=""><figcaption>سفينة رقم ${number} تمر بالمنارة</figcaption></figure>`,
      ).join(`<p>${SENTENCE}</p>`),
    ),
  'one paragraph, of five megabytes where the browser can show it': (browser) =>
    page(`<p>${`${SENTENCE} `.repeat(LONGEST[browser] / SENTENCE.length)}</p>`),
};

/** Counts in the page how long it once could not answer, in milliseconds. */
function watchAnswers(): void {
  let last = performance.now();
  const state = { longest: 0 };
  Object.assign(window, { answers: state });
  setInterval(() => {
    const now = performance.now();
    state.longest = Math.max(state.longest, now - last);
    last = now;
  }, 0);
}

/** Runs in the page. */
function longestSilence(): number {
  return Math.round((window as unknown as { answers: { longest: number } }).answers.longest);
}

inEachBrowser('the largest pages open', { locale: 'ar' }, (browser) => {
  let server: Server;
  beforeAll(async () => {
    const routes = Object.values(pages).map((make, number) => [
      `/${number}.html`,
      { type: 'text/html', body: make(browser().name) },
    ]);
    server = await serve({ routes: Object.fromEntries(routes) });
  });
  afterAll(() => server.close());

  test.each(Object.keys(pages).map((name, number) => ({ name, number })))('$name', async ({ name, number }) => {
    const tab = await browser().open(`${server.origin}/${number}.html`);
    const before = await tab.heap();
    await tab.evaluate(watchAnswers);
    await tab.pressAction();
    await waitInReader(tab, 'the text', (root) => root.querySelector('article .body') !== null);
    const [title, text] = (await tab.inReader(titleAndText)) ?? [];
    const silence = await tab.evaluate(longestSilence);
    const heap = [before, await tab.heap()].map((bytes) => (bytes === null ? '?' : Math.round(bytes / 1e6)));
    console.log(
      `${browser().name}, ${name}: ${text?.length} characters shown, longest task ${silence} ms, heap ${heap.join(' → ')} MB`,
    );
    expect(title).toBe(TITLE);
    expect(text?.startsWith(SENTENCE)).toBe(true);
    expect(text?.endsWith(SENTENCE)).toBe(true);
    await tab.press('Escape');
    await tab.waitForReader('closed');
    await tab.close();
  });
});

/** Runs in the page. */
function titleAndText(root: ShadowRoot): [string, string] {
  const text = (selector: string): string => (root.querySelector(selector)?.textContent ?? '').trim();
  return [text('article .title'), text('article .body')];
}
