/** The bench's engines beside Naqi: Readability alone and Defuddle, each as its own makers say it is used. */

import './in-page.ts';
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { detect } from '../../src/article/detect.ts';
import { linesOf } from './lines.ts';
import type { ReadArticle, Reading } from './types.ts';

interface Found {
  title?: string | null | undefined;
  byline?: string | null | undefined;
  published?: string | null | undefined;
  content?: string | null | undefined;
}

function readingOf({ title, byline, published, content }: Found): Reading {
  const parsed = new DOMParser().parseFromString(content ?? '', 'text/html');
  const base = parsed.createElement('base');
  base.href = document.baseURI;
  parsed.head.append(base);
  const article: ReadArticle = {
    title: title ?? '',
    byline: byline ?? '',
    published: published ?? '',
    modified: '',
    site: '',
    lang: '',
    dir: '',
    url: '',
    characters: 0,
    ...linesOf(parsed.body),
  };
  return { article, reason: '', removals: [] };
}

function copy(): Document {
  return document.cloneNode(true) as Document;
}

function readability(): Reading {
  const found = new Readability(copy()).parse();
  if (found === null) return { article: null, reason: 'nothing found', removals: [] };
  return readingOf({
    title: found.title,
    byline: found.byline,
    published: found.publishedTime,
    content: found.content,
  });
}

function defuddle(): Reading {
  const found = new Defuddle(copy(), { url: document.URL }).parse();
  return readingOf({ title: found.title, byline: found.author, published: found.published, content: found.content });
}

/** Whether each engine would take the page for an article without being asked. */
function detection(): Record<'naqi' | 'readability', { article: boolean; reasons: readonly string[] }> {
  return {
    naqi: detect(document),
    readability: { article: isProbablyReaderable(copy()), reasons: [] },
  };
}

globalThis.naqiReading = { ...globalThis.naqiReading, readability, defuddle, detection };
