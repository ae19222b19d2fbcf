import { languages } from '../rules/languages/index.ts';
import type { Theme } from '../rules/types.ts';
import { isDateLine, parseDate } from './dates.ts';
import { labelPattern } from './phrases.ts';
import type { Structured } from './structured.ts';
import { textOf } from './text.ts';

/** How much text around the headline may hold the date, in blocks. */
const NEAR = 12;

const LABEL = labelPattern(languages.flatMap(({ dateLabels }) => dateLabels));

/** The day of publication as ISO, from what the page says for machines, then from what it shows; empty if unknown. */
export function findPublished(
  copy: Document,
  active: readonly Theme[],
  structured: Structured,
  lang: string,
  heading: Element | null,
): string {
  const stated = parseDate(structured.published, lang);
  if (stated !== '') return stated;
  for (const theme of active) {
    for (const selector of theme.published ?? []) {
      const element = copy.querySelector(selector);
      const date = element === null ? '' : dateOf(element, lang);
      if (date !== '') return date;
    }
  }
  const near = heading === null ? '' : nearHeadline(copy, heading, lang);
  return near || labelledDate(copy, lang);
}

function dateOf(element: Element, lang: string): string {
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
  return parseDate(stated, lang) || parseDate(textOf(element), lang);
}

/** A date behind a label such as "published on", wherever the page keeps it. */
function labelledDate(copy: Document, lang: string): string {
  const leaves = [...copy.body.querySelectorAll('*')].filter((element) => element.childElementCount === 0);
  for (const leaf of leaves) {
    const text = textOf(leaf);
    const date = text.length < 90 && LABEL.test(text) ? dateOf(leaf, lang) : '';
    if (date !== '') return date;
  }
  return '';
}

/** A date in the blocks that follow the headline, and only there: a date in the page's header is today's. */
function nearHeadline(copy: Document, heading: Element, lang: string): string {
  const all = [...copy.body.querySelectorAll('*')];
  const following = all
    .slice(all.indexOf(heading) + 1)
    .filter((element) => element.childElementCount === 0 && textOf(element) !== '');
  for (const element of following.slice(0, NEAR)) {
    const text = textOf(element);
    const isOwn = element.hasAttribute('datetime') || isDateLine(text) || LABEL.test(text);
    const date = isOwn ? dateOf(element, lang) : '';
    if (date !== '') return date;
  }
  return '';
}
