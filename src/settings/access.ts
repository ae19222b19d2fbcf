import { browser } from '../browser.ts';
import { hostPattern } from './schema.ts';

/** Whether the browser grants access to a host and its sub-domains. */
export function isGranted(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostPattern(host)] });
}

/** Parts hosts into those that the browser grants access to and the others. */
export async function hostsByAccess(hosts: readonly string[]): Promise<{ granted: string[]; missing: string[] }> {
  const answers = await Promise.all(hosts.map(isGranted));
  return {
    granted: hosts.filter((_host, index) => answers[index] === true),
    missing: hosts.filter((_host, index) => answers[index] === false),
  };
}

/**
 * Asks the person for access to some hosts, all in one question, and returns whether they gave it.
 *
 * @throws if this does not run at once in a click on something of the extension's own
 */
export function requestAccess(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map(hostPattern) });
}

/** Gives access to some hosts back to the browser. */
export async function giveBackAccess(hosts: readonly string[]): Promise<void> {
  if (hosts.length > 0) await browser.permissions.remove({ origins: hosts.map(hostPattern) });
}
