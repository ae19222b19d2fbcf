import { browser } from '../browser.ts';
import { t } from '../i18n.ts';

/** Sizes in which the icons are drawn, in pixels. */
const ICON_SIZES_PX = [16, 32, 48];

/** Shows on the toolbar button whether the reader is open in a tab. The browser resets it when the tab is navigated. */
export async function showReaderState(tabId: number, state: 'open' | 'closed'): Promise<null> {
  const prefix = state === 'open' ? 'open-' : '';
  const path = Object.fromEntries(ICON_SIZES_PX.map((size) => [size, `/icons/${prefix}${size}.png`]));
  try {
    await browser.action.setIcon({ tabId, path });
    await browser.action.setTitle({ tabId, title: t(state === 'open' ? 'commandClose' : 'actionTitle') });
  } catch {
    // The tab was closed meanwhile.
  }
  return null;
}

/** Shows on the toolbar button that a page cannot be read. The browser resets it when the tab is navigated. */
export async function showUnreadable(tabId: number): Promise<null> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: '×' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#8a1c1c' }),
      browser.action.setTitle({ tabId, title: t('unreadable') }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
  return null;
}
