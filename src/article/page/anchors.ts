import { isElement, unwrap } from '../text/dom.ts';

/** Class of a block that links in the article lead to. */
export const PLACE = /^place-\d+$/;

const BLOCKS = 'p, li, dt, dd, h2, h3, h4, h5, h6, blockquote, figure, pre, table';

/**
 * Links to a place in the article (footnotes, the page's own list of contents) lead to the block at that place, which
 * gets the class `place-1`, `place-2` …: no name of the page's choosing enters the reader.
 */
export function markPlaces(copy: Document, address: string): void {
  const targets = new Map<string, Element>();
  for (const element of copy.querySelectorAll('[id]')) if (!targets.has(element.id)) targets.set(element.id, element);
  const places = new Map<Element, string>();
  for (const link of copy.querySelectorAll('a[href*="#"]')) {
    const name = placeOf(link.getAttribute('href') ?? '', address);
    const block = name === null ? null : blockAt(targets.get(name), copy.body);
    if (block === null) continue;
    const place = places.get(block) ?? `place-${places.size + 1}`;
    places.set(block, place);
    block.classList.add(place);
    link.setAttribute('href', `#${place}`);
  }
}

/** Links to places that the article does not hold become plain text, and places that no link leads to are none. */
export function settlePlaces(body: Element): void {
  const links = [...body.querySelectorAll('a[href^="#"]')];
  const wanted = new Set(links.map((link) => (link.getAttribute('href') ?? '').slice(1)));
  const there = new Set<string>();
  for (const block of body.querySelectorAll('[class*="place-"]')) {
    for (const name of [...block.classList].filter((each) => PLACE.test(each))) {
      if (wanted.has(name)) there.add(name);
      else block.classList.remove(name);
    }
  }
  for (const link of links) if (!there.has((link.getAttribute('href') ?? '').slice(1))) unwrap(link);
}

/** The name of the place on the page that an address leads to; null when it leads elsewhere or, as "#", nowhere. */
function placeOf(href: string, page: string): string | null {
  const [address = '', name = ''] = href.split('#', 2);
  if (name === '' || (address !== '' && address !== page.split('#', 1)[0])) return null;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The block that holds an element, or the one that follows an anchor between blocks. */
function blockAt(target: Element | undefined, body: Element): Element | null {
  if (target === undefined) return null;
  const around = target.closest(BLOCKS);
  if (around !== null && body.contains(around)) return around;
  const inside = target.querySelector(BLOCKS);
  if (inside !== null) return inside;
  const walker = body.ownerDocument.createTreeWalker(body, 1);
  walker.currentNode = target;
  for (let next = walker.nextNode(); next !== null; next = walker.nextNode())
    if (isElement(next) && next.matches(BLOCKS)) return next;
  return null;
}
