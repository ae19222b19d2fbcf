/** Runs in an isolated world of a page: times the pipeline against the naive way, in turn, so that noise hits both. */

import { Readability } from '@mozilla/readability';
import createDOMPurify from 'dompurify';
import { isArticle } from '../../src/article/detect.ts';
import { readArticle } from '../../src/article/pipeline.ts';
import { livePage } from '../../src/content/live-page.ts';
import { median } from './median.ts';

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

/** Median times of both, in milliseconds. */
function times(runs = RUNS): { naqi: number; naive: number } {
  const rounds = Array.from({ length: runs }, () => ({ naive: millisecondsOf(naive), naqi: millisecondsOf(naqi) }));
  return { naqi: median(rounds.map((round) => round.naqi)), naive: median(rounds.map((round) => round.naive)) };
}

/** When each part of the pipeline was done in one run, by the part's name, in milliseconds from its start. */
function parts(): Record<string, number> {
  const start = performance.now();
  const moments: Record<string, number> = {};
  const mark = (moment: string): void => {
    moments[moment] = performance.now() - start;
  };
  readArticle(document, { ...livePage(window), mark });
  mark('sanitised');
  return moments;
}

/** The same with fewer runs, for large pages. */
function quickTimes(): { naqi: number; naive: number } {
  return times(3);
}

/** The first run, as on a page that was just loaded: no later one is as slow. */
function detectorTime(): number {
  return millisecondsOf(() => isArticle(document));
}

declare global {
  var naqiReading: Record<string, () => unknown>;
}

globalThis.naqiReading = { times: () => times(), quickTimes, parts, detectorTime };
