import { isSamePage } from './page-address.ts';

/** `moved`: the page shows another address now, without a reload. */
export type PageChange = 'changed' | 'moved';

/**
 * Calls back when the page changes itself. A page that moves to another address changes what it shows too, so that no
 * event but the change is needed.
 */
export function onPageChange(signal: AbortSignal, call: (change: PageChange) => void): void {
  let address = location.href;
  const observer = new MutationObserver(() => {
    const change = isSamePage(address, location.href) ? 'changed' : 'moved';
    address = location.href;
    call(change);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
