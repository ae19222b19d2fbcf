import { browser } from '../browser.ts';
import { changeOf, type Items, settingsOf } from './items.ts';
import type { SettingName, Settings } from './schema.ts';
import { readItems, writeItems } from './sync.ts';

/** The settings of this page, kept the same as everywhere else. State flows one way: from here to the subscribers. */
export interface SettingsStore {
  readonly current: Settings;
  /** Tells this page's subscribers at once; the browser's storage as often as it allows. */
  set<Name extends SettingName>(name: Name, value: Settings[Name]): void;
  /** Calls back with the settings now and after every change, made here or elsewhere. */
  subscribe(subscriber: (settings: Settings) => void, signal: AbortSignal): void;
  /** Calls back when the browser would not keep a change. It holds in this page alone then, until a later try is kept. */
  subscribeFailures(subscriber: () => void, signal: AbortSignal): void;
}

/**
 * Shortest time between two writes, of two calls each at most, as `storage.sync` allows 120 a minute. The first change
 * is written at once, so that closing the page right after it loses nothing; those of a dragged slider follow together.
 */
const BETWEEN_WRITES_MS = 1000;

/** How long after a failed write the next try comes: a full quota empties within a minute. */
const NEXT_TRY_MS = 10_000;

/**
 * Opens the store. Lives until the signal aborts; what is not written by then is written at once. When the browser
 * cannot give the settings, the defaults hold.
 */
export async function openSettings(signal: AbortSignal): Promise<SettingsStore> {
  const subscribers = new Set<(settings: Settings) => void>();
  const failureSubscribers = new Set<() => void>();
  const unwritten = new Map<string, unknown>();
  const failed = new Map<string, unknown>();
  let items = await readItems().catch((): Items => ({}));
  let current = settingsOf(items);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = 0;
  let isFailureSaid = false;

  const take = (changes: Items): void => {
    items = { ...items, ...changes };
    current = settingsOf(items);
    for (const subscriber of subscribers) subscriber(current);
  };
  const write = (): void => {
    clearTimeout(timer);
    const changes = new Map([...failed, ...unwritten]);
    if (changes.size === 0) return;
    written = Date.now();
    failed.clear();
    unwritten.clear();
    writeItems(Object.fromEntries(changes)).catch((error: unknown) => {
      console.warn('Naqi could not keep a setting:', error);
      for (const [key, item] of changes) if (!unwritten.has(key)) failed.set(key, item);
      if (signal.aborted) return;
      clearTimeout(timer);
      timer = setTimeout(write, NEXT_TRY_MS);
      if (isFailureSaid) return;
      isFailureSaid = true;
      for (const subscriber of failureSubscribers) subscriber();
    });
  };
  const onChanged: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area !== 'sync') return;
    const news = Object.entries(changes).filter(([key]) => !unwritten.has(key));
    // What was chosen elsewhere since then is newer than what could not be written.
    for (const [key] of news) failed.delete(key);
    if (news.length > 0) take(Object.fromEntries(news.map(([key, { newValue }]) => [key, newValue])));
  };

  if (!signal.aborted) browser.storage.onChanged.addListener(onChanged);
  globalThis.addEventListener('pagehide', write, { signal });
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(onChanged);
    write();
  });
  return {
    get current() {
      return current;
    },
    set(name, value) {
      const changes = changeOf(name, current[name], value);
      for (const [key, item] of Object.entries(changes)) unwritten.set(key, item);
      isFailureSaid = false;
      clearTimeout(timer);
      const wait = written + BETWEEN_WRITES_MS - Date.now();
      if (wait <= 0) write();
      else timer = setTimeout(write, wait);
      take(changes);
    },
    subscribe(subscriber, until) {
      subscribers.add(subscriber);
      until.addEventListener('abort', () => subscribers.delete(subscriber));
      subscriber(current);
    },
    subscribeFailures(subscriber, until) {
      failureSubscribers.add(subscriber);
      until.addEventListener('abort', () => failureSubscribers.delete(subscriber));
    },
  };
}
