import { browser } from '../../browser.ts';
import { element } from '../../element.ts';
import { t } from '../../i18n.ts';
import { commands } from '../../reader/commands.ts';
import { keyList } from '../../reader/key-list.ts';

/** Chromium's own page; its browsers of other names lead there too. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** The browser's shortcut for the button, with the way to change it, and the keys of the open reader. */
export function shortcutsSection(signal: AbortSignal): HTMLElement {
  return element(
    document,
    'section',
    { id: 'shortcuts' },
    element(document, 'h2', {}, t('commandHelp')),
    // Phones have no shortcuts of the browser's.
    ...(browser.commands === undefined ? [] : [browserShortcut(signal)]),
    element(document, 'h3', {}, t('shortcutsInside')),
    keyList(document, Object.values(commands)),
  );
}

function browserShortcut(signal: AbortSignal): HTMLElement {
  const keys = element(document, 'kbd', { dir: 'ltr' });
  const show = async (): Promise<void> => {
    const [action] = await browser.commands.getAll();
    keys.textContent = action?.shortcut || t('shortcutNone');
  };
  const change = element(document, 'button', { type: 'button', className: 'plain' }, t('shortcutChange'));
  change.addEventListener('click', openShortcutPage, { signal });
  // Who comes back from the browser's page shall see what was chosen there.
  globalThis.addEventListener('focus', show, { signal });
  void show();
  return element(
    document,
    'div',
    { className: 'shortcut' },
    element(document, 'p', {}, t('shortcutAction')),
    keys,
    change,
  );
}

async function openShortcutPage(): Promise<void> {
  // Only Firefox has a way of its own, and lets extensions open none of its pages.
  if ('openShortcutSettings' in browser.commands) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
