import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { inEachBrowser } from './each-browser.ts';

const PROSE =
  'يفتح الحارس باب المنارة قبل الغروب بساعة، ويصعد الدرج الحلزوني على مهل كأنه يعد الدرجات للمرة الأولى، ثم يمسح الزجاج بقطعة من الصوف ويجلس في انتظار أول سفينة.';

const PAGE = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>حارس المنارة</title>
<meta property="og:site_name" content="Harbour Times"></head><body><article><h1>حارس المنارة</h1>
${`<p>${PROSE}</p>`.repeat(3)}
<figure><img src="/boat.jpg" width="900" height="600" alt=""><figcaption>السفينة عند الرصيف (Getty Images)</figcaption></figure>
<p>${PROSE}</p><iframe src="https://www.youtube.com/embed/abcdefghijk" title="A night at the lighthouse"></iframe><p>${PROSE}</p>
</article></body></html>`;

/** What a saved file holds of captions and cards, with its own style. */
const FILE = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><style>${readFileSync(resolve(import.meta.dirname, '../../src/reader/css/file.css'), 'utf8')}</style></head><body><article>
<figure><figcaption><span class="caption" dir="auto">السفينة عند الرصيف</span><span class="credit" dir="auto">Getty Images</span></figcaption></figure>
<figure class="embed"><figcaption><a href="/"><bdi>A night at the lighthouse</bdi></a><span class="site"><bdi>YouTube</bdi></span></figcaption></figure>
</article></body></html>`;

/** Runs in a page: how far each text ends from its box's right edge, less the box's padding and border, in CSS pixels. */
function gaps(root: ParentNode, boxes: readonly (readonly [text: string, box: string])[]): number[] {
  return boxes.map(([text, box]) => {
    const inner = root.querySelector(text);
    const outer = root.querySelector(box);
    if (inner === null || outer === null) return Number.NaN;
    const range = document.createRange();
    range.selectNodeContents(inner);
    const { paddingRight, borderRightWidth } = getComputedStyle(outer);
    const edge =
      outer.getBoundingClientRect().right - Number.parseFloat(paddingRight) - Number.parseFloat(borderRightWidth);
    return Math.round(edge - range.getBoundingClientRect().right);
  });
}

inEachBrowser('a Latin name stands where a right-to-left line begins', { locale: 'ar' }, (browser) => {
  let server: Server;
  beforeAll(async () => {
    server = await serve({
      root: import.meta.dirname,
      routes: { '/page.html': { type: 'text/html', body: PAGE }, '/file.html': { type: 'text/html', body: FILE } },
    });
  });
  afterAll(() => server.close());

  test('in the reader: the site, and an embedded video and its site in one line', async () => {
    const tab = await browser().open(`${server.origin}/page.html`);
    await tab.pressAction();
    await tab.waitForReader('open');
    expect(await tab.inReader(gaps, [['.site', 'article > header']])).toEqual([0]);
    const [title, site] =
      (await tab.inReader(gaps, [
        ['.embed a', '.embed figcaption'],
        ['.embed .site', '.embed figcaption'],
      ])) ?? [];
    expect(site).toBe(title);
    await tab.close();
  });

  test('in a saved file: the credit, and an embedded video and its site', async () => {
    const tab = await browser().open(`${server.origin}/file.html`);
    const found = await tab.evaluate(
      (run, boxes) => new Function(`return (${run})`)()(document, boxes),
      gaps.toString(),
      [
        ['.credit', 'figure:not(.embed) figcaption'],
        ['.embed a', '.embed figcaption'],
        ['.embed .site', '.embed figcaption'],
      ] as const,
    );
    expect(found).toEqual([0, 0, 0]);
    await tab.close();
  });
});
