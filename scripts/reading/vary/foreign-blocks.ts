import { type Label, wordsOf } from './labelled-article.ts';

/** Blocks of one page that may stand on any other: what surrounds its article, and lists of links. */
export interface ForeignBlocks {
  /** Menus, footers, asides, comments, newsletters. */
  surroundings: readonly Element[];
  /** Boxes of several links and little else, as stand between paragraphs too. */
  linkLists: readonly Element[];
  /** Some of its prose, for panels that nobody sees. */
  prose: readonly Element[];
}

const SURROUNDINGS =
  'nav, footer, aside, [class*="comment" i], [class*="newsletter" i], [class*="related" i], [class*="share" i], [class*="author-box" i], [class*="sidebar" i], [class*="widget" i]';

/** Larger blocks would be most of a page of their own, in characters. */
const MOST_CHARS = 3000;

/** Collects from another page what belongs to no article; whatever holds a line of its own text is left out. */
export function foreignBlocks(other: Document, { body }: Label): ForeignBlocks {
  const own = new Set(body.map(wordsOf).filter((line) => line !== ''));
  const holdsText = (element: Element): boolean =>
    [element, ...element.querySelectorAll('*')].some((inner) => own.has(wordsOf(inner.textContent ?? '')));
  for (const unread of other.querySelectorAll('script, style, iframe, link, template, h1, noscript')) unread.remove();
  const isSmall = (element: Element): boolean => {
    const { length } = wordsOf(element.textContent ?? '');
    return length > 20 && length < MOST_CHARS;
  };
  const usable = (selector: string): Element[] =>
    [...other.body.querySelectorAll(selector)].filter((element) => isSmall(element) && !holdsText(element));
  return {
    surroundings: usable(SURROUNDINGS),
    linkLists: usable('ul, nav, aside, div').filter(isLinkList),
    prose: [...other.body.querySelectorAll('p')].filter((line) => wordsOf(line.textContent ?? '').length > 80),
  };
}

/** At least three links, in which all of its words stand. */
function isLinkList(element: Element): boolean {
  const links = [...element.querySelectorAll('a[href]')];
  const linked = links.reduce((sum, link) => sum + wordsOf(link.textContent ?? '').length + 1, 0);
  return links.length >= 3 && linked >= wordsOf(element.textContent ?? '').length * 0.9;
}
