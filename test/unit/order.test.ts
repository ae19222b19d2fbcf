/**
 * Why a step of the pipeline comes after another: each page comes out wrong if the two are exchanged. Fixtures show the
 * rest: `galleries` for pictures before slides and for repeated pictures before captions, `noise--podcast-and-posts` for
 * blocks before skips, `captions--tables-and-sliders` for captions before tidying before galleries.
 */

import { expect, test } from 'vitest';
import type { Article } from '../../src/article/types.ts';
import { pageOf, read } from './page.ts';

const TITLE = 'الطاحونة التي تعمل حين تهب الريح من الشرق';

const PROSE = [
  'تقف الطاحونة على تلة صغيرة خارج القرية، ولا تدور أشرعتها إلا حين تهب الريح من جهة الشرق، وقد حفظ الناس مواعيدها كما يحفظون مواعيد الأعياد.',
  'ورث سليم المفاتيح عن عمه الذي لم يترك له سوى دفتر قديم كتب فيه أيام الريح لثلاثين سنة، يوما بيوم، وبجانب كل يوم وزن الطحين الذي خرج من الحجر.',
  'ويأتي أهل القرى المجاورة بأكياسهم قبل الفجر، فمن تأخر انتظر ريحا أخرى قد لا تعود قبل أسبوعين، ولا أحد يشكو لأن الريح لا تسمع الشكوى.',
  'وفي الخريف الماضي توقفت الأشرعة سبعة عشر يوما، فخبز الناس من طحين المدينة وقالوا إن له طعما غريبا لا يشبه طعم الخبز الذي عرفوه.',
];

const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');

interface Parts {
  head?: string;
  /** Between the headline and the text. */
  above?: string;
  text?: string;
  /** After the article's block. */
  below?: string;
}

function articleOf({ head = '', above = '', text = paragraphs, below = '' }: Parts): Article {
  const html = `<!doctype html><html lang="ar" dir="rtl"><head><title>${TITLE}</title>${head}</head><body><div class="story"><h1>${TITLE}</h1>${above}<div class="text">${text}</div></div>${below}</body></html>`;
  const outcome = read(pageOf(html));
  if (outcome.kind === 'none') throw new Error(`No article: ${outcome.reason}`);
  return outcome.article;
}

/** The texts of the body's blocks. */
function linesOf({ body }: Article): string[] {
  return [...body.querySelectorAll('p, li, pre, figcaption')].map((line) => line.textContent ?? '');
}

test('links are absolute before pictures are read: a small picture is replaced by the file that it links to', () => {
  const small =
    '<p><a href="files/old-mill-at-the-hill.jpg"><img src="/files/old-mill-at-the-hill-300x200.jpg" width="300" height="200" alt=""></a></p>';
  const { body } = articleOf({ text: paragraphs + small + paragraphs });
  expect(body.querySelector('img')?.getAttribute('src')).toBe(
    'https://news.example.org/2026/harbour/files/old-mill-at-the-hill.jpg',
  );
});

test('headings are closed before the headline is found: an open one contains the text', () => {
  const html = `<!doctype html><html lang="ar" dir="rtl"><head><title>${TITLE}</title></head><body><h1>${TITLE}<div class="text">${paragraphs}</div></body></html>`;
  const outcome = read(pageOf(html));
  expect(outcome.kind === 'article' ? outcome.article.title : '').toBe(TITLE);
});

test('further articles go before names and dates are read: they have their own', () => {
  const further = `<div class="story"><h2>الجسر الذي لا يعبره أحد</h2><p class="author-name">هدى الصباغ</p><time datetime="2024-05-01">1 مايو 2024</time>${paragraphs}</div>`;
  const { byline, published } = articleOf({ below: further });
  expect({ byline, published }).toEqual({ byline: '', published: '' });
});

test('names and dates are read before noise goes: themes keep them in it', () => {
  const above = `<div class="share-buttons"><span class="author-name">هدى الصباغ</span> <time datetime="2024-05-01">1 مايو 2024</time> <time class="updated" datetime="2024-06-02">2 يونيو 2024</time></div>`;
  const { byline, published, modified } = articleOf({ above });
  expect({ byline, published, modified }).toEqual({
    byline: 'هدى الصباغ',
    published: '2024-05-01',
    modified: '2024-06-02',
  });
});

test('code is read before blocks are made: the label beside it would become a paragraph', () => {
  const code = '<div class="code"><span>Python</span><pre>print(1)</pre></div>';
  expect(linesOf(articleOf({ text: paragraphs + code + paragraphs }))).not.toContain('Python');
});

test('anchors are marked before blocks are made: a paragraph that is divided loses its id', () => {
  const note = `<p id="note">رواها حارس الطاحونة.<br><br>${PROSE[0]}</p>`;
  const { body } = articleOf({ text: `<p>${PROSE[1]}<a href="#note">١</a></p>${paragraphs}${note}` });
  expect(body.querySelectorAll('a[href^="#"]')).toHaveLength(1);
});

test('blocks are made before phrases are looked for: a line may be loose text', () => {
  const text = `${PROSE[0]}<br>اقرأ أيضا: <a href="/mill">طاحونة الماء تعود إلى العمل</a><br>${PROSE.slice(1).join('<br>')}`;
  expect(linesOf(articleOf({ text }))).toEqual(PROSE);
});

test('skip lines are read before phrases: under the heading of a list they look like its first link', () => {
  const skipped =
    '<h3>الأكثر قراءة</h3><p><a href="#end">تخطى الأكثر قراءة وواصل القراءة</a></p><ul><li><a href="/1">طاحونة الماء تعود إلى العمل</a></li></ul><p id="end">نهاية الأكثر قراءة</p>';
  expect(linesOf(articleOf({ text: paragraphs + skipped + paragraphs }))).toEqual([...PROSE, ...PROSE]);
});

test('buttons go before captions are read: beside a picture they would be its caption', () => {
  const buttons = '<p><a href="#">الصورة التي قبلها</a> <a href="#">الصورة التي بعدها</a></p>';
  const slide = `<figure><img src="/mill.jpg" width="900" height="600" alt="">${buttons}</figure>`;
  expect(articleOf({ text: paragraphs + slide + paragraphs }).body.querySelector('figcaption')).toBeNull();
});

test('the lead picture is added before repeated pictures go: the text may begin with its cut for another screen', () => {
  const lead = '<img class="mobile" src="/pictures/mill-portrait-1.jpg" width="400" height="600" alt="الطاحونة">';
  const same =
    '<p><img class="desktop" src="/pictures/mill-landscape-2.jpg" width="900" height="600" alt="الطاحونة"></p>';
  expect(articleOf({ above: lead, text: same + paragraphs }).body.querySelectorAll('img')).toHaveLength(1);
});

test('videos become cards before captions are read: in a picture’s box they are not its caption', () => {
  const box =
    '<div class="photo"><img src="/mill.jpg" width="900" height="600" alt=""><iframe src="https://www.youtube.com/embed/abcdefghijk" title="الطاحونة"></iframe></div>';
  const { body } = articleOf({ text: paragraphs + box + paragraphs });
  expect(body.querySelectorAll('.embed')).toHaveLength(1);
});

test('captions are read before the opening: they are not its first lines', () => {
  const picture = (name: string): string =>
    `<div class="photo"><img src="/${name}.jpg" width="900" height="600" alt=""><p>الطاحونة عند الفجر ${name}</p></div>`;
  const pictures = ['أ', 'ب', 'ج', 'د'].map(picture).join('');
  const { body } = articleOf({ text: `${pictures}<p>بقلم: هدى الصباغ</p>${paragraphs}` });
  expect([...body.querySelectorAll('p')].map((line) => line.textContent)).toEqual(PROSE);
});

const whole = (lines: readonly string[]): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: lines.join('\n') })}</script>`;

test('the text is completed before the opening is read: its beginning may be the headline again', () => {
  const head = whole([TITLE, ...PROSE, ...PROSE]);
  expect(linesOf(articleOf({ head, text: `<p>${TITLE}</p><p>${PROSE[0]}</p><p>${PROSE[1]}</p>` }))).toEqual([
    ...PROSE,
    ...PROSE,
  ]);
});

test('the text is completed before closings go: it has its own', () => {
  const head = whole([...PROSE, ...PROSE, 'المصدر: وكالة الأفق']);
  expect(linesOf(articleOf({ head, text: `<p>${PROSE[0]}</p><p>${PROSE[1]}</p>` }))).toEqual([...PROSE, ...PROSE]);
});

test('linked headlines go before closings: one of them at the end hides the closing above it', () => {
  const text = `${paragraphs}<p>المصدر: وكالة الأفق</p><p><a href="/mill">طاحونة الماء تعود إلى العمل</a></p>`;
  expect(linesOf(articleOf({ text }))).toEqual(PROSE);
});

test('closings go before the code at the end of the text: they follow it', () => {
  const text = `${paragraphs}<p>${PROSE[0]}<br>١٢/٤</p><p>المصدر: وكالة الأفق</p>`;
  expect(linesOf(articleOf({ text })).at(-1)).toBe(PROSE[0]);
});

test('anchors are settled last: tidying opens tables that links lead to', () => {
  const notes = '<table><tr><td id="notes"><p>رواها حارس الطاحونة قبل أن يغادر القرية.</p></td></tr></table>';
  const { body } = articleOf({
    text: `<p>${PROSE[1]}<a href="#notes">الهوامش</a></p>${paragraphs}${notes}${paragraphs}`,
  });
  expect(body.querySelector('a')).toBeNull();
});

test('anchors are settled after galleries are made: tables of pictures that links lead to are opened', () => {
  const picture = (name: string): string => `<img src="/mill-${name}.jpg" width="900" height="600" alt="">`;
  const table = `<table><tr><td id="east">${picture('east-side')}</td><td>${picture('west-side')}</td></tr></table>`;
  const { body } = articleOf({
    text: `<p>${PROSE[1]}<a href="#east">الصورة</a></p>${paragraphs}${table}${paragraphs}`,
  });
  expect([body.querySelectorAll('.gallery img').length, body.querySelectorAll('a').length]).toEqual([2, 0]);
});

test('frames of known sites become cards before other frames: a caption says only that there is one', () => {
  const frame =
    '<figure><iframe src="https://www.youtube.com/embed/miLL0000001" title="الطاحونة"></iframe><figcaption>الأشرعة تدور</figcaption></figure>';
  const { body } = articleOf({ text: paragraphs + frame + paragraphs });
  expect(body.querySelector('.site')?.textContent).toBe('YouTube');
});

test('links to the file of a picture go before slides lose their links: without an address they are words', () => {
  const figure =
    '<figure><img src="/files/mill.jpg" width="800" height="500" alt=""><ul><li><a href="/files/mill-3000.jpg" download>الملف</a></li><li><a href="/files/mill.jpg">الأصل</a></li></ul><figcaption>الطاحونة عند الفجر</figcaption></figure>';
  const other = '<p><img src="/files/hill.jpg" width="800" height="500" alt=""></p>';
  const { body } = articleOf({ text: paragraphs + figure + paragraphs + other });
  expect(body.querySelector('figcaption')?.textContent).toBe('الطاحونة عند الفجر');
});

test('the text is measured before charts are put in: their labels are not read', () => {
  const chart =
    '<figure><svg viewBox="0 0 400 200"><rect width="9" height="90"></rect><text>١٧ يوما بلا ريح</text></svg><figcaption>أيام الريح</figcaption></figure>';
  const { body, characters } = articleOf({ text: paragraphs + chart });
  expect(body.querySelector('svg text')?.textContent).toBe('١٧ يوما بلا ريح');
  expect(characters).toBe(articleOf({}).characters);
});
