import { expect, test } from 'vitest';
import { pageOf, read } from './page.ts';

const SENTENCE =
  'يرتب الخباز أرغفته على الرف الخشبي قبل الفجر، ويفتح النافذة كي تخرج الرائحة إلى الزقاق وتوقظ الجيران.';

const picture = (name: string): string => `<img src="/pictures/${name}.jpg" width="900" height="600" alt="">`;

/** The article's body around a figure. */
function bodyWith(figure: string): DocumentFragment {
  const lines = `<p>${SENTENCE}</p>`.repeat(3);
  const html = `<!doctype html><html lang="ar"><title>رائحة الخبز</title><article><h1>رائحة الخبز</h1>${lines}${figure}<p>${SENTENCE}</p></article>`;
  const outcome = read(pageOf(html));
  if (outcome.kind !== 'article') throw new Error('No article was found');
  return outcome.article.body;
}

const textIn = (body: DocumentFragment, selector: string): string => body.querySelector(selector)?.textContent ?? '';

test('the caption of several pictures keeps its words and the credit apart', () => {
  const caption = '<span class="words">أرغفة الخبز على الرف</span><span class="photo-credit">سلمى الوادي</span>';
  const body = bodyWith(
    `<figure><figure>${picture('bread-on-shelf')}</figure><figure>${picture('open-oven')}</figure><figcaption>${caption}</figcaption></figure>`,
  );
  expect(body.querySelectorAll('.gallery img').length).toBe(2);
  expect(textIn(body, '.caption')).toBe('أرغفة الخبز على الرف');
  expect(textIn(body, '.credit')).toBe('سلمى الوادي');
});

test.each(['<p>أرغفة الخبز</p><p>على الرف</p>', 'أرغفة الخبز<br>على الرف'])(
  'lines of a caption are not glued: %s',
  (caption) => {
    const body = bodyWith(`<figure>${picture('bread-on-shelf')}<figcaption>${caption}</figcaption></figure>`);
    expect(textIn(body, 'figcaption .caption')).toBe('أرغفة الخبز على الرف');
  },
);

test('names in a credit are parted as their script does it, and the caption stays as it is written', () => {
  const caption = '<span class="words">خبز, ملح, زيت</span><span class="photo-credit">سلمى الوادي, رويترز</span>';
  const body = bodyWith(`<figure>${picture('bread-on-shelf')}<figcaption>${caption}</figcaption></figure>`);
  expect(textIn(body, '.caption')).toBe('خبز, ملح, زيت');
  expect(textIn(body, '.credit')).toBe('سلمى الوادي، رويترز');
});

test('a video in a caption is none of its words', () => {
  const video = '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>';
  const body = bodyWith(
    `<figure>${picture('bread-on-shelf')}</figure><figcaption>${video}أرغفة الخبز على الرف</figcaption>`,
  );
  expect(textIn(body, 'figcaption .caption')).toBe('أرغفة الخبز على الرف');
});

test.each([
  (image: string, video: string): string => `<figure>${image}</figure>${video}`,
  (image: string, video: string): string => `<div class="photo">${image}${video}</div>`,
])('a video after a picture stays a video', (around) => {
  const video = '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="كيف يُخبز الرغيف"></iframe>';
  const body = bodyWith(around(picture('bread-on-shelf'), video));
  expect(body.querySelectorAll('figure img').length).toBe(1);
  expect(textIn(body, '.embed a')).toBe('كيف يُخبز الرغيف');
  expect(body.querySelectorAll('.caption').length).toBe(0);
});
