import { browser } from '../browser.ts';

/** Where somebody stopped reading: the block at the top of the window, and when. */
export interface Place {
  /** Index among the article's blocks. */
  block: number;
  /** Share of the block's height that had gone by, 0 to 1. */
  offset: number;
}

/** How many articles keep their place. */
const KEPT = 200;

/** One item each, so that two tabs that write at once lose nothing. */
const PREFIX = 'place ';

interface Stored extends Place {
  /** Milliseconds since 1970, to tell the oldest. */
  at: number;
}

/** The place kept for an article on this device; null where there is none. */
export async function loadPlace(url: string): Promise<Place | null> {
  if (browser.extension.inIncognitoContext) return null;
  const key = keyOf(url);
  const { [key]: stored } = await browser.storage.local.get(key);
  return isStored(stored) ? stored : null;
}

/** Keeps the place of an article, or forgets it; never in a private window. Only the last 200 are kept. */
export async function keepPlace(url: string, place: Place | null): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  const key = keyOf(url);
  if (place === null) {
    await browser.storage.local.remove(key);
    return;
  }
  // Both are asked for at once, in this order: a page that is being left has no time for an answer.
  const [{ [key]: before }] = await Promise.all([
    browser.storage.local.get(key),
    browser.storage.local.set({ [key]: { ...place, at: Date.now() } satisfies Stored }),
  ]);
  // There is one more only when the article had none.
  if (before === undefined) await forgetOldest();
}

/** Forgets the places of all articles. */
export async function forgetPlaces(): Promise<void> {
  await browser.storage.local.remove((await allPlaces()).map(([key]) => key));
}

async function forgetOldest(): Promise<void> {
  const all = await allPlaces();
  const newestFirst = all.sort(([, first], [, second]) => ageOf(second) - ageOf(first));
  const old = newestFirst.slice(KEPT).map(([key]) => key);
  if (old.length > 0) await browser.storage.local.remove(old);
}

async function allPlaces(): Promise<[key: string, stored: unknown][]> {
  return Object.entries(await browser.storage.local.get()).filter(([key]) => key.startsWith(PREFIX));
}

function keyOf(url: string): string {
  return PREFIX + url.split('#', 1)[0];
}

function ageOf(stored: unknown): number {
  return isStored(stored) ? stored.at : 0;
}

function isStored(value: unknown): value is Stored {
  if (typeof value !== 'object' || value === null) return false;
  const { block, offset, at } = value as Partial<Record<keyof Stored, unknown>>;
  return Number.isInteger(block) && [block, offset, at].every((each) => typeof each === 'number' && each >= 0);
}
