/**
 * How settings lie in `storage.sync`: an item for each setting that is not at its default, and one for each site, so
 * that two devices which change different ones at the same time lose neither.
 */

import { parseSettings, type SettingName, type Settings, schema } from './schema.ts';

/** Items of the storage by their keys; as a change, what is `undefined` is to be removed. */
export type Items = Readonly<Record<string, unknown>>;

const SITE = 'site ';

/** The whole set of settings that these items hold; each one that is missing or not allowed is at its own default. */
export function settingsOf(items: Items): Settings {
  const sites = Object.keys(items).filter((key) => isSiteItem(key) && items[key] === true);
  return parseSettings({ ...items, sites: sites.map((key) => key.slice(SITE.length)) });
}

/** What a setting's new value changes among the items, given its value before. */
export function changeOf<Name extends SettingName>(name: Name, before: Settings[Name], after: Settings[Name]): Items {
  if (Array.isArray(before) && Array.isArray(after)) {
    const removed = before.filter((site) => !after.includes(site));
    const added = after.filter((site) => !before.includes(site));
    return { ...siteItems(removed, undefined), ...siteItems(added, true) };
  }
  // What is stored for no reason would hold on to an old default for ever.
  const isDefault = JSON.stringify(after) === JSON.stringify(schema[name].default);
  return { [name]: isDefault ? undefined : after };
}

/** Items that put sites on the list, or with `undefined` take them off. */
export function siteItems(sites: readonly string[], value: true | undefined): Items {
  return Object.fromEntries(sites.map((site) => [SITE + site, value]));
}

/** Whether the item of this key puts a site on the list. */
export function isSiteItem(key: string): boolean {
  return key.startsWith(SITE);
}
