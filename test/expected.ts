import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { linesOf } from '../scripts/reading/lines.ts';

/** What a careful reader wants of a page beside its text: `expected.json` beside a fixture's `input.html`. */
export interface Metadata {
  title: string;
  byline: string;
  /** ISO day; empty where the page gives none. */
  published: string;
  lang: string;
  dir: string;
}

/** The same as the real browsers show it, line by line. */
export interface Expected extends Metadata {
  paragraphs: string[];
  figures: { src: string; caption: string; credit: string }[];
  /** Lines that may be there or not. */
  optional?: string[];
  /** Phrases that may stand nowhere in the article. */
  absent?: string[];
}

export function metadataOf(folder: string): Metadata {
  return wishesOf<Metadata>(folder);
}

/** What the seed asks for, which stands in one file. */
export function expectedOfSeed(folder: string): Expected {
  return wishesOf<Expected>(folder);
}

function wishesOf<Wishes>(folder: string): Wishes {
  return JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Wishes;
}

/** The body that a fixture's `expected.html` asks for. */
export function expectedBody(folder: string): Element {
  return new JSDOM(readFileSync(join(folder, 'expected.html'), 'utf8')).window.document.body;
}

/** What a fixture asks for, from both of its files. */
export function expectedOf(folder: string): Expected {
  const { lines, figures } = linesOf(expectedBody(folder));
  return { ...metadataOf(folder), paragraphs: lines, figures };
}
