/** Parameters by which sites track where a visit came from. Scripts of pages add and remove them. */
const TRACKING = /^(?:utm_\w+|_gl|_ga|gclid|fbclid|dclid|msclkid|igshid|mc_[ce]id|at_\w+|ref|xtor)$/;

/** The address of a page without its fragment, unless that is a route, as on some sites. */
export function pageAddress(href: string): string {
  const url = new URL(href);
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  return url.href;
}

/** Whether two addresses are of the same page, which may change how it writes its own address. */
export function isSamePage(before: string, now: string): boolean {
  return before === now || keyOf(before) === keyOf(now);
}

function keyOf(href: string): string {
  const url = new URL(pageAddress(href));
  // In Firefox, content scripts get an iterator from `keys()` that cannot be iterated.
  for (const [name] of [...url.searchParams]) if (TRACKING.test(name)) url.searchParams.delete(name);
  // Letters outside of ASCII are written with upper or lower case hexadecimal digits.
  const path = url.pathname.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase()).replace(/\/$/, '');
  return `${url.origin}${path}?${url.searchParams}${url.hash}`;
}
