import { browser } from '../browser.ts';
import { type Asker, answer } from '../messaging/answer.ts';
import { isAutoOpen, storedSites } from '../settings/auto-open.ts';
import { isSiteItem } from '../settings/items.ts';
import { forgetTab, rememberClosed, wasClosed } from './closed-articles.ts';
import { registerDetector } from './detector-registration.ts';
import { injectFor, injectReader } from './inject.ts';
import { makeMenus, onMenu, showAutoOpen } from './menus.ts';
import { migrateSettings } from './migrate.ts';
import { readPicture } from './read-picture.ts';
import { hostOf, switchSite } from './switch-site.ts';
import { sayUnreadable, showOpen } from './toolbar-button.ts';
import { isSample, pressOnSample, welcome } from './welcome-page.ts';

browser.action.onClicked.addListener(({ id, url }) => {
  if (id !== undefined) void (isSample(url) ? pressOnSample(id) : injectReader(id));
});
onMenu((tabId) => void injectReader(tabId));
browser.runtime.onInstalled.addListener(makeMenus);
browser.runtime.onInstalled.addListener(welcome);

answer({
  autoOpen: openByItself,
  shown: (isOpen, { id }) => showOpen(id, isOpen),
  closed: async (address, { id }) => {
    await rememberClosed(id, address);
    return null;
  },
  isAutoOpen: (_request, { url }) => isAutoOpenAt(url),
  setAutoOpen: (isOn, { url }) => switchSite(hostOf(url), isOn),
  part: (part, asker) => injectFor(asker, `parts/${part}.js`),
  picture: readPicture,
  unreadable: (_request, { id }) => sayUnreadable(id),
});

browser.runtime.onInstalled.addListener(migrateSettings);
browser.runtime.onInstalled.addListener(followSites);
browser.runtime.onStartup.addListener(followSites);
browser.permissions.onAdded.addListener(followSites);
browser.permissions.onRemoved.addListener(followSites);
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'sync' && Object.keys(changes).some(isSiteItem)) void followSites();
});

browser.tabs.onRemoved.addListener(forgetTab);
browser.tabs.onActivated.addListener(async ({ tabId }) => showAutoOpen(await browser.tabs.get(tabId)));
browser.tabs.onUpdated.addListener((_id, { status }, tab) => {
  if (status === 'loading') void showAutoOpen(tab);
});

/**
 * Opens an article of a site that is still on, unless the person closed the reader over it. Nobody pressed anything, so a
 * failure is not shown.
 */
async function openByItself(address: string, asker: Asker): Promise<null> {
  if (!(await isAutoOpenAt(asker.url)) || (await wasClosed(asker.id, address))) return null;
  return injectFor(asker, 'reader.js').catch(() => null);
}

async function isAutoOpenAt(url: string): Promise<boolean> {
  const host = hostOf(url);
  return host !== null && isAutoOpen(host, storedSites);
}

async function followSites(): Promise<void> {
  await registerDetector();
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab !== undefined) await showAutoOpen(tab);
}
