import { normalise, textOf, words } from '../text/text.ts';

/** Blocks that name others than the author: readers who comment, other articles, the site. */
export const ELSEWHERE =
  'nav, footer, aside, .widget, .sidebar, #sidebar, .comments-area, .comment-list, #comments, .related-posts, #related-posts, .related';

/** What marks the page's own header above a headline. */
const MENU = 'nav, [role="navigation"], form, header:not(article header)';

/** Most links above a headline that belong to the article: a section or two, the author, the comments. */
const MAX_LINKS = 4;

/** Most text of a card, in characters. */
const MAX_CARD_CHARS = 900;

/** Most levels of elements between a card and what it names. */
const MAX_CARD_LEVELS = 4;

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

/** Headings that name another article: linked ones. */
const LINKED_HEADING = 'h2 a[href], h3 a[href], h4 a[href], h5 a[href], a[href] h2, a[href] h3, a[href] h4, a[href] h5';

/** Shortest headline on a card, in words. */
const MIN_CARD_WORDS = 3;

/** Whether an element belongs to another article: it is in a block with a linked headline, without this page's own. */
export function isOnCard(element: Element, heading: Element | null): boolean {
  const name = normalise(textOf(element));
  let box: Element | null = element;
  for (let level = 0; level < MAX_CARD_LEVELS && box !== null && box.localName !== 'body'; level += 1) {
    if (heading !== null && box.contains(heading)) return false;
    if ((box.textContent ?? '').length > MAX_CARD_CHARS) return false;
    const headlines = [...box.querySelectorAll(LINKED_HEADING)].map(textOf);
    // A linked heading may also be the author's name.
    if (headlines.some((text) => words(text).length >= MIN_CARD_WORDS && !normalise(text).includes(name))) return true;
    box = box.parentElement;
  }
  return false;
}

/** All elements that come after the headline, in document order. */
export function belowHeadline(copy: Document, heading: Element): Element[] {
  const all = [...copy.body.querySelectorAll('*')];
  return all.slice(all.indexOf(heading) + 1);
}
