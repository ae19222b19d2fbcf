import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detect, isArticle, isReadable } from '../../src/article/detect.ts';
import { expectedBody, metadataOf } from '../expected.ts';
import { outlineOf } from './outline.ts';
import { pageOf, read } from './page.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const folders = readdirSync(FIXTURES).filter((name) => existsSync(join(FIXTURES, name, 'input.html')));
const inputOf = (name: string): Document => pageOf(readFileSync(join(FIXTURES, name, 'input.html'), 'utf8'));
/** A page without expectations must not be taken for an article. */
const isOther = (name: string): boolean => !existsSync(join(FIXTURES, name, 'expected.html'));

describe.each(folders.filter((name) => !isOther(name)))('%s', (name) => {
  const page = inputOf(name);
  const before = page.documentElement.outerHTML;
  const outcome = read(page);
  if (outcome.kind === 'none') throw new Error(`No article: ${outcome.reason}`);
  const { article } = outcome;

  test('the text and the figures, node by node', () => {
    expect(outlineOf(article.body)).toEqual(outlineOf(expectedBody(join(FIXTURES, name))));
  });

  test('title, byline, date, language and direction', () => {
    const { title, byline, lang, dir } = article;
    const published = article.published.slice(0, 10);
    expect({ title, byline, published, lang, dir }).toEqual(metadataOf(join(FIXTURES, name)));
  });

  test('the page itself is not changed', () => {
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('is taken for an article', () => {
    expect(detect(page)).toMatchObject({ article: true });
    expectSameDecisions(page);
  });
});

test.each(folders.filter(isOther))('%s is not taken for an article', (name) => {
  const page = inputOf(name);
  expect(detect(page)).toMatchObject({ article: false });
  expectSameDecisions(page);
});

/** The decisions that weigh no more than they must are those by all the signs. */
function expectSameDecisions(page: Document): void {
  const { article, readable } = detect(page);
  expect({ article: isArticle(page), readable: isReadable(page) }).toEqual({ article, readable });
}
