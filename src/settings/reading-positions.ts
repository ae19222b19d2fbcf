import { browser } from '../browser.ts';

/** Where somebody stopped reading an article: the block at the top of the window. */
export interface ReadingPosition {
  /** Index among the article's blocks. */
  block: number;
  /** Share of the block's height that was above the window, 0 to 1. */
  offset: number;
}

/** How many articles keep their position. */
const MAX_ARTICLES = 200;

/**
 * Each position is an item of its own, so that two tabs that write at once lose nothing. Its key begins with the word
 * that was first chosen; it stays, because people's devices hold such items.
 */
const PREFIX = 'place ';

interface StoredPosition extends ReadingPosition {
  /** Milliseconds since 1970, to find the oldest. */
  at: number;
}

/** The position kept on this device for an article; null if there is none, and in private windows. */
export async function loadReadingPosition(url: string): Promise<ReadingPosition | null> {
  if (browser.extension.inIncognitoContext) return null;
  const key = keyOf(url);
  const { [key]: stored } = await browser.storage.local.get(key);
  return isStoredPosition(stored) ? stored : null;
}

/** Keeps the position in an article, or forgets it if it is null. Does nothing in private windows. */
export async function keepReadingPosition(url: string, position: ReadingPosition | null): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  const key = keyOf(url);
  if (position === null) {
    await browser.storage.local.remove(key);
    return;
  }
  // Both calls at once, in this order: a page that is being left does not live to see an answer.
  const [{ [key]: before }] = await Promise.all([
    browser.storage.local.get(key),
    browser.storage.local.set({ [key]: { ...position, at: Date.now() } satisfies StoredPosition }),
  ]);
  if (before === undefined) await forgetOldest();
}

/** Forgets the positions in all articles. */
export async function forgetReadingPositions(): Promise<void> {
  await browser.storage.local.remove((await allPositions()).map(([key]) => key));
}

async function forgetOldest(): Promise<void> {
  const all = await allPositions();
  const newestFirst = all.sort(([, first], [, second]) => timeOf(second) - timeOf(first));
  const old = newestFirst.slice(MAX_ARTICLES).map(([key]) => key);
  if (old.length > 0) await browser.storage.local.remove(old);
}

async function allPositions(): Promise<[key: string, stored: unknown][]> {
  return Object.entries(await browser.storage.local.get()).filter(([key]) => key.startsWith(PREFIX));
}

function keyOf(url: string): string {
  return PREFIX + url.split('#', 1)[0];
}

function timeOf(stored: unknown): number {
  return isStoredPosition(stored) ? stored.at : 0;
}

function isStoredPosition(value: unknown): value is StoredPosition {
  if (typeof value !== 'object' || value === null) return false;
  const { block, offset, at } = value as Partial<Record<keyof StoredPosition, unknown>>;
  return Number.isInteger(block) && [block, offset, at].every((each) => typeof each === 'number' && each >= 0);
}
