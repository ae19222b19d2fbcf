/** Runs in an isolated world of a page: times the pipeline against the naive way, in turn, so that noise hits both. */

import { Readability } from '@mozilla/readability';
import createDOMPurify from 'dompurify';
import { readArticle } from '../../src/article/pipeline.ts';
import { livePage } from '../../src/content/live-page.ts';

/** How often each is run on a page. */
const RUNS = 7;

function naive(): void {
  const copy = document.cloneNode(true) as Document;
  const article = new Readability(copy).parse();
  createDOMPurify(window).sanitize(article?.content ?? '');
}

function naqi(): void {
  readArticle(document, livePage(window));
}

function millisecondsOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Median times of both, in milliseconds. */
function times(): { naqi: number; naive: number } {
  const rounds = Array.from({ length: RUNS }, () => ({ naive: millisecondsOf(naive), naqi: millisecondsOf(naqi) }));
  return { naqi: median(rounds.map((round) => round.naqi)), naive: median(rounds.map((round) => round.naive)) };
}

declare global {
  var naqiReading: Record<string, () => unknown>;
}

globalThis.naqiReading = { times };
