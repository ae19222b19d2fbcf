import { browser, type Tabs } from '../browser.ts';
import { t } from '../i18n.ts';
import { hostPattern } from '../settings/schema.ts';
import { addHost, askInOptions, hostOf, isAlways, removeHost } from './always.ts';

const READ = 'read';
const ALWAYS = 'always';

/** Makes the menus anew: of the page, and of the toolbar button. Browsers on phones have none. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({ id: READ, title: t('menuRead'), contexts: ['page'] });
  browser.contextMenus?.create({ id: ALWAYS, type: 'checkbox', title: t('menuAlways'), contexts: ['action'] });
}

/** Shows in the button's menu whether the articles of the tab in front open by themselves. */
export async function showState({ active, url }: Tabs.Tab): Promise<void> {
  if (active) await browser.contextMenus?.update(ALWAYS, { checked: await isAlways(hostOf(url)) });
}

/** Does what was chosen in a menu. `read` opens the reader in the tab. */
export function onMenu(read: (tabId: number) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, checked, pageUrl }, tab) => {
    if (menuItemId === READ && tab?.id !== undefined) read(tab.id);
    // The permission can only be asked for right in the click, before anything is waited for.
    if (menuItemId === ALWAYS) void switchSite(hostOf(tab?.url ?? pageUrl), checked === true);
  });
}

async function switchSite(host: string | null, isOn: boolean): Promise<void> {
  if (host === null) return;
  if (!isOn) return removeHost(host);
  const granted = await browser.permissions.request({ origins: [hostPattern(host)] }).catch(() => null);
  if (granted === null) await askInOptions(host);
  else if (granted) await addHost(host);
  else await browser.contextMenus.update(ALWAYS, { checked: false });
}
