import type { Browser } from './driver.ts';
import { until } from './poll.ts';

/** Runs in the background: gives back what the extension was granted, and forgets what it has stored. */
async function forget(): Promise<void> {
  const { origins = [] } = await chrome.permissions.getAll();
  if (origins.length > 0) await chrome.permissions.remove({ origins });
  const { sync, local, session } = chrome.storage;
  for (const area of [sync, local, session]) await area.clear();
}

/** Runs in the background: closes each tab but the newest, also those that the driver does not know. */
async function closeTabs(): Promise<void> {
  const ids = (await chrome.tabs.query({})).flatMap(({ id }) => id ?? []);
  const newest = Math.max(...ids);
  await chrome.tabs.remove(ids.filter((id) => id !== newest));
}

/** Runs in the background. */
async function runsOnNoSite(): Promise<boolean> {
  return (await chrome.scripting.getRegisteredContentScripts()).length === 0;
}

/** Brings the extension back to how it started, without stored data or granted hosts, in a background of its own making. */
export async function resetExtension(browser: Pick<Browser, 'stopBackground' | 'inBackground'>): Promise<void> {
  // What a test has replaced in the background goes with it.
  await browser.stopBackground();
  // A background that has just started may not have the browser's interface yet.
  await until('the background to start', () => browser.inBackground(() => typeof chrome !== 'undefined'));
  await browser.inBackground(closeTabs);
  await browser.inBackground(forget);
  await until('the extension to run on no site', () => browser.inBackground(runsOnNoSite));
}
