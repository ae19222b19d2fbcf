import { browser } from '../browser.ts';
import { t } from '../i18n.ts';

/** Sizes of the icons that are drawn for the button, in pixels. */
const SIZES = [16, 32, 48];

/** Shows on the toolbar button whether the reader is open in a tab; the browser takes it back when the tab moves on. */
export async function showOpen(tabId: number, isOpen: boolean): Promise<null> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icons/${isOpen ? 'open-' : ''}${size}.png`]));
  try {
    await browser.action.setIcon({ tabId, path });
    await browser.action.setTitle({ tabId, title: t(isOpen ? 'commandClose' : 'actionTitle') });
  } catch {
    // The tab was closed meanwhile: nobody is left to be shown.
  }
  return null;
}

/** Says on the toolbar button that this page cannot be read; the browser takes it back when the tab moves on. */
export async function sayUnreadable(tabId: number): Promise<null> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: '×' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#8a1c1c' }),
      browser.action.setTitle({ tabId, title: t('unreadable') }),
    ]);
  } catch {
    // The tab was closed meanwhile: nobody is left to be told.
  }
  return null;
}
