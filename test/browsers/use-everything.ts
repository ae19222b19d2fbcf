import type { Browser, Tab } from '../../scripts/browser/driver.ts';
import { giveVoices, HERE, waitForSaid } from './voices.ts';
import { waitInReader } from './waiting.ts';

/** Keys of what opens over an article with headings and pictures, and what then stands there. */
const OPENED = [
  ['s', '.panel.for-settings'],
  ['c', '.panel.for-contents'],
  ['?', '.panel.for-help'],
  ['m', '.panel.for-menu'],
  ['n', 'dialog.viewer'],
] as const;

/** Uses all of an open reader that takes nothing along: panels, viewer, line focus, settings, scrolling, listening. */
export async function useEverything(browser: Browser, tab: Tab): Promise<void> {
  for (const [key, opened] of OPENED) {
    await tab.press(key);
    await waitInReader(tab, opened, (root, selector) => root.querySelector(selector) !== null, opened);
    await tab.press('Escape');
    await waitInReader(tab, `${opened} gone`, (root, selector) => root.querySelector(selector) === null, opened);
  }
  for (const key of ['+', '-', 'f']) await tab.press(key);
  await tab.wheelInReader('.body p', 2000);
  await giveVoices(browser, [HERE]);
  await tab.press('l');
  await waitForSaid(browser, 1);
}
