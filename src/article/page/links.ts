/** Links that lead somewhere from outside their page too. */
const LEADS = /^(?:https?|file|mailto|tel):/;

/** Addresses of pages and files that can be opened. */
const OPENS = /^(?:https?|file):/;

/** The address in full; null when it is none of the kind. */
export function absolute(address: string, base: string, kind: RegExp = OPENS): string | null {
  const trimmed = address.trim();
  if (trimmed === '' || !URL.canParse(trimmed, base)) return null;
  const { href } = new URL(trimmed, base);
  return kind.test(href) ? href : null;
}

/** Gives every link its whole address; links to a place in the page keep theirs. */
export function resolveLinks(copy: Document, base: string): void {
  for (const link of copy.querySelectorAll('a[href]')) {
    const href = (link.getAttribute('href') ?? '').trim();
    if (href.startsWith('#')) continue;
    const resolved = URL.canParse(href, base) ? new URL(href, base).href : '';
    if (LEADS.test(resolved)) link.setAttribute('href', resolved);
  }
}
