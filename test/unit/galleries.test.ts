import { expect, test } from 'vitest';
import { pageOf, read } from './page.ts';

const SENTENCE =
  'يرتب الخباز أرغفته على الرف الخشبي قبل الفجر، ويفتح النافذة كي تخرج الرائحة إلى الزقاق وتوقظ الجيران.';

const picture = (name: string): string => `<img src="/pictures/${name}.jpg" width="900" height="600" alt="">`;

test('a caption for several pictures keeps its words and the credit apart', () => {
  const caption = '<span class="words">أرغفة الخبز على الرف</span><span class="photo-credit">سلمى الوادي</span>';
  const outcome = read(
    pageOf(`<!doctype html><html lang="ar"><title>رائحة الخبز</title><article><h1>رائحة الخبز</h1>
      ${`<p>${SENTENCE}</p>`.repeat(3)}
      <figure><figure>${picture('bread-on-shelf')}</figure><figure>${picture('open-oven')}</figure><figcaption>${caption}</figcaption></figure>
      <p>${SENTENCE}</p></article>`),
  );
  if (outcome.kind !== 'article') throw new Error('No article was found');
  const { body } = outcome.article;
  expect(body.querySelectorAll('.gallery img').length).toBe(2);
  expect(body.querySelector('.caption')?.textContent).toBe('أرغفة الخبز على الرف');
  expect(body.querySelector('.credit')?.textContent).toBe('سلمى الوادي');
});
