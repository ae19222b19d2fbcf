import type { Browser } from './driver.ts';
import { until } from './poll.ts';

/** Runs in the background: gives back what the extension was granted, and forgets what it has stored. */
async function forget(): Promise<void> {
  const { origins = [] } = await chrome.permissions.getAll();
  if (origins.length > 0) await chrome.permissions.remove({ origins });
  const { sync, local, session } = chrome.storage;
  for (const area of [sync, local, session]) await area.clear();
}

/** Runs in the background. */
async function runsOnNoSite(): Promise<boolean> {
  return (await chrome.scripting.getRegisteredContentScripts()).length === 0;
}

/** Brings the extension back to how it started, without stored data or granted hosts, in a background of its own making. */
export async function resetExtension(browser: Pick<Browser, 'stopBackground' | 'inBackground'>): Promise<void> {
  // What a test has replaced in the background goes with it.
  await browser.stopBackground();
  await browser.inBackground(forget);
  await until('the extension to run on no site', () => browser.inBackground(runsOnNoSite));
}
