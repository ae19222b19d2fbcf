import { browser } from '../browser.ts';
import type { Items } from './items.ts';

/** All items that the browser keeps and, if the person uses sync, shares between devices. */
export function readItems(): Promise<Items> {
  return browser.storage.sync.get();
}

/**
 * Writes a change, in at most two calls. Undefined items are removed, after the others have been kept.
 *
 * @throws if one of the browser's quotas is reached, or its storage fails
 */
export async function writeItems(changes: Items): Promise<void> {
  const removed = Object.keys(changes).filter((key) => changes[key] === undefined);
  const kept = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  if (Object.keys(kept).length > 0) await browser.storage.sync.set(kept);
  if (removed.length > 0) await browser.storage.sync.remove(removed);
}
