import { ELEMENTS, isElement, unwrap } from '../text/dom.ts';
import { ANCHOR } from './pipeline-marks.ts';

const BLOCKS = 'p, li, dt, dd, h2, h3, h4, h5, h6, blockquote, figure, pre, table';

/**
 * Marks the blocks that links inside the article lead to (footnotes, the page's own list of contents), and lets the
 * links lead to the marks: no id of the page enters the reader.
 */
export function markAnchors(copy: Document, address: string): void {
  const targets = new Map<string, Element>();
  for (const element of copy.querySelectorAll('[id]')) if (!targets.has(element.id)) targets.set(element.id, element);
  const marks = new Map<Element, string>();
  for (const link of copy.querySelectorAll('a[href*="#"]')) {
    const fragment = fragmentOf(link.getAttribute('href') ?? '', address);
    const block = fragment === null ? null : blockAt(targets.get(fragment), copy.body);
    if (block !== null) {
      const mark = marks.get(block) ?? `${ANCHOR}${marks.size + 1}`;
      marks.set(block, mark);
      block.classList.add(mark);
      link.setAttribute('href', `#${mark}`);
    } else if (fragment?.startsWith(ANCHOR) === true) {
      // Our marks are not for pages to write: the link leads nowhere.
      link.setAttribute('href', '#');
    }
  }
}

/** Unwraps links to blocks that are no longer in the article, and removes the marks that no link leads to. */
export function settleAnchors(body: Element): void {
  const links = [...body.querySelectorAll('a[href^="#"]')];
  const wanted = new Set(links.map((link) => (link.getAttribute('href') ?? '').slice(1)));
  const found = new Set<string>();
  for (const block of body.querySelectorAll(`[class*="${ANCHOR}"]`)) {
    for (const mark of [...block.classList].filter((name) => name.startsWith(ANCHOR))) {
      if (wanted.has(mark)) found.add(mark);
      else block.classList.remove(mark);
    }
  }
  for (const link of links) if (!found.has((link.getAttribute('href') ?? '').slice(1))) unwrap(link);
  // The text of a link and the text around it are one.
  body.normalize();
}

/** The fragment of an address on the same page; null for an address elsewhere, and for "#" alone. */
function fragmentOf(href: string, page: string): string | null {
  const [address = '', fragment = ''] = href.split('#', 2);
  if (fragment === '' || (address !== '' && address !== page.split('#', 1)[0])) return null;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The block around or in an element, or else the next block after it. */
function blockAt(target: Element | undefined, body: Element): Element | null {
  if (target === undefined) return null;
  const around = target.closest(BLOCKS);
  if (around !== null && body.contains(around)) return around;
  const inside = target.querySelector(BLOCKS);
  if (inside !== null) return inside;
  const walker = body.ownerDocument.createTreeWalker(body, ELEMENTS);
  walker.currentNode = target;
  for (let next = walker.nextNode(); next !== null; next = walker.nextNode())
    if (isElement(next) && next.matches(BLOCKS)) return next;
  return null;
}
