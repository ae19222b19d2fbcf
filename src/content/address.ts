/**
 * Whether an address is still the one of the same page. Pages take parameters off their own address once they have
 * counted a visit; some keep the route behind the hash.
 */
export function isSamePage(before: string, now: string): boolean {
  if (before === now) return true;
  const [old, current] = [new URL(before), new URL(now)];
  const hasOnlyLost = [...current.searchParams].every(([name, value]) => old.searchParams.getAll(name).includes(value));
  return (
    old.origin === current.origin &&
    old.pathname === current.pathname &&
    hasOnlyLost &&
    routeOf(old) === routeOf(current)
  );
}

function routeOf({ hash }: URL): string {
  return /^#!?\//.test(hash) ? hash : '';
}

/**
 * Calls back when the page changes itself, and tells whether it has moved to another address meanwhile. A page that moves
 * without being loaded anew shows something else then, so that no event but the change is needed.
 */
export function onChange(signal: AbortSignal, call: (hasMoved: boolean) => void): void {
  let address = location.href;
  const observer = new MutationObserver(() => {
    const hasMoved = !isSamePage(address, location.href);
    address = location.href;
    call(hasMoved);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
