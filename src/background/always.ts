import { browser } from '../browser.ts';
import { isGranted } from '../settings/access.ts';
import { settingsOf, siteItems } from '../settings/items.ts';
import { covers, hostPattern, parseHost } from '../settings/schema.ts';
import { readItems, writeItems } from '../settings/sync.ts';

/** The host of a tab's page that can be switched on; null where the browser hides the address or it is no site's. */
export function hostOf(url: string | undefined): string | null {
  return url === undefined ? null : parseHost(url);
}

/** Whether the articles of a host open by themselves: it is listed, and the browser grants it. */
export async function isAlways(host: string | null): Promise<boolean> {
  if (host === null || !covers(await listedSites(), host)) return false;
  return isGranted(host);
}

/** Switches a host on, once the browser has granted it. */
export async function addHost(host: string): Promise<void> {
  await writeItems(siteItems([host], true));
}

/** Switches off whatever covers a host, and gives the permissions back. */
export async function removeHost(host: string): Promise<void> {
  const covering = (await listedSites()).filter((site) => covers([site], host));
  await writeItems(siteItems(covering, undefined));
  const origins = covering.map(hostPattern);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/**
 * Does what a page's own switch asks for: off at once; on where the browser has granted the host, and else after a click
 * in the options page, which is opened. Gives how it stands now, null while the click is waited for.
 */
export async function switchHost(host: string | null, isOn: boolean): Promise<boolean | null> {
  if (host === null) return false;
  if (!isOn) {
    await removeHost(host);
    return false;
  }
  if (!(await isGranted(host))) {
    await askInOptions(host);
    return null;
  }
  await addHost(host);
  return true;
}

/** Opens the options page where it asks for a host: the browser asks only after a click on a page of the extension. */
export async function askInOptions(host: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`pages/options/options.html#site=${host}`) });
}

async function listedSites(): Promise<readonly string[]> {
  return settingsOf(await readItems()).sites;
}
