import { browser } from '../../browser.ts';
import { hostPattern } from '../../settings/schema.ts';
import type { SettingsStore } from '../../settings/store.ts';

/**
 * Asks the browser for some hosts, all in one question, and lists them as sites whose articles open by themselves. The
 * browser answers only right after the person's own click. Gives whether it granted them.
 */
export async function switchOn(hosts: readonly string[], store: SettingsStore): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: hosts.map(hostPattern) });
  if (granted) store.set('sites', [...new Set([...store.current.sites, ...hosts])].sort());
  return granted;
}

/** Takes hosts off the list, and gives the browser its permissions back. */
export function switchOff(hosts: readonly string[], store: SettingsStore): void {
  store.set(
    'sites',
    store.current.sites.filter((site) => !hosts.includes(site)),
  );
  void browser.permissions.remove({ origins: hosts.map(hostPattern) });
}
