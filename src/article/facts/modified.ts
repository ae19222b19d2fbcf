import { languages } from '../../rules/languages/index.ts';
import type { Structured } from '../page/structured.ts';
import { follows, isText } from '../text/dom.ts';
import { anyOf, squeeze, textOf } from '../text/text.ts';
import { ELSEWHERE } from './byline.ts';
import { isDateLine, parseDate } from './dates.ts';

const LABELS = anyOf(languages.flatMap(({ updateLabels }) => updateLabels));

/** "Last updated" as whole words, and what stands behind it. */
const UPDATED = new RegExp(`(?:^|[^\\p{L}\\p{M}])(?:${LABELS})(?![\\p{L}\\p{M}])[\\s:：،,-]*(?<rest>.*)$`, 'iu');

/** Longest line that says when the page was changed, in characters. */
const LINE = 140;

/** How many elements around the label may hold the date too. */
const LEVELS = 3;

/** Whether a line opens by saying that the page was changed: "Last updated: …". */
export function opensWithUpdate(line: string): boolean {
  return UPDATED.exec(line)?.index === 0;
}

/**
 * The last change as ISO, from what the page says for machines, then from what it shows under the headline. Empty when
 * it is not of a later day than the publication: software notes every saving, and readers ask for real changes.
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

/** The date behind a label such as "last updated", in the same element or in one around it. */
function printedUpdate(copy: Document, heading: Element, lang: string): string {
  const texts = copy.createTreeWalker(copy.body, 4);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (!isText(node) || node.length > LINE || !UPDATED.test(squeeze(node.data))) continue;
    let box = node.parentElement;
    if (box === null || !follows(heading, box) || box.closest(ELSEWHERE) !== null) continue;
    for (let level = 0; level < LEVELS && box !== null; level += 1, box = box.parentElement) {
      const text = textOf(box);
      const { rest = '' } = (text.length > LINE ? null : UPDATED.exec(text))?.groups ?? {};
      if (isDateLine(rest)) return parseDate(rest, lang);
    }
  }
  return '';
}
