import { browser, type Tabs } from '../browser.ts';
import { t } from '../i18n.ts';
import { storedSites, switchOff, switchOn } from '../settings/auto-open.ts';
import { askInOptions, hostOf, isAutoOpenAt } from './switch-site.ts';

const READ = 'read';
const AUTO_OPEN = 'auto-open';

/** Creates the menu items of the page and of the toolbar button afresh. Browsers on phones have no menus. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({ id: READ, title: t('menuRead'), contexts: ['page'] });
  browser.contextMenus?.create({ id: AUTO_OPEN, type: 'checkbox', title: t('autoOpen'), contexts: ['action'] });
}

/** Shows in the button's menu whether the articles of the tab in front open by themselves. */
export async function showAutoOpen({ active, url }: Tabs.Tab): Promise<void> {
  if (!active || browser.contextMenus === undefined) return;
  await browser.contextMenus.update(AUTO_OPEN, { checked: await isAutoOpenAt(url) });
}

/** Does what is chosen in a menu. `read` opens the reader in the tab. */
export function onMenu(read: (tabId: number) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, checked, pageUrl }, tab) => {
    if (menuItemId === READ && tab?.id !== undefined) read(tab.id);
    if (menuItemId !== AUTO_OPEN) return;
    const host = hostOf(tab?.url ?? pageUrl);
    if (host !== null) void (checked === true ? switchOnFromMenu(host) : switchOff([host], storedSites));
  });
}

/** Asks for access right in the click. If the browser does not count it as one, the options page asks. */
async function switchOnFromMenu(host: string): Promise<void> {
  try {
    const isOn = await switchOn([host], storedSites);
    if (!isOn) await browser.contextMenus.update(AUTO_OPEN, { checked: false });
  } catch {
    await askInOptions(host);
  }
}
