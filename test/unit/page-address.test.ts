import { expect, test } from 'vitest';
import { isSamePage, pageAddress } from '../../src/content/page-address.ts';

const SITE = 'https://news.example.org';

test.each([
  ['/story?utm_source=feed', '/story'],
  ['/story', '/story?_ga=1'],
  ['/story?id=7&fbclid=x', '/story?id=7'],
  ['/%d8%a7%d9%84', '/%D8%A7%D9%84'],
  ['/story', '/story/'],
  ['/story', '/story#comments'],
])('%s and %s are one page', (before, now) => {
  expect(isSamePage(SITE + before, SITE + now)).toBe(true);
});

test.each([
  ['/story', '/other'],
  ['/news?id=1', '/news?id=2'],
  ['/news?id=1', '/news'],
  ['/#/story', '/#/other'],
  ['/#!/story', '/'],
  ['/100%', '/100%25/x'],
])('%s and %s are two pages', (before, now) => {
  expect(isSamePage(SITE + before, SITE + now)).toBe(false);
});

test('a place in the page is no part of its address, a route is', () => {
  expect(pageAddress(`${SITE}/story#comments`)).toBe(`${SITE}/story`);
  expect(pageAddress(`${SITE}/#/story`)).toBe(`${SITE}/#/story`);
});
