import { textOf } from '../text/text.ts';

/** What stands above a headline only where the page's own header begins. */
const MENU = 'nav, [role="navigation"], form, header:not(article header)';

/** Most links above a headline in the article's own block: a section or two, the author, the comments. */
const FEW_LINKS = 4;

/** Most lines of text above a headline in the article's own block. */
const FEW_LINES = 12;

/**
 * The elements above the headline that belong to the article: those in the blocks that hold the headline, as long as
 * such a block begins with little else. The page's header, with its menu and today's date, is none of them.
 */
export function aboveHeadline(heading: Element): Element[] {
  const own: Element[] = [];
  for (let at = heading; at.parentElement !== null && at.localName !== 'body'; at = at.parentElement) {
    const before: Element[] = [];
    for (let sibling = at.previousElementSibling; sibling !== null; sibling = sibling.previousElementSibling) {
      before.unshift(sibling, ...sibling.querySelectorAll('*'));
      if (sibling.matches(MENU) || sibling.querySelector(MENU) !== null) return own;
      const all = [...before, ...own];
      if (count(all, isLink) > FEW_LINKS || count(all, isLine) > FEW_LINES) return own;
    }
    own.unshift(...before);
  }
  return own;
}

function count(elements: readonly Element[], is: (element: Element) => boolean): number {
  return elements.filter(is).length;
}

function isLink(element: Element): boolean {
  return element.localName === 'a';
}

function isLine(element: Element): boolean {
  return element.childElementCount === 0 && textOf(element) !== '';
}

/** All elements that come after the headline, in document order. */
export function belowHeadline(copy: Document, heading: Element): Element[] {
  const all = [...copy.body.querySelectorAll('*')];
  return all.slice(all.indexOf(heading) + 1);
}
