import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { inEachBrowser } from './each-browser.ts';
import { switchOn } from './switching.ts';

const HOST = 'news.example.org';
const PAGE = { type: 'text/html', body: '<!doctype html><title>قارب</title><h1>قارب</h1>' };

/** Runs in the page: what it finds stored of an earlier visit. */
async function stored(): Promise<unknown> {
  return {
    cookie: document.cookie,
    local: localStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  };
}

/** Runs in the page: stores something in each way that there is. */
async function store(): Promise<void> {
  // biome-ignore lint/suspicious/noDocumentCookie: as pages set theirs.
  document.cookie = 'boat=1; max-age=3600';
  localStorage.setItem('boat', '1');
  await new Promise((done) => {
    indexedDB.open('boat').onsuccess = done;
  });
  await caches.open('boat');
  await navigator.serviceWorker.register('/worker.js');
}

/** What the extension has and may, and how many tabs there are. */
async function state(): Promise<unknown> {
  const { sync, local, session } = chrome.storage;
  return {
    stored: await Promise.all([sync.get(), session.get()]),
    places: Object.keys(await local.get()).filter((key) => key !== 'version'),
    origins: (await chrome.permissions.getAll()).origins,
    scripts: (await chrome.scripting.getRegisteredContentScripts()).length,
    isReplaced: 'replaced' in globalThis,
    tabs: (await chrome.tabs.query({})).length,
  };
}

let server: Server;
beforeAll(async () => {
  server = await serve({ routes: { '/': PAGE, '/worker.js': { type: 'text/javascript', body: '' } } });
});
afterAll(() => server.close());

const NOTHING = { cookie: '', local: 0, databases: 0, caches: 0, workers: 0 };
const NEW = { stored: [{}, {}], places: [], origins: [], scripts: 0, isReplaced: false, tabs: 2 };

// The second begins with what the first has left.
for (const turn of ['first', 'second']) {
  inEachBrowser(`a browser that tests share, in its ${turn} use`, {}, (browser) => {
    test('begins as it started, whatever tests before have left', async () => {
      const tab = await browser().open(server.origin);
      expect(await tab.evaluate(stored)).toEqual(NOTHING);
      expect(await browser().inBackground(state)).toEqual(NEW);
      expect(await tab.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(false);

      await tab.evaluate(store);
      await tab.emulate({ forcedColours: true });
      await switchOn(browser(), HOST);
      await browser().inBackground(() =>
        Promise.all([chrome.storage.local.set({ a: 1 }), chrome.storage.session.set({ a: 1 })]),
      );
      await browser().inBackground(() => void Object.assign(globalThis, { replaced: true }));
      expect(await tab.evaluate(stored)).not.toEqual(NOTHING);
      expect(await browser().inBackground(state)).toMatchObject({ scripts: 1, isReplaced: true });
    });
  });
}
