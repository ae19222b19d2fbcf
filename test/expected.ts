import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a careful reader wants of a page: `expected.json` beside a fixture's `input.html`. */
export interface Expected {
  title: string;
  byline: string;
  published: string;
  lang: string;
  dir: string;
  paragraphs: string[];
  /** Lines that may be there or not. */
  optional?: string[];
  figures: { src: string; caption: string; credit: string }[];
  /** Phrases that may stand nowhere in the article. */
  absent?: string[];
}

export function expectedOf(folder: string): Expected {
  return JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
}
