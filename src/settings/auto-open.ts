/**
 * Auto-open: on the sites of a list, articles open by themselves. A site is listed by its host, covers the sub-domains,
 * and works while the browser grants access to it.
 */

import { giveBackAccess, isGranted, requestAccess } from './access.ts';
import { settingsOf, siteItems } from './items.ts';
import { covers } from './schema.ts';
import type { SettingsStore } from './store.ts';
import { readItems, writeItems } from './sync.ts';

/** The list of sites. */
export interface SiteList {
  read(): Promise<readonly string[]>;
  add(hosts: readonly string[]): Promise<void>;
  remove(hosts: readonly string[]): Promise<void>;
}

/** The list as the browser keeps it, for the worker. Its promises reject if the browser cannot read or write it. */
export const storedSites: SiteList = {
  read: async () => settingsOf(await readItems()).sites,
  add: (hosts) => writeItems(siteItems(hosts, true)),
  remove: (hosts) => writeItems(siteItems(hosts, undefined)),
};

/** The list as a page's store holds it, which shows a change at once and writes it when it can. */
export function sitesIn(store: SettingsStore): SiteList {
  return {
    read: async () => store.current.sites,
    add: async (hosts) => store.set('sites', [...new Set([...store.current.sites, ...hosts])].sort()),
    remove: async (hosts) =>
      store.set(
        'sites',
        store.current.sites.filter((site) => !hosts.includes(site)),
      ),
  };
}

/** Whether the articles of a host open by themselves. */
export async function isAutoOpen(host: string, list: SiteList): Promise<boolean> {
  return covers(await list.read(), host) && isGranted(host);
}

/**
 * Asks the person for access to some hosts and lists them, if they give it. Returns whether they did.
 *
 * @throws if this does not run at once in a click, or if the list cannot be changed
 */
export async function switchOn(hosts: readonly string[], list: SiteList): Promise<boolean> {
  const isGiven = await requestAccess(hosts);
  if (isGiven) await list.add(hosts);
  return isGiven;
}

/** Takes some hosts off the list, with every site that covers one of them, and gives the access to these back. */
export async function switchOff(hosts: readonly string[], list: SiteList): Promise<void> {
  const covering = (await list.read()).filter((site) => hosts.some((host) => covers([site], host)));
  await list.remove(covering);
  await giveBackAccess(covering);
}
