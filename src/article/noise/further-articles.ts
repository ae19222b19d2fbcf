import type { Log } from '../log.ts';
import { ELEMENTS_AND_TEXT, follows, isElement, isText } from '../text/dom.ts';
import { textOf } from '../text/text.ts';

/** A paragraph of an article is longer than this, in characters; a teaser is shorter, or has one paragraph. */
const MAX_TEASER_CHARS = 120;

/** What an article has at its top beside the headline. */
const OWN_INFO = 'time, [class*="date" i], [class*="author" i], [class*="byline" i]';

/**
 * Removes the articles that sites with endless scrolling load under the first one: blocks after the one with the
 * headline that look like it, each with its own headline, date or name, and paragraphs.
 */
export function removeFurtherArticles(heading: Element | null, log: Log): void {
  for (let item = heading?.parentElement; item && item.localName !== 'body'; item = item.parentElement) {
    const alike = followingAlike(item);
    if (alike.length === 0 || paragraphsOf(item).length < 2) continue;
    for (const other of alike) if (isArticle(other)) log.remove('further articles', 'an article of its own', other);
  }
}

function followingAlike(item: Element): Element[] {
  const found: Element[] = [];
  for (let next = item.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (isAlike(item, next)) found.push(next);
  }
  return found;
}

function isAlike(item: Element, other: Element): boolean {
  if (item.localName !== other.localName) return false;
  return item.localName === 'article' || [...item.classList].some((name) => other.classList.contains(name));
}

/** A block that is not marked as an article needs a headline and a date or name above its paragraphs. */
function isArticle(block: Element): boolean {
  const article = block.matches('article') ? block : block.querySelector('article');
  if (article !== null) return article.querySelector('h1, h2') !== null && paragraphsOf(article).length > 1;
  const [first, second] = paragraphsOf(block);
  const top = [block.querySelector('h1, h2'), block.querySelector(OWN_INFO)];
  return second !== undefined && top.every((element) => element !== null && follows(element, first ?? second));
}

/** The long texts of a block: its paragraphs, and loose text. */
function paragraphsOf(block: Element): Node[] {
  const found: Node[] = [];
  const walker = block.ownerDocument.createTreeWalker(block, ELEMENTS_AND_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isParagraph = isText(node)
      ? node.parentElement?.closest('p') === null
      : isElement(node) && node.localName === 'p';
    if (isParagraph && textOf(node).length > MAX_TEASER_CHARS) found.push(node);
  }
  return found;
}
