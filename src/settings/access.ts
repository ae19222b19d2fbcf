import { browser } from '../browser.ts';
import { hostPattern } from './schema.ts';

/** Whether the browser grants a host and its sub-domains. */
export function isGranted(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostPattern(host)] });
}

/** Those of some hosts that the browser grants, or those that it does not. */
export async function hostsByAccess(hosts: readonly string[]): Promise<{ granted: string[]; missing: string[] }> {
  const answers = await Promise.all(hosts.map(isGranted));
  return {
    granted: hosts.filter((_host, index) => answers[index] === true),
    missing: hosts.filter((_host, index) => answers[index] === false),
  };
}
