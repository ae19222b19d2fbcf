import { expect, test } from 'vitest';
import { pageOf, read } from './page.ts';

const PROSE =
  'عاد الصيادون إلى الميناء مع أول الضوء، وفتح السوق أبوابه على مهل، وجلس الشيوخ عند الرصيف يعدّون المراكب واحدا بعد آخر.';

/** The attributes of the links of an article, in order, after Naqi has read it; of one that is no link any more nothing. */
function linksOf(...links: string[]): Record<string, string>[] {
  const body = links.map((link) => `<p>${PROSE} ${link} ${PROSE}</p>`).join('');
  const title = 'الميناء يستيقظ قبل المدينة';
  const outcome = read(
    pageOf(
      `<!doctype html><html lang="ar" dir="rtl"><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}<p id="note">يعود المراقب بعد أسبوع ليقيس ارتفاع الماء عند البوابة، ويقارن بين الأرقام في دفتره القديم والجديد.</p></article></body></html>`,
    ),
  );
  if (outcome.kind === 'none') throw new Error(`No article: ${outcome.reason}`);
  return [...outcome.article.body.querySelectorAll('a')].map((link) =>
    Object.fromEntries([...link.attributes].map(({ name, value }) => [name, value])),
  );
}

test.each([
  ['https://other.example.net/a?utm_source=feed&id=7#part', 'https://other.example.net/a?utm_source=feed&id=7#part'],
  ['mailto:desk@news.example.org?subject=x', 'mailto:desk@news.example.org?subject=x'],
  ['tel:+97312345678', 'tel:+97312345678'],
  ['https://ar.example.org/مقال', 'https://ar.example.org/%D9%85%D9%82%D8%A7%D9%84'],
])('a link to %s leads there', (href, expected) => {
  expect(linksOf(`<a href="${href}">هنا</a>`)).toEqual([{ href: expected }]);
});

test('a link to a place in the article leads to it, one to a place that is left out is none', () => {
  expect(linksOf('<a href="#note">هنا</a>', '<a href="#comments">هناك</a>')).toEqual([{ href: '#anchor-1' }]);
});

test('what a link may not tell of the reader stays untold: no referrer where the page asks for none', () => {
  expect(
    linksOf('<a href="https://a.example/" rel="nofollow noreferrer" referrerpolicy="no-referrer">هنا</a>'),
  ).toEqual([{ href: 'https://a.example/', rel: 'nofollow noreferrer', referrerpolicy: 'no-referrer' }]);
});

test('a link tells nobody that it was pressed', () => {
  const [link] = linksOf(
    '<a href="https://a.example/" target="_blank" download ping="https://track.example/" onclick="tell()" attributionsrc="https://track.example/">هنا</a>',
  );
  expect(link).toEqual({ href: 'https://a.example/' });
});

test.each([
  ['https://news.example.org/2026/harbour', 'https://news.example.org/2026/harbour'],
  ['/2026/harbour?p=2', 'https://news.example.org/2026/harbour?p=2'],
  ['data:image/png;base64,AAAA', 'https://news.example.org/2026/harbour/'],
  ['javascript:alert(1)', 'https://news.example.org/2026/harbour/'],
  ['', 'https://news.example.org/2026/harbour/'],
])('the article stands where its page says that it does, if that is an address: %s', (canonical, expected) => {
  const outcome = read(
    pageOf(
      `<!doctype html><html lang="ar" dir="rtl"><head><title>الميناء</title><link rel="canonical" href="${canonical}"></head><body><article><h1>الميناء</h1><p>${PROSE}</p><p>${PROSE}</p><p>${PROSE}</p></article></body></html>`,
    ),
  );
  expect(outcome).toMatchObject({ kind: 'article', article: { url: expected } });
});
