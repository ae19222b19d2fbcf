import { countCharacters } from '../text/text.ts';

/** Addresses that also work outside their page. */
const WORKS_OUTSIDE = /^(?:https?|file|mailto|tel):/;

/** Addresses of pages and files. */
const PAGE_OR_FILE = /^(?:https?|file):/;

/** The absolute address; null if it is broken or not of this kind. */
export function absolute(address: string, base: string, kind: RegExp = PAGE_OR_FILE): string | null {
  const trimmed = address.trim();
  if (trimmed === '' || !URL.canParse(trimmed, base)) return null;
  const { href } = new URL(trimmed, base);
  return kind.test(href) ? href : null;
}

/** Makes the address of every link absolute; links that are only a fragment keep theirs. */
export function resolveLinks(copy: Document, base: string): void {
  for (const link of copy.querySelectorAll('a[href]')) {
    const href = (link.getAttribute('href') ?? '').trim();
    if (href.startsWith('#')) continue;
    const resolved = URL.canParse(href, base) ? new URL(href, base).href : '';
    if (WORKS_OUTSIDE.test(resolved)) link.setAttribute('href', resolved);
  }
}

/** Removes the signs in headings that link to the heading itself: "#", "¶", a chain. */
export function removePermalinks(copy: Document): void {
  for (const link of copy.querySelectorAll('h1 a, h2 a, h3 a, h4 a, h5 a, h6 a')) {
    const isSign = countCharacters(link.textContent ?? '') === 0 && link.querySelector('img') === null;
    if (isSign) link.remove();
  }
}
