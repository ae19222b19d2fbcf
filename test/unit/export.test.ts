import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import type { Article } from '../../src/article/types.ts';
import { fileNameOf, htmlFileOf } from '../../src/reader/export/html-file.ts';
import { markdownOf } from '../../src/reader/export/markdown.ts';
import { plainTextOf } from '../../src/reader/export/plain-text.ts';

// Vite makes a style sheet's text of it; without a browser there is none.
vi.mock('../../src/reader/css/file.css?inline', () => ({ default: '' }));

const BODY = `
<p>عاد القارب إلى <a href="https://harbour.example.org/map">الميناء</a> قبل الفجر،<br>وكان <strong>الصيادون</strong> ينتظرونه.<sup><a href="#anchor-1">1</a></sup></p>
<figure><img src="https://harbour.example.org/boat.jpg" alt="قارب أزرق"><figcaption><span class="caption" dir="auto">القارب عند الرصيف</span> <span class="credit" dir="auto">سعاد البحري</span></figcaption></figure>
<h2>ما حمله القارب</h2>
<ul><li>سمك</li><li>ملح</li></ul>
<blockquote><p>لم نر مثل هذا الموسم منذ عشرين عاما.</p></blockquote>
<figure class="embed"><figcaption><a href="https://video.example.org/v/7">عودة القارب</a><span class="site">Video</span></figcaption></figure>
<figure class="embed"><figcaption><a href="https://t.me/harbour/7">t.me/harbour/7</a><span class="site">Telegram</span></figcaption></figure>
<p>السرعة <math alttext="v=\\frac{d}{t}"><mi>v</mi><mo>=</mo><mfrac><mi>d</mi><mi>t</mi></mfrac></math> عند <img class="inline" src="https://harbour.example.org/anchor.png" alt="⚓"> المرسى.</p>
<figure><svg viewBox="0 0 400 200"><title>الصيد بالأطنان</title><text>٣١٠</text></svg><figcaption><span class="caption" dir="auto">صيد عامين</span></figcaption></figure>
<figure class="embed"><img src="https://harbour.example.org/poster.jpg" alt=""><figcaption><a class="caption" href="https://harbour.example.org/ship.mp4">السفينة تدخل</a><span class="site">harbour.example.org</span><span class="credit">لؤي</span></figcaption></figure>
<pre><code>a = 1
  b = 2</code></pre>
<p class="anchor-1">رواها شيخ الصيادين.</p>`;

function article(): Article {
  const { document } = new JSDOM(`<body>${BODY}</body>`).window;
  const body = document.createDocumentFragment();
  body.append(...document.body.childNodes);
  return {
    title: 'قارب *واحد*',
    byline: 'ليلى المرواني',
    published: '2025-03-15T10:00:00+03:00',
    modified: '',
    site: 'دفاتر الساحل',
    lang: 'ar',
    dir: 'rtl',
    url: 'https://harbour.example.org/boat',
    body,
    characters: 120,
  };
}

test('plain text: a block a paragraph, captions in brackets, a line a card, lists with marks, code as it stands', () => {
  expect(plainTextOf(article()).split('\n\n')).toEqual([
    'قارب *واحد*\nليلى المرواني\n2025-03-15\nhttps://harbour.example.org/boat',
    'عاد القارب إلى الميناء قبل الفجر،\nوكان الصيادون ينتظرونه.1',
    '[القارب عند الرصيف — سعاد البحري]',
    'ما حمله القارب',
    '• سمك\n• ملح',
    'لم نر مثل هذا الموسم منذ عشرين عاما.',
    'Video: عودة القارب, https://video.example.org/v/7',
    'Telegram: https://t.me/harbour/7',
    'السرعة v=\\frac{d}{t} عند ⚓ المرسى.',
    '[صيد عامين]',
    'harbour.example.org: السفينة تدخل, https://harbour.example.org/ship.mp4\n[لؤي]',
    'a = 1\n  b = 2',
    'رواها شيخ الصيادين.\n',
  ]);
});

test('Markdown: headings, links, pictures with their captions, cards, quotes, lists and code', () => {
  const markdown = markdownOf(article());
  for (const part of [
    '# قارب \\*واحد\\*\n\nليلى المرواني · 2025-03-15 · <https://harbour.example.org/boat>\n\n',
    '[الميناء](https://harbour.example.org/map)',
    '**الصيادون**',
    '![قارب أزرق](https://harbour.example.org/boat.jpg)\n*القارب عند الرصيف — سعاد البحري*',
    '## ما حمله القارب',
    '-   سمك\n-   ملح',
    '> لم نر مثل هذا الموسم منذ عشرين عاما.',
    'Video: [عودة القارب](https://video.example.org/v/7)',
    'السرعة $v=\\frac{d}{t}$ عند ![⚓](https://harbour.example.org/anchor.png) المرسى.',
    'الصيد بالأطنان\n*صيد عامين*',
    'harbour.example.org: [السفينة تدخل](https://harbour.example.org/ship.mp4)\n![](https://harbour.example.org/poster.jpg)\n*لؤي*',
    '```\na = 1\n  b = 2\n```',
  ]) {
    expect(markdown).toContain(part);
  }
  expect(markdown).not.toContain('anchor-1');
});

test('Markdown: what only tells of markup is no markup where it is shown', () => {
  const told = { ...article(), title: 'وسم <script>', byline: '<img src=x onerror=tell()> [ليلى](javascript:tell())' };
  told.body.append(
    Object.assign(told.body.ownerDocument.createElement('p'), { textContent: '<img src=x onerror=tell()>' }),
  );
  const markdown = markdownOf(told);
  for (const part of ['# وسم \\<script>', '\\<img src=x onerror=tell()> \\[ليلى\\](javascript:tell())'])
    expect(markdown).toContain(part);
  expect(markdown).not.toMatch(/(?<!\\)<img/);
});

describe('a saved file', () => {
  const inside = new Map([['https://harbour.example.org/boat.jpg', 'data:image/jpeg;base64,AAAA']]);
  const { document } = new JSDOM(htmlFileOf(article(), '15 مارس 2025', inside)).window;

  test('has its language and direction, forbids scripts, and names its source', () => {
    expect([document.documentElement.lang, document.documentElement.dir, document.title]).toEqual([
      'ar',
      'rtl',
      'قارب *واحد*',
    ]);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(document.querySelector('.facts a')?.getAttribute('href')).toBe('https://harbour.example.org/boat');
    expect(document.querySelector('.facts')?.textContent).toContain('15 مارس 2025');
  });

  test('has the pictures inside that could be read, and places that links lead to', () => {
    expect(document.querySelector('img')?.getAttribute('src')).toBe('data:image/jpeg;base64,AAAA');
    expect(document.getElementById('anchor-1')?.textContent).toBe('رواها شيخ الصيادين.');
  });

  test.each([
    ['تقرير: هل عاد القارب؟ / نعم', 'تقرير هل عاد القارب؟ نعم.html'],
    ['..', 'article.html'],
    ['\u202bقارب\u202c', 'قارب.html'],
    ['م'.repeat(200), `${'م'.repeat(80)}.html`],
  ])('%s is named %s', (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });
});
