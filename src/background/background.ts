import { browser } from '../browser.ts';
import { t } from '../i18n.ts';
import { answer } from '../messages.ts';
import { parseSettings } from '../settings/schema.ts';
import { inject, injectReader, sayUnreadable } from './inject.ts';
import { readPicture } from './picture.ts';
import { registerDetector } from './sites.ts';

const MENU = 'read';

browser.action.onClicked.addListener((tab) => open(tab.id));

browser.contextMenus?.onClicked.addListener((_info, tab) => open(tab?.id));

browser.runtime.onInstalled.addListener(async () => {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({ id: MENU, title: t('menuRead'), contexts: ['page'] });
});

answer({
  open: (_request, tabId) => injectReader(tabId),
  part: (part, tabId) => inject(tabId, `parts/${part}.js`),
  picture: readPicture,
  unreadable: (_request, tabId) => sayUnreadable(tabId),
});

browser.runtime.onInstalled.addListener(followSites);
browser.runtime.onStartup.addListener(followSites);
browser.permissions.onAdded.addListener(followSites);
browser.permissions.onRemoved.addListener(followSites);
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'sync' && 'sites' in changes) void followSites();
});

async function followSites(): Promise<void> {
  const { sites } = parseSettings(await browser.storage.sync.get('sites'));
  await registerDetector(sites);
}

function open(tabId: number | undefined): void {
  if (tabId !== undefined) void injectReader(tabId);
}
