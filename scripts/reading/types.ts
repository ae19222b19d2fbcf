import type { Detection } from '../../src/article/detect.ts';
import type { Removal } from '../../src/article/types.ts';

export interface ReadFigure {
  src: string;
  alt: string;
  caption: string;
  credit: string;
}

/** An article as JSON. */
export interface ReadArticle {
  title: string;
  byline: string;
  published: string;
  modified: string;
  site: string;
  lang: string;
  dir: string;
  url: string;
  characters: number;
  /** Paragraphs, headings, list items, quotes and cells in order, captions left out. */
  lines: string[];
  figures: ReadFigure[];
}

/** What one engine makes of one page. */
export interface Reading {
  /** The strict decision of auto-open, where the engine has one. */
  detection?: Detection;
  article: ReadArticle | null;
  /** Why there is no article; empty when there is one. */
  reason: string;
  removals: readonly Removal[];
}
