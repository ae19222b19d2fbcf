import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SettingsStore } from '../../src/settings/store.ts';

type OnChanged = (changes: Record<string, { newValue: unknown }>, area: string) => void;

// A page tells when it is left; this is none.
vi.stubGlobal('addEventListener', () => undefined);

/** The browser's storage: it may be full, and tells of changes made elsewhere. */
const storage = vi.hoisted(() => ({
  isFull: false,
  writes: [] as Record<string, unknown>[],
  listeners: new Set<(changes: Record<string, { newValue: unknown }>, area: string) => void>(),
}));

vi.mock('../../src/browser.ts', () => ({
  browser: {
    storage: {
      sync: {
        get: () => Promise.resolve({}),
        set: (items: Record<string, unknown>) => {
          if (storage.isFull) return Promise.reject(new Error('No room'));
          storage.writes.push(items);
          return Promise.resolve();
        },
      },
      onChanged: {
        addListener: (listener: OnChanged) => storage.listeners.add(listener),
        removeListener: (listener: OnChanged) => storage.listeners.delete(listener),
      },
    },
  },
}));

let closing: AbortController;
let store: SettingsStore;
let failures: number;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockReturnValue();
  const { openSettings } = await import('../../src/settings/store.ts');
  closing = new AbortController();
  failures = 0;
  Object.assign(storage, { isFull: true, writes: [] });
  store = await openSettings(closing.signal);
  store.subscribeFailures(() => {
    failures += 1;
  }, closing.signal);
  store.set('size', 30);
  await vi.advanceTimersByTimeAsync(0);
});
afterEach(() => {
  closing.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('what could not be written is said once, held, and written when there is room again', async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  expect([failures, store.current.size]).toEqual([1, 30]);
  storage.isFull = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(storage.writes).toEqual([{ size: 30 }]);
});

test('a further change takes it along, and a further failure is said', async () => {
  await vi.advanceTimersByTimeAsync(2000);
  store.set('lineHeight', 110);
  await vi.advanceTimersByTimeAsync(0);
  expect(failures).toBe(2);
  storage.isFull = false;
  store.set('size', 31);
  await vi.advanceTimersByTimeAsync(2000);
  expect(storage.writes).toEqual([{ size: 31, lineHeight: 110 }]);
});

test('what was chosen elsewhere meanwhile is not written over', async () => {
  for (const listener of storage.listeners) listener({ size: { newValue: 25 } }, 'sync');
  expect(store.current.size).toBe(25);
  storage.isFull = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(storage.writes).toEqual([]);
});

test('closing writes it, and leaves no listener and no timer', () => {
  storage.isFull = false;
  closing.abort();
  expect(storage.writes).toEqual([{ size: 30 }]);
  expect([storage.listeners.size, vi.getTimerCount()]).toEqual([0, 0]);
});
