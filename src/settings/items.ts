/**
 * The form of settings in `storage.sync`: an item for each setting that is not at its default, and one for each site.
 * So two devices can change different ones at the same time without losing either.
 */

import { parseSettings, type SettingName, type Settings, schema } from './schema.ts';

/** Items of the storage by their keys. In a change, an undefined item is one to remove. */
export type Items = Readonly<Record<string, unknown>>;

const SITE_PREFIX = 'site ';

/** The settings that items hold. Each that is missing or not allowed is at its default. */
export function settingsOf(items: Items): Settings {
  const sites = Object.keys(items).filter((key) => isSiteItem(key) && items[key] === true);
  return parseSettings({ ...items, sites: sites.map((key) => key.slice(SITE_PREFIX.length)) });
}

/** What changes among the items when a setting changes. */
export function changeOf<Name extends SettingName>(name: Name, before: Settings[Name], after: Settings[Name]): Items {
  if (Array.isArray(before) && Array.isArray(after)) {
    const removed = before.filter((site) => !after.includes(site));
    const added = after.filter((site) => !before.includes(site));
    return { ...siteItems(removed, undefined), ...siteItems(added, true) };
  }
  // A default that is stored would stay when a later version changes the default.
  const isDefault = JSON.stringify(after) === JSON.stringify(schema[name].default);
  return { [name]: isDefault ? undefined : after };
}

/** Items that list sites, or with `undefined` remove them from the list. */
export function siteItems(sites: readonly string[], value: true | undefined): Items {
  return Object.fromEntries(sites.map((site) => [SITE_PREFIX + site, value]));
}

/** Whether an item of this key lists a site. */
export function isSiteItem(key: string): boolean {
  return key.startsWith(SITE_PREFIX);
}
