import { isArticle } from '../article/detect.ts';
import { intact } from '../article/text/dom.ts';
import { ask } from '../messaging/ask.ts';
import { onChange, pageAddress } from './address.ts';
import { world } from './world.ts';

/** How long a page may change before it is looked at again, in milliseconds; twice as long each time. */
const FIRST_WAIT_MS = 300;

/** How often one address is looked at: the last time some nine seconds after it began to change. */
const LOOKS = 5;

if (window.top === window) void start();

/** Waits until the page is in front: one that is made ready unseen may never be, and the reader opens in front. */
async function start(): Promise<void> {
  if ('prerendering' in document && document.prerendering === true)
    await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
  watch(intact(document));
}

/** Looks whether the page is an article, at once and while it changes, and has the reader opened once for an address. */
function watch(page: Document): void {
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = '';
  /** What stood here when the page moved on; as long as it stands, the new page has not come. */
  let stale: string | null = null;

  const look = (): void => {
    timer = undefined;
    looks += 1;
    seen = `${page.title}\n${page.querySelector('h1')?.textContent}`;
    if (seen === stale || world().open !== undefined || !isArticle(document)) return;
    looks = LOOKS;
    void openReader();
  };
  world().isWatched = true;
  look();
  onChange(new AbortController().signal, (hasMoved) => {
    if (hasMoved) {
      looks = 0;
      stale = seen;
      clearTimeout(timer);
      timer = undefined;
    }
    if (looks < LOOKS) timer ??= setTimeout(look, FIRST_WAIT_MS * 2 ** looks);
  });
}

/** Has the reader opened, unless the person was faster. Nobody pressed, so nobody is told where it fails. */
async function openReader(): Promise<void> {
  const naqi = world();
  naqi.opening = location.href;
  try {
    await ask('open', pageAddress(location.href));
  } catch (error) {
    console.warn('Naqi could not open the reader:', error);
  } finally {
    naqi.opening = undefined;
  }
}
