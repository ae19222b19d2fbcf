import type { Browser, Tab } from '../../scripts/browser/driver.ts';
import { waitInReader } from './waiting.ts';

/** The keys that open a panel each, and whose it is. */
const PANELS = { s: 'settings', m: 'menu', c: 'contents', '?': 'help' } as const;
export type Key = keyof typeof PANELS;
export const KEYS = Object.keys(PANELS) as Key[];

/** Opens a page in a window of this size in CSS pixels, and the reader over it. */
export async function openReaderIn(browser: Browser, url: string, width = 1000, height = 700): Promise<Tab> {
  const tab = await browser.open(url);
  await tab.setViewport(width, height);
  await tab.pressAction();
  await tab.waitForReader('open');
  return tab;
}

/** Opens the panel of a key, in place of the one that is open. */
export async function openPanel(tab: Tab, key: Key): Promise<void> {
  await tab.press(key);
  await waitInReader(
    tab,
    `the panel of ${key}`,
    (root, name) => root.querySelector(`.panel.for-${name}`) !== null && root.querySelectorAll('.panel').length === 1,
    PANELS[key],
  );
}

/** Closes the panel that is open, and opens the viewer of pictures. */
export async function openViewer(tab: Tab): Promise<void> {
  await tab.press('Escape');
  await waitInReader(tab, 'the panel to go', (root) => root.querySelector('.panel') === null);
  await tab.press('n');
  await waitInReader(tab, 'the viewer', (root) => root.querySelector('.viewer img') !== null);
}

/** Opens the options page with two sites switched on, one of a long name. */
export async function openOptions(browser: Browser): Promise<Tab> {
  await browser.inBackground(() =>
    chrome.storage.sync.set({
      'site news.example.com': true,
      'site a-rather-long-name.of-a-newspaper.example.org': true,
    }),
  );
  const tab = await browser.openExtensionPage('pages/options/options.html');
  await tab.waitFor(
    'the controls',
    () => document.querySelector('.control') !== null && document.querySelector('.remove') !== null,
  );
  return tab;
}
