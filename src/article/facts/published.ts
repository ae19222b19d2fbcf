import { languages } from '../../rules/languages/index.ts';
import type { Theme } from '../../rules/types.ts';
import type { Structured } from '../page/structured.ts';
import { firstOf } from '../text/dom.ts';
import { labelPattern } from '../text/phrases.ts';
import { textOf } from '../text/text.ts';
import { aboveHeadline, belowHeadline, isOnCard } from './around-headline.ts';
import { isDateLine } from './date-line.ts';
import { parseDate } from './dates.ts';
import { opensWithUpdate } from './modified.ts';
import { readerOfAgo } from './relative-date.ts';

/** How many lines after the headline may contain the date. */
const MAX_LINES = 12;

/** Longest line with a label and a date, in characters. */
const MAX_LABELLED_CHARS = 90;

const LABEL = labelPattern(languages.flatMap(({ dateLabels, updateLabels }) => [...dateLabels, ...updateLabels]));

/**
 * The day of publication as ISO; empty if unknown. The sources, most reliable first: what the page states for machines,
 * the themes' markup for dates, a date line after the headline, one above it, a date with a label anywhere on the page,
 * and last how long ago it was, counted from the moment at which the page was loaded.
 */
export function findPublished(
  copy: Document,
  active: readonly Theme[],
  structured: Structured,
  lang: string,
  heading: Element | null,
  loaded: Date | null,
): string {
  const stated = parseDate(structured.published, lang);
  if (stated !== '') return stated;
  const marked = active.flatMap(({ published = [] }) =>
    published.flatMap((selector) => [...copy.querySelectorAll(selector)]),
  );
  const named = marked.filter((element) => !isOnCard(element, heading));
  const near = heading === null ? [] : leavesAfter(copy, heading);
  const above = heading === null ? [] : aboveHeadline(heading).filter((element) => element.childElementCount === 0);
  const read = (element: Element): string => dateOf(element, lang);
  return (
    firstOf(named, read) ||
    firstOf(publicationFirst(near), (leaf) => (saysDate(leaf) ? read(leaf) : '')) ||
    firstOf(above, (leaf) => (isDateLine(textOf(leaf)) ? read(leaf) : '')) ||
    labelledDate(copy, lang) ||
    (loaded === null ? '' : dayOfAgo([...named, ...near], loaded))
  );
}

/** The day that the first "3 hours ago" in the elements means. */
function dayOfAgo(elements: readonly Element[], loaded: Date): string {
  const read = readerOfAgo(loaded);
  return firstOf(elements, (element) => read(textOf(element)));
}

function dateOf(element: Element, lang: string): string {
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
  return parseDate(stated, lang) || parseDate(textOf(element), lang);
}

/** A date after a label such as "published on", anywhere on the page; label and date may have elements of their own. */
function labelledDate(copy: Document, lang: string): string {
  const leaves = [...copy.body.querySelectorAll('*')].filter((element) => element.childElementCount === 0);
  const withParents = new Set(leaves.flatMap((leaf) => [leaf, leaf.parentElement]).filter((line) => line !== null));
  return firstOf([...withParents], (line) => {
    const isLine = line.childElementCount <= 2 && [...line.children].every((part) => part.childElementCount === 0);
    if (!isLine) return '';
    const text = textOf(line);
    return text.length < MAX_LABELLED_CHARS && LABEL.test(text) ? dateOf(line, lang) : '';
  });
}

/** The texts after the headline. A date in the page's header is today's. */
function leavesAfter(copy: Document, heading: Element): Element[] {
  return belowHeadline(copy, heading)
    .filter((element) => element.childElementCount === 0 && textOf(element) !== '')
    .slice(0, MAX_LINES);
}

/** Moves days of the last change to the end, whether their label is in the same text or in the one before. */
function publicationFirst(leaves: readonly Element[]): Element[] {
  const isUpdate = (leaf: Element, index: number): boolean => {
    const before = leaves[index - 1];
    return (
      opensWithUpdate(textOf(leaf)) || (before !== undefined && opensWithUpdate(textOf(before)) && !saysDate(before))
    );
  };
  return [...leaves.filter((leaf, index) => !isUpdate(leaf, index)), ...leaves.filter(isUpdate)];
}

function saysDate(leaf: Element): boolean {
  const text = textOf(leaf);
  return leaf.hasAttribute('datetime') || isDateLine(text) || (LABEL.test(text) && parseDate(text, '') !== '');
}
