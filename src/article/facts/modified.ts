import { languages } from '../../rules/languages/index.ts';
import type { Structured } from '../page/structured.ts';
import { follows, isText, TEXT_NODES } from '../text/dom.ts';
import { anyOf, squeeze, textOf } from '../text/text.ts';
import { ELSEWHERE } from './around-headline.ts';
import { isDateLine } from './date-line.ts';
import { parseDate } from './dates.ts';

const LABELS = anyOf(languages.flatMap(({ updateLabels }) => updateLabels));

/** "Last updated" as whole words, and what follows it. */
const UPDATED = new RegExp(`(?:^|[^\\p{L}\\p{M}])(?:${LABELS})(?![\\p{L}\\p{M}])[\\s:：،,-]*(?<rest>.*)$`, 'iu');

/** Longest line that says when the page was changed, in characters. */
const MAX_LINE_CHARS = 140;

/** How many elements around the label may contain the date. */
const MAX_LEVELS = 3;

/** Whether a line begins by saying that the page was changed: "Last updated: …". */
export function opensWithUpdate(line: string): boolean {
  return UPDATED.exec(line)?.index === 0;
}

/**
 * The last change as ISO. The sources, most reliable first: what the page states for machines, markup for the change, a
 * labelled date under the headline. Empty unless it is on a later day than the publication: software notes every saving,
 * and readers care about real changes.
 */
export function findModified(
  copy: Document,
  structured: Structured,
  lang: string,
  heading: Element | null,
  published: string,
): string {
  const marked = copy.querySelector('[itemprop="dateModified"], time.updated[datetime]');
  const attributes = ['datetime', 'content'].map((name) => marked?.getAttribute(name) ?? '');
  const candidates = [structured.modified, ...attributes, marked === null ? '' : textOf(marked)];
  const stated = candidates.map((text) => parseDate(text, lang)).find((date) => date !== '');
  const modified = stated ?? (heading === null ? '' : printedUpdate(copy, heading, lang));
  const isLater = published !== '' && modified.slice(0, 10) > published.slice(0, 10);
  return isLater ? modified : '';
}

/** The date after a label such as "last updated", in the same element or in one around it. */
function printedUpdate(copy: Document, heading: Element, lang: string): string {
  const texts = copy.createTreeWalker(copy.body, TEXT_NODES);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (!isText(node) || node.length > MAX_LINE_CHARS || !UPDATED.test(squeeze(node.data))) continue;
    let box = node.parentElement;
    if (box === null || !follows(heading, box) || box.closest(ELSEWHERE) !== null) continue;
    for (let level = 0; level < MAX_LEVELS && box !== null; level += 1, box = box.parentElement) {
      const text = textOf(box);
      const { rest = '' } = (text.length > MAX_LINE_CHARS ? null : UPDATED.exec(text))?.groups ?? {};
      if (isDateLine(rest)) return parseDate(rest, lang);
    }
  }
  return '';
}
