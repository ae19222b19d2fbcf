import { isArticle } from '../article/detect.ts';
import { intact } from '../article/text/dom.ts';
import { ask } from '../messaging/ask.ts';
import { pageAddress } from './page-address.ts';
import { onPageChange } from './page-changes.ts';
import { type Detector, world } from './world.ts';

/** How long a page may change before it is looked at again; twice as long each time. */
const FIRST_WAIT_MS = 300;

/** How often one address is looked at: the last time some nine seconds after its first change. */
const MAX_LOOKS = 5;

if (window.top === window) void start();

/** Waits until a prerendered page is shown, which may never happen. */
async function start(): Promise<void> {
  if ('prerendering' in document && document.prerendering === true)
    await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
  watch(intact(document));
}

/** Checks at once and while the page changes whether it is an article. Opens the reader once for an address. */
function watch(page: Document): void {
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = '';
  /** What the page showed when it moved on. While it shows this, the new content has not come. */
  let stale: string | null = null;

  const look = (): void => {
    timer = undefined;
    looks += 1;
    seen = `${page.title}\n${page.querySelector('h1')?.textContent}`;
    if (seen === stale || world().overlay.kind !== 'closed' || !isArticle(document)) return;
    looks = MAX_LOOKS;
    void openReader();
  };
  world().detector = { kind: 'watching' };
  look();
  onPageChange(new AbortController().signal, (change) => {
    if (change === 'moved') {
      looks = 0;
      stale = seen;
      clearTimeout(timer);
      timer = undefined;
    }
    if (looks < MAX_LOOKS) timer ??= setTimeout(look, FIRST_WAIT_MS * 2 ** looks);
  });
}

/** Has the reader opened, unless the person was faster. Nobody pressed anything, so a failure is not shown. */
async function openReader(): Promise<void> {
  const opening: Detector = { kind: 'opening', address: location.href };
  world().detector = opening;
  try {
    await ask('autoOpen', pageAddress(location.href));
  } catch (error) {
    console.warn('Naqi could not open the reader:', error);
  } finally {
    // The page may have moved on, and the next one may be opening.
    if (world().detector === opening) world().detector = { kind: 'watching' };
  }
}
