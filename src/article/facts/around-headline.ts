import { textOf } from '../text/text.ts';

/** Blocks that name others than the author: readers who comment, other articles, the site. */
export const ELSEWHERE =
  'nav, footer, aside, .widget, .sidebar, #sidebar, .comments-area, .comment-list, #comments, .related-posts, #related-posts, .related';

/** What marks the page's own header above a headline. */
const MENU = 'nav, [role="navigation"], form, header:not(article header)';

/** Most links above a headline that belong to the article: a section or two, the author, the comments. */
const MAX_LINKS = 4;

/** Most lines of text above a headline that belong to the article. */
const MAX_LINES = 12;

/**
 * The elements above the headline that belong to the article: those in the blocks that contain the headline, as long as
 * little else precedes it there. The page's header, with its menu and today's date, is not among them.
 */
export function aboveHeadline(heading: Element): Element[] {
  const own: Element[] = [];
  for (let at = heading; at.parentElement !== null && at.localName !== 'body'; at = at.parentElement) {
    const before: Element[] = [];
    for (let sibling = at.previousElementSibling; sibling !== null; sibling = sibling.previousElementSibling) {
      before.unshift(sibling, ...sibling.querySelectorAll('*'));
      if (sibling.matches(MENU) || sibling.querySelector(MENU) !== null) return own;
      const all = [...before, ...own];
      if (count(all, isLink) > MAX_LINKS || count(all, isLine) > MAX_LINES) return own;
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
