import { describe, expect, test } from 'vitest';
import { readerOfAgo } from '../../src/article/facts/relative-date.ts';
import type { Article } from '../../src/article/types.ts';
import { pageOf, read } from './page.ts';

const PROSE =
  'أعاد سكان الحي فتح المكتبة القديمة بعد ترميم دام عامين، وجمعوا لها الكتب من البيوت، ورتبوا الرفوف بأيديهم حتى عاد الأطفال يقرؤون تحت نوافذها العالية.';

function articleOf(under: string, head = '', loaded: Date | null = null): Article {
  const outcome = read(
    pageOf(
      `<!doctype html><html lang="ar" dir="rtl"><head><title>مكتبة الحي تفتح أبوابها</title>${head}</head>` +
        `<body><header>${under.includes('منذ') ? '' : 'الجمعة 7 مارس 2025'}</header><article><h1>مكتبة الحي تفتح أبوابها</h1>${under}` +
        `<div>${`<p>${PROSE}</p>`.repeat(4)}</div></article></body></html>`,
    ),
    loaded,
  );
  if (outcome.kind === 'none') throw new Error(`No article: ${outcome.reason}`);
  return outcome.article;
}

const data = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...value })}</script>`;

describe('the last change', () => {
  test.each([
    [data({ datePublished: '2024-01-01T08:00:00Z', dateModified: '2024-01-04T09:00:00Z' }), '', '2024-01-04T09:00:00Z'],
    [data({ datePublished: '2024-01-01T08:00:00Z', dateModified: '2024-01-01T19:00:00Z' }), '', ''],
    [data({ datePublished: '2024-01-04', dateModified: '2024-01-01' }), '', ''],
    ['<meta property="article:modified_time" content="2024-01-03">', '<p>نشر في: 1 يناير 2024</p>', '2024-01-03'],
    ['', '<p>نشر في: 1 يناير 2024</p><p>آخر تحديث: 3 يناير 2024</p>', '2024-01-03'],
    ['', '<p>نشر في: 1 يناير 2024 - آخر تحديث: 3 يناير 2024</p>', '2024-01-03'],
    ['', '<p>1 يناير 2024</p><p><b>آخر تحديث</b> <span>3 يناير 2024</span></p>', '2024-01-03'],
    ['', '<p>1 يناير 2024</p><div>آخر تحديث للنظام كان أسرع مما ظنه كثيرون في 3 يناير 2024</div>', ''],
    ['', '<p>1 يناير 2024</p><aside>آخر تحديث: 3 يناير 2024</aside>', ''],
  ])('%s%s: “%s”', (head, under, modified) => {
    expect(articleOf(under, head).modified).toBe(modified);
  });
});

describe('the day of publication', () => {
  test.each([
    ['<p>آخر تحديث: 3 يناير 2024</p><p>نشر في: 1 يناير 2024</p>', '2024-01-01', 'also behind the last change'],
    ['<p><b>آخر تحديث</b> <span>3 يناير 2024</span></p><p><i>1 يناير 2024</i></p>', '2024-01-01', 'a label of its own'],
    ['<p>آخر تحديث: 3 يناير 2024</p>', '2024-01-03', 'the last change where there is no other'],
  ])('%s is of %s: %s', (under, day) => {
    expect(articleOf(under).published).toBe(day);
  });

  const noon = new Date(2024, 2, 10, 12, 30);

  test('is counted from the moment of loading where the page only says how long ago it was', () => {
    expect(articleOf('<span>منذ 14 ساعة</span>', '', noon).published).toBe('2024-03-09');
    expect(articleOf('<span>منذ 14 ساعة</span>').published).toBe('');
    expect(articleOf('<span>منذ 14 ساعة</span><span>5 مارس 2024</span>', '', noon).published).toBe('2024-03-05');
  });

  test.each([
    ['منذ 3 ساعات', '2024-03-10'],
    ['منذ ١٣ ساعة', '2024-03-09'],
    ['قبل يومين', '2024-03-08'],
    ['نشر في: منذ أسبوعين', '2024-02-25'],
    ['منذ 20 دقيقة', '2024-03-10'],
    ['۳ ساعت پیش', '2024-03-10'],
    ['۲ روز قبل', '2024-03-08'],
    ['۱ هفته پیش', '2024-03-03'],
    ['4 گھنٹے پہلے', '2024-03-10'],
    ['2 دن قبل', '2024-03-08'],
    ['לפני 3 שעות', '2024-03-10'],
    ['לפני יומיים', '2024-03-08'],
    ['۵ ورځې مخکې', '2024-03-05'],
    ['پێش 2 ڕۆژ', '2024-03-08'],
    ['3 كۈن بۇرۇن', '2024-03-07'],
    ['13 hours ago', '2024-03-09'],
    ['Updated: 2 days ago', '2024-03-08'],
    ['منذ 3 أشهر', ''],
    ['منذ ثلاثة أيام من القصف المتواصل', ''],
    ['3 ساعات', ''],
    ['انتهت الجلسة قبل يومين', ''],
  ])('“%s” at noon on the 10th of March 2024 is “%s”', (text, day) => {
    expect(readerOfAgo(noon)(text)).toBe(day);
  });
});
