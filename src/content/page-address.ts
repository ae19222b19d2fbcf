/** Parameters by which sites count where a visit came from: they say nothing of the page, and come and go. */
const TRACKING = /^(?:utm_\w+|_gl|_ga|gclid|fbclid|dclid|msclkid|igshid|mc_[ce]id|at_\w+|ref|xtor)$/;

/** The address of the page: without the place in it, and with the route that some sites keep behind the hash. */
export function pageAddress(href: string): string {
  const url = new URL(href);
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  return url.href;
}

/** Whether two addresses are those of one page, which only writes its own address in another way. */
export function isSamePage(before: string, now: string): boolean {
  return before === now || keyOf(before) === keyOf(now);
}

function keyOf(href: string): string {
  const url = new URL(pageAddress(href));
  // Firefox gives content scripts an iterator of `keys()` that is none.
  for (const [name] of [...url.searchParams]) if (TRACKING.test(name)) url.searchParams.delete(name);
  // Letters beyond ASCII may be written with small or with capital hexadecimal digits.
  const path = url.pathname.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase()).replace(/\/$/, '');
  return `${url.origin}${path}?${url.searchParams}${url.hash}`;
}
