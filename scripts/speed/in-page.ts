/** Runs in an isolated world of a page: times the pipeline against the naive way, in turn, so that noise hits both. */

import { Readability } from '@mozilla/readability';
import createDOMPurify from 'dompurify';
import { sanitise } from '../../src/article/body/sanitise.ts';
import { isArticle } from '../../src/article/detect.ts';
import { Log } from '../../src/article/log.ts';
import { snapshot } from '../../src/article/page/snapshot.ts';
import { readArticle } from '../../src/article/pipeline.ts';
import { livePage } from '../../src/content/live-page.ts';
import { median } from './statistics.ts';

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

/** What no pipeline of this kind can do without: its copy of what is seen, Readability on it, and the sanitiser. */
function floor(): void {
  const abilities = livePage(window);
  const copy = snapshot(document, abilities, 'careful', new Log());
  const found = new Readability<Node>(copy, { serializer: (node) => node }).parse()?.content;
  if (found instanceof Element) sanitise(found, abilities);
}

function millisecondsOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Median times of each, in milliseconds. */
function times(runs = RUNS): { naqi: number; naive: number; floor: number } {
  const rounds = Array.from({ length: runs }, () => ({
    naive: millisecondsOf(naive),
    naqi: millisecondsOf(naqi),
    floor: millisecondsOf(floor),
  }));
  const middle = (name: 'naqi' | 'naive' | 'floor'): number => median(rounds.map((round) => round[name]));
  return { naqi: middle('naqi'), naive: middle('naive'), floor: middle('floor') };
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
  var naqiReading: Record<string, (argument?: unknown) => unknown>;
}

globalThis.naqiReading = { times: () => times(), quickTimes, parts, detectorTime };
