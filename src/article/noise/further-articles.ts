import type { Log } from '../log.ts';
import { ELEMENTS_AND_TEXT, follows, isElement, isText } from '../text/dom.ts';
import { textOf } from '../text/text.ts';

/** A paragraph of an article is longer than this, in characters; a teaser is shorter, or has one paragraph. */
const MAX_TEASER_CHARS = 120;

/** What an article has at its top beside the headline. */
const OWN_INFO = 'time, [class*="date" i], [class*="author" i], [class*="byline" i], [class*="meta" i]';

/** A heading that leads to an article. */
const LINKED = 'h1 a[href], h2 a[href], h3 a[href], a[href] h1, a[href] h2, a[href] h3';

/**
 * Removes the articles that sites with endless scrolling load around the one that is read: blocks beside the one with
 * the headline that look like it, each with its own headline, date or name, and paragraphs; and blocks of any look that
 * begin with a linked headline and have all of these.
 */
export function removeFurtherArticles(heading: Element | null, log: Log): void {
  if (heading === null) return;
  for (let item = heading.parentElement; item && item.localName !== 'body'; item = item.parentElement) {
    const alike = [...(item.parentElement?.children ?? [])].filter((other) => other !== item && isAlike(item, other));
    if (alike.length === 0 || paragraphsOf(item).length < 2) continue;
    for (const other of alike) if (isArticle(other)) log.remove('further articles', 'an article of its own', other);
  }
  const blocks = [...heading.ownerDocument.querySelectorAll(LINKED)].filter(leadsAway).flatMap((link) => {
    const block = link.closest('h1, h2, h3')?.parentElement ?? null;
    return block === null || block.contains(heading) || !isArticle(block) ? [] : [block];
  });
  // Most pages have no such block: only for these all of their text is read.
  if (blocks.length === 0) return;
  const all = paragraphsOf(heading.ownerDocument.body).length;
  for (const block of blocks) {
    if (paragraphsOf(block).length <= all / 2)
      log.remove('further articles', 'a linked headline with its own text', block);
  }
}

/** Whether a headline's link leads to another page. */
function leadsAway(link: Element): boolean {
  return !/^(?:#|$)/.test(link.closest('a')?.getAttribute('href') ?? link.getAttribute('href') ?? '');
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
  const isOnTop = (element: Element | null): boolean =>
    element !== null && second !== undefined && follows(element, first ?? second);
  return isOnTop(block.querySelector('h1, h2, h3')) && [...block.querySelectorAll(OWN_INFO)].some(isOnTop);
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
