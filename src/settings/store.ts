import { browser } from '../browser.ts';
import { changeOf, type Items, settingsOf } from './items.ts';
import type { SettingName, Settings } from './schema.ts';
import { readItems, writeItems } from './sync.ts';

/** The settings in this page, kept in step with those elsewhere. State flows one way, from here to the subscribers. */
export interface SettingsStore {
  readonly current: Settings;
  /** Calls this page's subscribers at once, and writes to the browser's storage as often as it allows. */
  set<Name extends SettingName>(name: Name, value: Settings[Name]): void;
  /** Calls back with the settings now and after every change, made here or elsewhere. */
  subscribe(subscriber: (settings: Settings) => void, signal: AbortSignal): void;
  /** Calls back if the browser does not keep a change, which then applies to this page only until a retry succeeds. */
  subscribeFailures(subscriber: () => void, signal: AbortSignal): void;
}

/**
 * Shortest time between two writes of at most two calls: `storage.sync` allows 120 a minute. The first change is
 * written at once, so that closing the page right after it loses nothing. Those of a dragged slider are written
 * together.
 */
const WRITE_INTERVAL_MS = 1000;

/** How long to wait after a failed write: a quota of calls is free again within a minute. */
const RETRY_MS = 10_000;

/**
 * Opens the store, until the signal aborts, which writes what is not yet written. If the browser cannot read the
 * settings, the defaults apply.
 */
export async function openSettings(signal: AbortSignal): Promise<SettingsStore> {
  const subscribers = new Set<(settings: Settings) => void>();
  const failureSubscribers = new Set<() => void>();
  const unwritten = new Map<string, unknown>();
  const failed = new Map<string, unknown>();
  let items = await readItems().catch((): Items => ({}));
  let current = settingsOf(items);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writtenAtMs = 0;
  let isFailureTold = false;

  const apply = (changes: Items): void => {
    items = { ...items, ...changes };
    current = settingsOf(items);
    for (const subscriber of subscribers) subscriber(current);
  };
  const write = (): void => {
    clearTimeout(timer);
    const changes = new Map([...failed, ...unwritten]);
    if (changes.size === 0) return;
    writtenAtMs = Date.now();
    failed.clear();
    unwritten.clear();
    writeItems(Object.fromEntries(changes)).catch((error: unknown) => {
      console.warn('Naqi could not keep a setting:', error);
      for (const [key, item] of changes) if (!unwritten.has(key)) failed.set(key, item);
      if (signal.aborted) return;
      clearTimeout(timer);
      timer = setTimeout(write, RETRY_MS);
      if (isFailureTold) return;
      isFailureTold = true;
      for (const subscriber of failureSubscribers) subscriber();
    });
  };
  const onChanged: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area !== 'sync') return;
    const incoming = Object.entries(changes).filter(([key]) => !unwritten.has(key));
    // What was chosen elsewhere is newer than what could not be written.
    for (const [key] of incoming) failed.delete(key);
    if (incoming.length > 0) apply(Object.fromEntries(incoming.map(([key, { newValue }]) => [key, newValue])));
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
      isFailureTold = false;
      clearTimeout(timer);
      const wait = writtenAtMs + WRITE_INTERVAL_MS - Date.now();
      if (wait <= 0) write();
      else timer = setTimeout(write, wait);
      apply(changes);
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
