import { browser } from '../browser.ts';
import { isGranted } from '../settings/access.ts';
import { isAutoOpen, storedSites, switchOff } from '../settings/auto-open.ts';
import { parseHost } from '../settings/schema.ts';

/** The host by which a tab's page can be listed; null if the browser hides the address or it is not a site's. */
export function hostOf(url: string | undefined): string | null {
  return url === undefined ? null : parseHost(url);
}

/** Whether the articles of a tab's page's site open by themselves. */
export async function isAutoOpenAt(url: string | undefined): Promise<boolean> {
  const host = hostOf(url);
  return host !== null && isAutoOpen(host, storedSites);
}

/**
 * Does what the switch in the reader asks for: off at once; on if the browser grants access, otherwise after a click in
 * the options page, which is opened. Returns whether the site is on now.
 */
export async function switchSite(host: string | null, isOn: boolean): Promise<boolean> {
  if (host === null) return false;
  if (!isOn) {
    await switchOff([host], storedSites);
    return false;
  }
  if (!(await isGranted(host))) {
    await askInOptions(host);
    return false;
  }
  await storedSites.add([host]);
  return true;
}

/** Has the options page ask about a host, because the browser asks only after a click on an extension's page. */
export async function askInOptions(host: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`pages/options/options.html#site=${host}`) });
}
