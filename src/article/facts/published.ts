import { languages } from '../../rules/languages/index.ts';
import type { Theme } from '../../rules/types.ts';
import type { Structured } from '../page/structured.ts';
import { firstOf } from '../text/dom.ts';
import { labelPattern } from '../text/phrases.ts';
import { textOf } from '../text/text.ts';
import { readerOfAgo } from './ago.ts';
import { aboveHeadline, belowHeadline } from './around-headline.ts';
import { isDateLine, parseDate } from './dates.ts';
import { opensWithUpdate } from './modified.ts';

/** How much text around the headline may hold the date, in blocks. */
const NEAR = 12;

const LABEL = labelPattern(languages.flatMap(({ dateLabels, updateLabels }) => [...dateLabels, ...updateLabels]));

/**
 * The day of publication as ISO, from what the page says for machines, then from what it shows; empty if unknown.
 * Where it only says how long ago it was, that is counted from the moment at which it was loaded.
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
  const marked = active.flatMap(({ published = [] }) => published.map((selector) => copy.querySelector(selector)));
  const named = marked.filter((element) => element !== null);
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

/** The day that the first of the elements means which says how long ago it was. */
function dayOfAgo(elements: readonly Element[], loaded: Date): string {
  const read = readerOfAgo(loaded);
  return firstOf(elements, (element) => read(textOf(element)));
}

function dateOf(element: Element, lang: string): string {
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
  return parseDate(stated, lang) || parseDate(textOf(element), lang);
}

/** A date behind a label such as "published on", wherever the page keeps it; label or date may have an element of its own. */
function labelledDate(copy: Document, lang: string): string {
  const leaves = [...copy.body.querySelectorAll('*')].filter((element) => element.childElementCount === 0);
  const withParents = new Set(leaves.flatMap((leaf) => [leaf, leaf.parentElement]).filter((line) => line !== null));
  return firstOf([...withParents], (line) => {
    const isLine = line.childElementCount <= 2 && [...line.children].every((part) => part.childElementCount === 0);
    if (!isLine) return '';
    const text = textOf(line);
    return text.length < 90 && LABEL.test(text) ? dateOf(line, lang) : '';
  });
}

/** The texts that follow the headline, and only those: a date in the page's header is today's. */
function leavesAfter(copy: Document, heading: Element): Element[] {
  return belowHeadline(copy, heading)
    .filter((element) => element.childElementCount === 0 && textOf(element) !== '')
    .slice(0, NEAR);
}

/** The day of the last change is the last resort, whether its label stands with it or in the text before. */
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
