import { browser } from '../browser.ts';
import type { Items } from './items.ts';

/** All items that the browser keeps, and shares between a person's devices where they want it. */
export function readItems(): Promise<Items> {
  return browser.storage.sync.get();
}

/**
 * Writes changes: what is `undefined` is removed, and only after the rest has been kept. Two of the calls that the
 * browser counts at most.
 *
 * @throws where the browser refuses, because one of its quotas is reached or its storage fails
 */
export async function writeItems(changes: Items): Promise<void> {
  const removed = Object.keys(changes).filter((key) => changes[key] === undefined);
  const kept = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  if (Object.keys(kept).length > 0) await browser.storage.sync.set(kept);
  if (removed.length > 0) await browser.storage.sync.remove(removed);
}
