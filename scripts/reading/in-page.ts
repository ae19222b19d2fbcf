/** Runs in an isolated world of a page: hands what the engines make of the page to the command that asked. */

import { detect } from '../../src/article/detect.ts';
import { readArticle } from '../../src/article/pipeline.ts';
import { livePage } from '../../src/content/live-page.ts';
import { linesOf } from './lines.ts';
import type { Reading } from './types.ts';

function naqi(): Reading {
  const detection = detect(document);
  const outcome = readArticle(document, { ...livePage(window), loaded: null });
  if (outcome.kind === 'none') {
    return { detection, article: null, reason: outcome.reason, removals: outcome.removals };
  }
  const { body, ...rest } = outcome.article;
  const root = document.implementation.createHTMLDocument('').body;
  root.append(body);
  return { detection, article: { ...rest, ...linesOf(root) }, reason: '', removals: outcome.removals };
}

declare global {
  /** What the command calls in the page, by the engine's name. */
  var naqiReading: Record<string, (argument?: unknown) => unknown>;
}

globalThis.naqiReading = { naqi };
