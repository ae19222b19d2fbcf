import { languages } from '../../rules/languages/index.ts';
import { bylineOf } from '../facts/author-name.ts';
import { isDateLine } from '../facts/date-line.ts';
import { parseDate } from '../facts/dates.ts';
import type { Log } from '../log.ts';
import { rename } from '../text/dom.ts';
import { endsSentence } from '../text/sentence-ends.ts';
import { hasPhrase, normalise, similarity, textOf, words } from '../text/text.ts';

/** How many blocks at the start of a body may be a byline, a date or the headline again. */
const MAX_BLOCKS = 4;

/** Longest line above the repeated headline, in characters; a longer one is prose. */
const MAX_ABOVE_CHARS = 160;

/** Words around an author's name in a line that says nothing else. */
const MAX_WORDS_AROUND = 4;

/** How similar a line must be to the headline to repeat it, 0 to 1. */
const MIN_SIMILARITY = 0.8;

/** What the text says above its first paragraph. */
export interface Opening {
  byline: string;
}

/**
 * Removes the repeated headline, the byline, the date and the lines that only name one of the `authors` from the start of
 * the body, and returns the byline.
 */
export function readOpening(body: Element, title: string, authors: readonly string[], log: Log): Opening {
  let byline = '';
  const blocks = firstBlocks(body, MAX_BLOCKS * 2);
  const isHeadline = (text: string): boolean => normalise(title) !== '' && similarity(text, title) > MIN_SIMILARITY;
  const again = blocks.slice(0, MAX_BLOCKS).findIndex((block) => isHeadline(textOf(block)));
  for (const block of blocks.slice(0, again + 1)) {
    if (textOf(block).length < MAX_ABOVE_CHARS)
      log.remove('opening', 'headline again, and what stands above it', block);
  }
  for (const block of blocks.slice(again + 1, again + 1 + MAX_BLOCKS)) {
    const text = textOf(block);
    if (byline === '' && bylineOf(text) !== '') {
      byline = bylineOf(text);
      log.remove('opening', 'byline', block);
    } else if (namesAuthor(text, authors)) {
      log.remove('opening', 'the author again', block);
    } else if (isMetaLine(text) || isRowOfFacts(text)) {
      log.remove('opening', 'meta line', block);
    } else if (isDateLine(text)) {
      log.remove('opening', 'date', block);
    }
  }
  for (const heading of body.querySelectorAll('h1')) rename(heading, 'h2');
  return { byline };
}

/** The words before a colon. */
const LABEL = /([\p{L}\p{M} ]+?)\s?[:：]\s/gu;

/** Labels of who wrote an article and when; facts of an event have others. */
const META_LABELS = languages.flatMap(({ dateLabels, updateLabels, bylineLabels }) =>
  [...dateLabels, ...updateLabels, ...bylineLabels].map(normalise),
);

/** Longest line of labelled values, in characters. */
const MAX_META_CHARS = 140;

/** "Author: … Published: … Views: …": two labelled values or more, one of them a date, and a label of articles. */
function isMetaLine(text: string): boolean {
  if (text.length >= MAX_META_CHARS) return false;
  const labels = [...text.matchAll(LABEL)].map(([, label = '']) => normalise(label));
  const isOfArticles = labels.some((label) => META_LABELS.some((known) => hasPhrase(label, known)));
  return labels.length > 1 && isOfArticles && parseDate(text, '') !== '' && !endsSentence(text);
}

/** "Published on 24 November · Updated 4 March · By NAME": each part of the line is a date or a byline. */
function isRowOfFacts(text: string): boolean {
  const parts = text.length < MAX_META_CHARS ? text.split(/\s*[·•|]\s*/u) : [];
  return parts.length > 1 && parts.every((part) => isDateLine(part) || bylineOf(part) !== '');
}

/** Whether a short line only names one of the authors, with a few words around the name. */
function namesAuthor(text: string, authors: readonly string[]): boolean {
  const own = words(text);
  return authors.some((name) => {
    const wanted = words(name);
    return (
      wanted.length > 1 && own.length <= wanted.length + MAX_WORDS_AROUND && wanted.every((word) => own.includes(word))
    );
  });
}

/** The first lines of the body with text, without captions. */
function firstBlocks(body: Element, max: number): Element[] {
  const found: Element[] = [];
  for (const block of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li, div')) {
    if (found.length === max) break;
    const isLine =
      block.querySelector('p, h1, h2, h3, h4, h5, h6, li, div') === null && block.closest('figure') === null;
    if (isLine && textOf(block) !== '') found.push(block);
  }
  return found;
}
