import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { makeMenus, onMenu, showAutoOpen } from '../../src/background/menus.ts';
import { shortcutsSection } from '../../src/pages/options/shortcuts-section.ts';

/** What Firefox for Android has of the API, where this is asked for: neither `contextMenus` nor `commands`. */
vi.mock('../../src/browser.ts', () => ({
  browser: { runtime: { id: 'reader@naqi' }, i18n: { getMessage: (name: string) => name, getUILanguage: () => 'ar' } },
}));

test('a browser without menus, as on a phone, gets none', async () => {
  await makeMenus();
  onMenu(() => undefined);
  await showAutoOpen({ active: true, url: 'https://news.example.org/' } as Parameters<typeof showAutoOpen>[0]);
});

test('a browser without shortcuts, as on a phone, is shown the keys of the reader alone', () => {
  vi.stubGlobal('document', new JSDOM().window.document);
  const section = shortcutsSection(new AbortController().signal);
  expect(section.querySelector('.shortcut')).toBe(null);
  expect(section.querySelectorAll('kbd').length).toBeGreaterThan(5);
  vi.unstubAllGlobals();
});
