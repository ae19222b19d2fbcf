import { afterAll, beforeAll } from 'vitest';
import type { Browser, Tab } from '../../scripts/browser/driver.ts';
import { until } from '../../scripts/browser/poll.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { countLeftovers, leftovers } from './leftovers.ts';
import { differences, pageState } from './page-state.ts';
import { switchOn, waitForDetector } from './switching.ts';
import { waitInReader } from './waiting.ts';

const HOST = 'news.example.org';

/** What is done on a visit, besides opening the reader and closing it. */
interface Actions {
  /** Before the first press, in the page alone. */
  before?: (tab: Tab) => Promise<void>;
  /** While the reader is open, or the notice that says that there is no article. */
  during?: (tab: Tab) => Promise<void>;
}

/** Visits to pages of a folder, in one tab. */
export interface Visits {
  /** Goes to a page. */
  goto(path: string): Promise<void>;
  /** Opens the reader over a page, closes it, and returns what differs after that from what was before; nothing is good. */
  visit(path: string, actions?: Actions): Promise<string[]>;
}

/**
 * A saved page's own scripts stay silent: what they change would not be Naqi's doing. What it would load is not there, and
 * is not even asked for.
 */
export const SILENT = (): Record<string, string> => ({
  'Content-Security-Policy': "default-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; script-src 'none'",
});

/** Runs in the page: takes it into use. */
function use(): void {
  document.querySelector<HTMLElement>('input:not([type=hidden]), button, a[href]')?.focus({ preventScroll: true });
  const paragraph = [...document.querySelectorAll('p')].find((each) => (each.textContent ?? '').length > 40);
  if (paragraph !== undefined) getSelection()?.selectAllChildren(paragraph);
  scrollTo({ top: 120, behavior: 'instant' });
}

/** What is left at work, without what is over by itself in a moment. */
async function leftoversIn(browser: Browser): Promise<string[]> {
  const isSoonOver = (name: string): boolean => /^requestAnimationFrame|^setTimeout \d+ of \d{1,2} ms/.test(name);
  return until('what is soon over', async () => {
    const left = await browser.inContent(leftovers);
    return left.length === 0 || !left.every(isSoonOver) ? left : null;
  });
}

/** Serves a folder while the tests run that are described beside it, for visits in one tab. */
export function beginVisits(browser: () => Browser, root: string): Visits {
  let server: Server;
  let tab: Tab;
  beforeAll(async () => {
    server = await serve({ root, headers: SILENT });
    // Only with access to the page can it be counted from before the first press.
    await switchOn(browser(), HOST);
    await browser().inBackground((site) => chrome.storage.sync.remove(site), `site ${HOST}`);
    await waitForDetector(browser(), null);
    tab = await browser().open('about:blank');
  });
  afterAll(async () => {
    await tab?.close();
    await server?.close();
  });

  const goto = (path: string): Promise<void> => tab.goto(`http://${HOST}:${server.port}${path}`);
  const visit = async (path: string, { before, during }: Actions = {}): Promise<string[]> => {
    await goto(path);
    await browser().inContent(countLeftovers);
    await before?.(tab);
    await tab.evaluate(use);
    const state = await tab.evaluate(pageState);
    await tab.pressAction();
    await waitInReader(tab, `something open over ${path}`, (root) => root.querySelector('dialog')?.open === true);
    const work = await browser().inContent(leftovers);
    await during?.(tab);
    await tab.press('Escape');
    await tab.waitForReader('closed');
    const left = await leftoversIn(browser());
    return [
      ...differences(state, await tab.evaluate(pageState)),
      ...(work.length > 0 ? [] : ['nothing was counted']),
      ...left,
    ].map((what) => `${path}: ${what}`);
  };
  return { goto, visit };
}
