import { bylineOf } from '../facts/byline.ts';
import { isDateLine, parseDate } from '../facts/dates.ts';
import type { Log } from '../log.ts';
import { rename } from '../text/dom.ts';
import { endsSentence } from '../text/sentences.ts';
import { normalise, similarity, textOf, words } from '../text/text.ts';

/** How many blocks at the start of a body may be a byline, a date or the headline again. */
const OPENING = 4;

/** A line above the headline that is longer than this, in characters, is prose. */
const STANDFIRST = 160;

/** What the text itself says above the first paragraph, taken out of the text. */
export interface Opening {
  byline: string;
}

/**
 * Takes the headline's copy and the article's own byline off the start of the body, and gives what they say; also the
 * lines that only name the `authors` whom the page names elsewhere.
 */
export function readOpening(body: Element, title: string, authors: readonly string[], log: Log): Opening {
  let byline = '';
  const blocks = firstBlocks(body, OPENING * 2);
  const isHeadline = (text: string): boolean => normalise(title) !== '' && similarity(text, title) > 0.8;
  const again = blocks.slice(0, OPENING).findIndex((block) => isHeadline(textOf(block)));
  for (const block of blocks.slice(0, again + 1)) {
    if (textOf(block).length < STANDFIRST) log.remove('opening', 'headline again, and what stands above it', block);
  }
  for (const block of blocks.slice(again + 1, again + 1 + OPENING)) {
    const text = textOf(block);
    if (byline === '' && bylineOf(text) !== '') {
      byline = bylineOf(text);
      log.remove('opening', 'byline', block);
    } else if (namesAuthor(text, authors)) {
      log.remove('opening', 'the author again', block);
    } else if (isMetaLine(text)) {
      log.remove('opening', 'meta line', block);
    } else if (isDateLine(text)) {
      log.remove('opening', 'date', block);
    }
  }
  for (const heading of body.querySelectorAll('h1')) rename(heading, 'h2');
  return { byline };
}

/** Longest line of labelled values, in characters. */
const META = 140;

/** "Author: … Published: … Views: …": two labelled values or more, one of them a date. */
function isMetaLine(text: string): boolean {
  const labels = text.match(/\p{L}\s?[:：]\s/gu) ?? [];
  return text.length < META && labels.length > 1 && parseDate(text, '') !== '' && !endsSentence(text);
}

/** Whether a short line only names an author whom the page names elsewhere, with a word or two around the name. */
function namesAuthor(text: string, authors: readonly string[]): boolean {
  const own = words(text);
  return authors.some((name) => {
    const wanted = words(name);
    return wanted.length > 1 && own.length <= wanted.length + 4 && wanted.every((word) => own.includes(word));
  });
}

/** The first lines of the body that hold text, pictures and their captions left out. */
function firstBlocks(body: Element, most: number): Element[] {
  const found: Element[] = [];
  for (const block of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li, div')) {
    if (found.length === most) break;
    const isLine =
      block.querySelector('p, h1, h2, h3, h4, h5, h6, li, div') === null && block.closest('figure') === null;
    if (isLine && textOf(block) !== '') found.push(block);
  }
  return found;
}
