import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isAutoOpen, type SiteList, sitesIn, storedSites, switchOff, switchOn } from '../../src/settings/auto-open.ts';
import { parseSettings } from '../../src/settings/schema.ts';
import type { SettingsStore } from '../../src/settings/store.ts';

/** The browser: what it stores, what it grants, and what the person answers when it asks. */
const state = vi.hoisted(() => ({ items: {} as Record<string, unknown>, granted: new Set<string>(), saysYes: true }));

vi.mock('../../src/browser.ts', () => ({
  browser: {
    storage: {
      sync: {
        get: async () => ({ ...state.items }),
        set: async (items: Record<string, unknown>) => Object.assign(state.items, items),
        remove: async (keys: string[]) => {
          for (const key of keys) delete state.items[key];
        },
      },
    },
    permissions: {
      // A pattern covers those of its sub-domains.
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => [...state.granted].some((pattern) => origin.endsWith(pattern.slice('*://*'.length)))),
      request: async ({ origins }: { origins: string[] }) => {
        if (state.saysYes) for (const origin of origins) state.granted.add(origin);
        return state.saysYes;
      },
      remove: async ({ origins }: { origins: string[] }) => origins.map((origin) => state.granted.delete(origin)),
    },
  },
}));

/** A page's store, without a browser behind it. */
function storeInMemory(): SettingsStore {
  let current = parseSettings({});
  return {
    get current() {
      return current;
    },
    set(name, value) {
      current = { ...current, [name]: value };
    },
    subscribe() {},
    subscribeFailures() {},
  };
}

beforeEach(() => Object.assign(state, { items: {}, granted: new Set(), saysYes: true }));

describe.each<[string, () => SiteList]>([
  ['of the worker', () => storedSites],
  ['of a page', () => sitesIn(storeInMemory())],
])('the list %s', (_whose, make) => {
  let list: SiteList;
  beforeEach(() => {
    list = make();
  });

  test('a site that the person allows is listed, and its articles open by themselves, those of sub-domains too', async () => {
    expect(await switchOn(['news.example.org', 'other.example.net'], list)).toBe(true);
    expect(await list.read()).toEqual(['news.example.org', 'other.example.net']);
    expect(await isAutoOpen('news.example.org', list)).toBe(true);
    expect(await isAutoOpen('arabic.news.example.org', list)).toBe(true);
    expect(await isAutoOpen('example.org', list)).toBe(false);
    expect(await isAutoOpen('bad-news.example.org', list)).toBe(false);
  });

  test('a site that the person refuses is not listed', async () => {
    state.saysYes = false;
    expect(await switchOn(['news.example.org'], list)).toBe(false);
    expect(await list.read()).toEqual([]);
  });

  test('a listed site works only while the browser grants access', async () => {
    await switchOn(['news.example.org'], list);
    state.granted.clear();
    expect(await isAutoOpen('news.example.org', list)).toBe(false);
    expect(await list.read()).toEqual(['news.example.org']);
  });

  test('switched off, a host is off: every site that covers it goes, with its access, and no other', async () => {
    await switchOn(['example.org', 'arabic.news.example.org', 'news.example.org', 'my-example.org'], list);
    await switchOff(['news.example.org'], list);
    expect(await list.read()).toEqual(['arabic.news.example.org', 'my-example.org']);
    expect([...state.granted].sort()).toEqual(['*://*.arabic.news.example.org/*', '*://*.my-example.org/*']);
    expect(await isAutoOpen('news.example.org', list)).toBe(false);
  });
});
