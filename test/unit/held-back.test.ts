import { describe, expect, test } from 'vitest';
import { linesOf } from '../../scripts/reading/lines.ts';
import type { Article } from '../../src/article/types.ts';
import { pageOf, read } from './page.ts';

const PROSE =
  'عاد الصيادون إلى الميناء مع أول الضوء، وفتح السوق أبوابه على مهل، وجلس الشيوخ عند الرصيف يعدّون المراكب واحدا بعد آخر كما كانوا يفعلون منذ عقود.';

function articleOf(body: string, head = '', end = ''): Article {
  const paragraphs = `<p>${PROSE}</p>`.repeat(4);
  const outcome = read(
    pageOf(
      `<!doctype html><html lang="ar" dir="rtl"><head><title>الميناء يستيقظ قبل المدينة</title>${head}</head>` +
        `<body><h1>الميناء يستيقظ قبل المدينة</h1><div class="story">${body}${paragraphs}${end}</div></body></html>`,
    ),
  );
  if (outcome.kind === 'none') throw new Error(`No article: ${outcome.reason}`);
  return outcome.article;
}

function shownOf(article: Article): ReturnType<typeof linesOf> {
  const root = pageOf('').body;
  root.append(root.ownerDocument.importNode(article.body, true));
  return linesOf(root);
}

describe('what the page may mean as text stays', () => {
  test.each([
    'تقرير أممي يحذر من المجاعة',
    'حوار الأديان في القاهرة',
    'كتب نجيب أولى رواياته في الميناء',
    'ترشيحات',
    'هجوم 7 أكتوبر 2023 وما بعده',
  ])('the sub-heading “%s”', (heading) => {
    const article = articleOf(`<h2>${heading}</h2><p>${PROSE}</p>`);
    expect(shownOf(article).lines).toContain(heading);
    expect(article.byline).toBe('');
  });

  test('a paragraph after a picture that opens with a foreign name', () => {
    const line = 'WhatsApp تطلق ميزة جديدة للصيادين في الموانئ البعيدة. الميزة متاحة الآن لجميع المستخدمين في البلدة';
    const { lines } = shownOf(articleOf(`<p>${PROSE}</p><p><img src="/boats.jpg"></p><p>${line}</p>`));
    expect(lines).toContain(line);
  });

  test('a sentence with a long link in its middle', () => {
    const { lines } = shownOf(articleOf('<p>شاهد <a href="/x">حارس المنارة القديمة في الميناء</a> المراكب تعود.</p>'));
    expect(lines[0]).toBe('شاهد حارس المنارة القديمة في الميناء المراكب تعود.');
  });

  test('cells of a table that say the same as buttons do', () => {
    const table = '<table><tr><th>طباعة</th><th>مشاركة</th></tr><tr><td>نعم</td><td>لا</td></tr></table>';
    expect(shownOf(articleOf(`<p>${PROSE}</p>${table}`)).lines).toEqual(expect.arrayContaining(['طباعة', 'مشاركة']));
  });

  test('the whole caption, also in parts and in other elements', () => {
    const inner = '<p>حارس المنارة <span>سالم الغافري</span> في المرفأ أمس</p>';
    const { figures } = shownOf(articleOf(`<p>${PROSE}</p><figure><img src="/keeper.jpg">${inner}</figure>`));
    expect(figures.map(({ caption }) => caption)).toEqual(['حارس المنارة سالم الغافري في المرفأ أمس']);
  });

  test('a post between the lines that let a screen reader pass over it', () => {
    const post =
      '<blockquote class="twitter-tweet"><p>المراكب عادت</p><a href="https://x.com/pier/status/1">4 مايو</a></blockquote>';
    const { body } = articleOf(`<p>${PROSE}</p><p>أهمل X مشاركة</p>${post}<p>نهاية X مشاركة</p><h2>نهاية الرحلة</h2>`);
    expect([...body.querySelectorAll('.embed a, h2')].map(({ textContent }) => textContent)).toEqual([
      'المراكب عادت',
      'نهاية الرحلة',
    ]);
    expect(body.textContent).not.toContain('مشاركة');
  });

  test('a line that says a caption and more, a fraction that stands beside no picture', () => {
    const figure = '<figure><img src="/boats.jpg"><figcaption>المراكب الخشبية عند الرصيف القديم</figcaption></figure>';
    const more = 'المراكب الخشبية عند الرصيف القديم هي آخر ما بقي من أسطول البلدة';
    const { lines } = shownOf(
      articleOf(`<p>${PROSE}</p>${figure}<p>${more}</p><p>${PROSE}</p><p>3/4</p><p>${PROSE}</p>`),
    );
    expect(lines).toEqual(expect.arrayContaining([more, '3/4']));
  });

  test('a sentence of the text that a caption says without its full stop', () => {
    const sentence = 'رمم الأهالي السوق القديم بأيديهم في صيف واحد';
    const figure = `<figure><img src="/market.jpg"><figcaption>${sentence}</figcaption></figure>`;
    const { lines } = shownOf(articleOf(`<p>${PROSE}</p>${figure}<p>${PROSE}</p><p>${sentence}.</p>`));
    expect(lines).toContain(`${sentence}.`);
  });

  test('a linked picture after a “read also” line', () => {
    const body = `<p>${PROSE}</p><p>اقرأ أيضا: <a href="/y">سوق السمك</a></p><figure><a href="/big.jpg"><img src="/pier.jpg"></a></figure>`;
    const { figures, lines } = shownOf(articleOf(body));
    expect(figures).toHaveLength(1);
    expect(lines.join(' ')).not.toContain('سوق السمك');
  });
});

test("a caption printed again with its credit and a slider's counter go", () => {
  const caption = 'المراكب الخشبية عند الرصيف القديم';
  const figure = (name: string): string =>
    `<figure><img src="/${name}.jpg"><figcaption>${caption} <span class="credit">تصوير: سالم الغافري</span></figcaption></figure>`;
  const { lines, figures } = shownOf(
    articleOf(`<p>${PROSE}</p>${figure('boats')}<div>1/2</div><div>${caption}. تصوير: سالم الغافري</div>`),
  );
  expect(new Set(lines)).toEqual(new Set([PROSE]));
  expect(figures.map(({ credit }) => credit)).toEqual(['سالم الغافري']);
});

describe('pictures', () => {
  test.each([
    [
      '<img src="/trucks-unloading-gaza.jpg">',
      '/trucks-unloading-gaza.jpg',
      'a word inside another word is no placeholder',
    ],
    ['<img src="/pier.jpg" data-lazy="true">', '/pier.jpg', 'a flag is no address'],
    [
      '<img src="data:image/gif;base64,R0" srcset="data:image/gif;base64,R0" data-srcset="/a.jpg 400w, /b.jpg 900w">',
      '/b.jpg',
      'the largest of a lazy set',
    ],
    ['<img srcset="/a.jpg 400w,/b.jpg 900w,/c.jpg 600w">', '/b.jpg', 'the largest of a set without spaces'],
    [
      '<picture><source srcset="" data-srcset="/pier.webp 1x"><img src="data:image/gif;base64,R0"></picture>',
      '/pier.webp',
      'the set of a source',
    ],
    ['<img src="/placeholder.png" data-src="/pier.jpg">', '/pier.jpg', 'the picture behind its placeholder'],
  ])('%s gives %s: %s', (html, path) => {
    const { figures } = shownOf(articleOf(`<p>${PROSE}</p><p>${html}</p>`));
    expect(figures.map(({ src }) => new URL(src).pathname)).toEqual([path]);
  });
});

test('links are whole addresses, lists and cells keep their numbers, captions their direction', () => {
  const html = `<p>${PROSE} <a href="/harbour">الميناء</a></p><ol start="3"><li>${PROSE}</li></ol><table><tr><td colspan="2">خانة</td></tr><tr><td>مركب</td><td>٣</td></tr></table><figure><img src="/a.jpg" width="800" height="450"><figcaption>مراكب</figcaption></figure>`;
  const { body } = articleOf(html);
  expect(body.querySelector('a')?.getAttribute('href')).toBe('https://news.example.org/harbour');
  expect(body.querySelector('ol')?.getAttribute('start')).toBe('3');
  expect(body.querySelector('td')?.getAttribute('colspan')).toBe('2');
  expect(body.querySelector('img')?.getAttribute('width')).toBe('800');
  expect(body.querySelector('.caption')?.getAttribute('dir')).toBe('auto');
});

describe('of several articles on one page the first', () => {
  const article = (tag: string, title: string, paragraphs: number): string =>
    `<${tag} class="story"><h1>${title}</h1><span class="date">16 يناير 2025</span>${`<p>${PROSE}</p>`.repeat(paragraphs)}</${tag}>`;
  const bodyOf = (tag: string, second: string): string => {
    const page = `<!doctype html><html lang="ar" dir="rtl"><title>الميناء يستيقظ</title><body>${article(tag, 'الميناء يستيقظ', 2)}${second}</body></html>`;
    const outcome = read(pageOf(page));
    return outcome.kind === 'article' ? (outcome.article.body.textContent ?? '') : '';
  };

  test.each(['article', 'div'])('also where the next is longer (%s)', (tag) => {
    const body = bodyOf(tag, article(tag, 'سوق السمك يغلق أبوابه', 9));
    expect(body.split(PROSE)).toHaveLength(3);
  });

  test('but all of it where its second part has a sub-heading and ends in a name', () => {
    const part = `<div class="story"><h2>السوق</h2>${`<p>${PROSE}</p>`.repeat(3)}<p class="author">ليلى</p></div>`;
    expect(bodyOf('div', part).split(PROSE)).toHaveLength(6);
  });
});

test('nothing that runs comes through', () => {
  const html = `<p>${PROSE}<a href="java&#10;script:alert(1)">x</a><img src=x onerror=alert(1)><svg onload=alert(1)></svg></p><iframe srcdoc="<script>1</script>"></iframe>`;
  const { body } = articleOf(html);
  const all = [...body.querySelectorAll('*')];
  expect(all.flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith('on'))).toEqual([]);
  expect(body.querySelector('iframe, svg, script, [href^="java"]')).toBeNull();
});

test('who wrote it, where the last lines of the text say so', () => {
  const article = articleOf('', '', '<p>خبرنگار: نگار صالحی / دبیر: بهروز کیوانی</p><p>انتهای پیام/</p>');
  expect(article.byline).toBe('نگار صالحی');
  expect(new Set(shownOf(article).lines)).toEqual(new Set([PROSE]));
});

test('an author without a name is not somebody else', () => {
  const data = {
    '@type': 'NewsArticle',
    name: 'الميناء يستيقظ',
    author: { '@type': 'Person', url: 'https://x.example' },
  };
  expect(articleOf('', `<script type="application/ld+json">${JSON.stringify(data)}</script>`).byline).toBe('');
});

test('a sidebar named on the body does not hide the author', () => {
  const page = pageOf(
    `<!doctype html><html lang="ar"><title>الميناء يستيقظ</title><body class="single has-sidebar sidebar-left"><h1>الميناء يستيقظ</h1><span class="author-name">ليلى المرواني</span><div>${`<p>${PROSE}</p>`.repeat(4)}</div></body></html>`,
  );
  const outcome = read(page);
  expect(outcome.kind === 'article' && outcome.article.byline).toBe('ليلى المرواني');
});
