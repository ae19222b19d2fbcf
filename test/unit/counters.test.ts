import { expect, test } from 'vitest';
import { pageOf, read } from './page.ts';

const PROSE =
  'عاد الصيادون إلى الميناء مع أول الضوء، وفتح السوق أبوابه على مهل، وجلس الشيوخ عند الرصيف يعدّون المراكب واحدا بعد آخر.';

/** The addresses of the pictures of an article that holds this markup. */
function picturesOf(markup: string): string[] {
  const title = 'الميناء يستيقظ قبل المدينة';
  const outcome = read(
    pageOf(
      `<!doctype html><html lang="ar" dir="rtl"><head><title>${title}</title></head><body><article><h1>${title}</h1>${`<p>${PROSE}</p>`.repeat(3)}<p>${markup}</p><p>${PROSE} وعادوا.</p></article></body></html>`,
    ),
  );
  if (outcome.kind === 'none') throw new Error(`No article: ${outcome.reason}`);
  return [...outcome.article.body.querySelectorAll('img')].map(({ src }) => src);
}

test.each([
  '<img src="https://track.example/a.gif" width="1" height="1">',
  '<img src="https://track.example/a.gif" width="640" height="1">',
  '<img src="https://track.example/a.gif" style="display:none">',
  '<img src="https://track.example/a.gif" style="position: absolute; visibility: hidden">',
  '<img src="https://track.example/a.gif" style="border:0;width:1px;height:1px !important">',
  '<img src="https://track.example/a.gif" hidden>',
])('a counter is no picture: %s', (markup) => {
  expect(picturesOf(markup)).toEqual([]);
});

test.each([
  '<img src="https://news.example/boat.jpg">',
  '<img src="https://news.example/boat.jpg" style="width:100%;height:auto">',
  '<img src="https://news.example/boat.jpg" style="max-width: 10px 0; min-height:1px">',
  '<img src="/grey.gif" data-src="https://news.example/boat.jpg" style="display:none">',
])('a picture stays one: %s', (markup) => {
  expect(picturesOf(markup)).toEqual(['https://news.example/boat.jpg']);
});
