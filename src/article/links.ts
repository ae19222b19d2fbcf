/** Links that lead somewhere from outside their page too. */
const LEADS = /^(?:https?|file|mailto|tel):/;

/** The address in full; null when it is none of a page or a file that can be opened. */
export function absolute(address: string, base: string): string | null {
  const trimmed = address.trim();
  if (trimmed === '' || !URL.canParse(trimmed, base)) return null;
  const { href, protocol } = new URL(trimmed, base);
  return /^(?:https?|file):$/.test(protocol) ? href : null;
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
