import { expect, test } from 'vitest';
import { serve } from '../../scripts/browser/server.ts';
import { inEachBrowser } from './each-browser.ts';
import { shownIn } from './shown-article.ts';

const LINE =
  'عاد الصيادون إلى الميناء مع أول الضوء، وفتح السوق أبوابه على مهل، وجلس الشيوخ عند الرصيف يعدّون المراكب واحدا بعد آخر.';

/** Names that take the place of what a document and a form are asked for. */
const names = [
  'body',
  'title',
  'implementation',
  'querySelectorAll',
  'baseURI',
  'createElement',
  'importNode',
  'fonts',
];
const fields = [
  'attributes',
  'childNodes',
  'nodeType',
  'nodeName',
  'getAttribute',
  'querySelector',
  'parentNode',
  'className',
];

const hostile = `<!doctype html><html lang="ar" dir="rtl"><head><title>الميناء يستيقظ قبل المدينة</title></head><body>
${names.map((name) => `<img name="${name}" src="data:image/gif;base64,R0">`).join('')}
<noscript><img name="body" src="/x.jpg"></noscript>
<form id="aspnetForm">${fields.map((name) => `<input type="hidden" name="${name}">`).join('')}
<h1>الميناء يستيقظ قبل المدينة</h1><div>${`<p>${LINE}</p>`.repeat(6)}</div></form></body></html>`;

inEachBrowser('a page whose elements are named like the platform’s properties', {}, (browser) => {
  test('opens like any other', async () => {
    const server = await serve({ routes: { '/names.html': { type: 'text/html', body: hostile } } });
    const tab = await browser().open(`${server.origin}/names.html`);
    await tab.pressAction();
    await tab.waitForReader('open');
    const { title, lines } = await shownIn(tab);
    expect(title).toBe('الميناء يستيقظ قبل المدينة');
    expect(lines).toEqual(Array.from({ length: 6 }, () => LINE));
    await tab.close();
    await server.close();
  });
});
