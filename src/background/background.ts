import { browser } from '../browser.ts';
import { type Asker, answer } from '../messaging/answer.ts';
import { isSiteItem } from '../settings/items.ts';
import { registerDetector } from './detector-registration.ts';
import { forgetTab, rememberClosed, wasClosed } from './dismissed-articles.ts';
import { injectFor, injectReader } from './inject.ts';
import { makeMenus, onMenu, showAutoOpen } from './menus.ts';
import { migrateSettings } from './migrate.ts';
import { readPicture } from './read-picture.ts';
import { isSamplePage, pressOnSamplePage } from './sample-page.ts';
import { hostOf, isAutoOpenAt, switchSite } from './switch-site.ts';
import { showReaderState, showUnreadable } from './toolbar-button.ts';
import { openWelcomePage } from './welcome-page.ts';

browser.action.onClicked.addListener(({ id, url }) => {
  if (id !== undefined) void (isSamplePage(url) ? pressOnSamplePage(id) : injectReader(id));
});
onMenu((tabId) => void injectReader(tabId));
browser.runtime.onInstalled.addListener(makeMenus);
browser.runtime.onInstalled.addListener(openWelcomePage);

answer({
  autoOpen: openByItself,
  readerState: (state, { id }) => showReaderState(id, state),
  closed: async (address, { id }) => {
    await rememberClosed(id, address);
    return null;
  },
  isAutoOpen: (_request, { url }) => isAutoOpenAt(url),
  setAutoOpen: (isOn, { url }) => switchSite(hostOf(url), isOn),
  part: (part, asker) => injectFor(asker, `parts/${part}.js`),
  picture: readPicture,
  unreadable: (_request, { id }) => showUnreadable(id),
});

browser.runtime.onInstalled.addListener(migrateSettings);
browser.runtime.onInstalled.addListener(refreshAutoOpen);
browser.runtime.onStartup.addListener(refreshAutoOpen);
browser.permissions.onAdded.addListener(refreshAutoOpen);
browser.permissions.onRemoved.addListener(refreshAutoOpen);
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'sync' && Object.keys(changes).some(isSiteItem)) void refreshAutoOpen();
});

browser.tabs.onRemoved.addListener(forgetTab);
browser.tabs.onActivated.addListener(async ({ tabId }) => showAutoOpen(await browser.tabs.get(tabId)));
browser.tabs.onUpdated.addListener((_id, { status }, tab) => {
  if (status === 'loading') void showAutoOpen(tab);
});

/**
 * Opens an article of a site that is still on, unless the person closed the reader over it. Nobody pressed anything, so
 * a failure is not shown.
 */
async function openByItself(address: string, asker: Asker): Promise<null> {
  if (!(await isAutoOpenAt(asker.url)) || (await wasClosed(asker.id, address))) return null;
  return injectFor(asker, 'reader.js').catch(() => null);
}

async function refreshAutoOpen(): Promise<void> {
  await registerDetector();
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab !== undefined) await showAutoOpen(tab);
}
