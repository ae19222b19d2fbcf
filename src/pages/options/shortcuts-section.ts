import { browser } from '../../browser.ts';
import { element } from '../../element.ts';
import { t } from '../../i18n.ts';
import { commands } from '../../reader/commands.ts';
import { keyList } from '../../reader/key-list.ts';

/** Other browsers of Chromium's family open their own page for this address. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** The section of the browser's shortcut for the button, with a way to change it, and of the reader's keys. */
export function shortcutsSection(signal: AbortSignal): HTMLElement {
  return element(
    document,
    'section',
    { id: 'shortcuts' },
    element(document, 'h2', {}, t('commandHelp')),
    // Browsers on phones have no shortcuts.
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
  // The person may have changed it on the browser's page.
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
  // Only Firefox has this call. It does not let extensions open its own pages as tabs.
  if ('openShortcutSettings' in browser.commands) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
