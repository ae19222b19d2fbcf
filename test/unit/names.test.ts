import { expect, test } from 'vitest';
import { withOwnCommas } from '../../src/article/text/names.ts';
import { pageOf, read } from './page.ts';
import { pageWith, sentencesOf } from './sentences.ts';

test.each([
  ['سلمى الوادي, كريم الهادي', 'سلمى الوادي، كريم الهادي'],
  ['سلمى الوادي,كريم الهادي , نور', 'سلمى الوادي، كريم الهادي، نور'],
  ['سارہ بلوچ, علی رضا', 'سارہ بلوچ، علی رضا'],
  ['سلمى الوادي, AFP', 'سلمى الوادي، AFP'],
  ['AFP, سلمى الوادي', 'AFP، سلمى الوادي'],
  ['سلمى (الوادي), «كريم»', 'سلمى (الوادي)، «كريم»'],
  ['سلمى الوادي، كريم الهادي', 'سلمى الوادي، كريم الهادي'],
  ['AFP, Getty Images', 'AFP, Getty Images'],
  ['נועה ברקת, דנה לוי', 'נועה ברקת, דנה לוי'],
  ['سلمى 1,000 وكريم', 'سلمى 1,000 وكريم'],
])('%s', (written, listed) => {
  expect(withOwnCommas(written)).toBe(listed);
});

const authors = (names: readonly string[]): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: names.map((name) => ({ '@type': 'Person', name })) })}</script>`;

test.each([
  ['ar', authors(['سلمى الوادي', 'كريم الهادي']), 'سلمى الوادي، كريم الهادي'],
  ['he', authors(['נועה ברקת', 'דנה לוי']), 'נועה ברקת, דנה לוי'],
  ['en', authors(['Lena Hollow', 'Mark Stone']), 'Lena Hollow, Mark Stone'],
  ['ar', '<p>بقلم: سلمى الوادي, كريم الهادي</p>', 'سلمى الوادي، كريم الهادي'],
])('the byline of a page in %s: %s', (lang, markup, byline) => {
  const { headline, prose } = sentencesOf(lang);
  const outcome = read(
    pageOf(pageWith(lang, headline, [markup, ...[1, 2, 3].map((number) => `<p>${prose} ${number}.</p>`)])),
  );
  expect(outcome.kind === 'article' ? outcome.article.byline : '').toBe(byline);
});
