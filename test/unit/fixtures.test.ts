import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../scripts/reading/lines.ts';
import { detect } from '../../src/article/detect.ts';
import { expectedOf } from '../expected.ts';
import { pageOf, read } from './page.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const folders = readdirSync(FIXTURES).filter((name) => existsSync(join(FIXTURES, name, 'input.html')));
const inputOf = (name: string): Document => pageOf(readFileSync(join(FIXTURES, name, 'input.html'), 'utf8'));
const isListing = (name: string): boolean => /-(?:home|category)$/.test(name);
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(folders.filter((name) => !isListing(name)))('%s', (name) => {
  const expected = expectedOf(join(FIXTURES, name));
  const page = inputOf(name);
  const before = page.documentElement.outerHTML;
  const outcome = read(page);
  if (outcome.kind === 'none') throw new Error(`No article: ${outcome.reason}`);
  const { article } = outcome;
  const root = pageOf('').body;
  root.append(root.ownerDocument.importNode(article.body, true));
  const { lines, figures } = linesOf(root);

  test('every paragraph in order and nothing else', () => {
    const optional = (expected.optional ?? []).map(squeeze);
    expect(lines.filter((line) => !optional.includes(line))).toEqual(expected.paragraphs.map(squeeze));
  });

  test('title, byline, date, language and direction', () => {
    const { title, byline, lang, dir } = article;
    expect({ title, byline, published: article.published.slice(0, 10), lang, dir }).toEqual({
      title: expected.title,
      byline: expected.byline,
      published: expected.published.slice(0, 10),
      lang: expected.lang,
      dir: expected.dir,
    });
  });

  test('each picture once, with its caption and its credit', () => {
    expect(figures.map(({ src, caption, credit }) => [basename(src), caption, credit])).toEqual(
      expected.figures.map(({ src, caption, credit }) => [basename(src), caption, credit]),
    );
  });

  test('none of the noise', () => {
    const text = lines.join('\n');
    for (const phrase of expected.absent ?? []) expect(text).not.toContain(phrase);
  });

  test('the page itself is not changed', () => {
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('is taken for an article', () => {
    expect(detect(page)).toMatchObject({ article: true });
  });
});

test.each(folders.filter(isListing))('%s is not taken for an article', (name) => {
  expect(detect(inputOf(name))).toMatchObject({ article: false });
});
