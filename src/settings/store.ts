import { browser } from '../browser.ts';
import { parseSettings, type SettingName, type Settings } from './schema.ts';

/** The settings of this page, kept the same as everywhere else. State flows one way: from here to the subscribers. */
export interface SettingsStore {
  readonly current: Settings;
  /** Tells this page's subscribers at once; the browser's storage as often as it allows. */
  set<Name extends SettingName>(name: Name, value: Settings[Name]): void;
  /** Calls back with the settings now and after every change, made here or elsewhere. */
  subscribe(subscriber: (settings: Settings) => void, signal: AbortSignal): void;
}

/**
 * Shortest time between two writes, as `storage.sync` allows 120 a minute. The first change is written at once, so that
 * closing the page right after it loses nothing; those of a dragged slider follow together.
 */
const BETWEEN_WRITES_MS = 600;

/**
 * Opens the store. Lives until the signal aborts; what is not written by then is written at once. When the browser
 * cannot give the settings, the defaults hold.
 */
export async function openSettings(signal: AbortSignal): Promise<SettingsStore> {
  const subscribers = new Set<(settings: Settings) => void>();
  const unwritten = new Map<SettingName, unknown>();
  let current = parseSettings(await browser.storage.sync.get().catch(() => ({})));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = 0;

  const tell = (settings: Settings): void => {
    current = settings;
    for (const subscriber of subscribers) subscriber(settings);
  };
  const write = (): void => {
    clearTimeout(timer);
    if (unwritten.size === 0) return;
    written = Date.now();
    const changes = Object.fromEntries(unwritten);
    unwritten.clear();
    browser.storage.sync.set(changes).catch((error: unknown) => console.warn('Naqi could not keep a setting:', error));
  };
  const onChanged: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area !== 'sync') return;
    const news = Object.entries(changes).filter(([name]) => !unwritten.has(name as SettingName));
    if (news.length > 0)
      tell(parseSettings({ ...current, ...Object.fromEntries(news.map(([name, { newValue }]) => [name, newValue])) }));
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
      unwritten.set(name, value);
      clearTimeout(timer);
      const wait = written + BETWEEN_WRITES_MS - Date.now();
      if (wait <= 0) write();
      else timer = setTimeout(write, wait);
      tell(parseSettings({ ...current, [name]: value }));
    },
    subscribe(subscriber, until) {
      subscribers.add(subscriber);
      until.addEventListener('abort', () => subscribers.delete(subscriber));
      subscriber(current);
    },
  };
}
