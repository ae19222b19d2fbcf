import { beforeEach, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { inOwnBrowser, serveFixtures } from './each-browser.ts';
import { waitInBackground, waitInReader } from './waiting.ts';

// A fresh one: what installing does is seen once.
inOwnBrowser('what is kept of the settings', { locale: 'en' }, (browser) => {
  const server = serveFixtures();
  beforeEach(async () => {
    await browser().inBackground(() => chrome.storage.sync.clear());
  });

  const store = (items: Record<string, unknown>): Promise<void> =>
    browser().inBackground((kept) => chrome.storage.sync.set(kept), items);
  const openOptions = async (): Promise<Tab> => {
    const tab = await browser().openExtensionPage('pages/options/options.html');
    await tab.waitFor('the controls', () => document.querySelector('.control') !== null);
    return tab;
  };
  const openReader = async (): Promise<Tab> => {
    const tab = await browser().open(`${server.origin}/jannah/input.html`);
    await tab.pressAction();
    await tab.waitForReader('open');
    return tab;
  };
  const press = (tab: Tab, selector: string): Promise<void> =>
    tab.evaluate((control) => document.querySelector<HTMLElement>(control)?.click(), selector);
  const waitForItems = (what: string, wanted: Record<string, unknown>): Promise<unknown> =>
    waitInBackground(
      browser(),
      what,
      async (expected) => {
        const ordered = Object.entries(await chrome.storage.sync.get()).sort(([a], [b]) => (a < b ? -1 : 1));
        return JSON.stringify(ordered) === expected;
      },
      JSON.stringify(Object.entries(wanted).sort(([a], [b]) => (a < b ? -1 : 1))),
    );
  /** Leaves no room for one more item: browsers allow 512. */
  const fill = (): Promise<void> =>
    store(Object.fromEntries(Array.from({ length: 512 }, (_none, index) => [`filler ${index}`, 1])));

  test('installing brings it to the present version', async () => {
    await waitInBackground(browser(), 'the version', async () => (await chrome.storage.local.get('version')).version);
  });

  test('corrupt values fall back one by one', async () => {
    await store({
      size: 'large',
      palette: 'sepia',
      face: 7,
      lineHeight: 150,
      'site off.example.org': false,
      'site a.example.org': true,
    });
    const tab = await openReader();
    const seen = await tab.inReader((root) => {
      const body = root.querySelector('.body p');
      const { fontSize, lineHeight } = getComputedStyle(body ?? root.host);
      return [root.querySelector<HTMLElement>('.paper')?.dataset.palette, fontSize, lineHeight];
    });
    expect(seen).toEqual(['sepia', '20px', '55.5px']);
    await tab.close();
    const options = await openOptions();
    expect(
      await options.evaluate(() => [...document.querySelectorAll('.sites li bdi')].map((site) => site.textContent)),
    ).toEqual(['a.example.org']);
    await options.close();
  });

  test('a setting at its default takes no item', async () => {
    const options = await openOptions();
    await press(options, '#palette-dark');
    await waitForItems('the palette', { palette: 'dark' });
    await press(options, '#palette-system');
    await waitForItems('an empty storage', {});
    await options.close();
  });

  test('two pages that change different settings at once lose neither', async () => {
    await store({ 'site a.example.org': true, 'site b.example.org': true, 'site c.example.org': true });
    const pages = [await openOptions(), await openOptions()] as const;
    for (const page of pages)
      await page.waitFor('the sites', () => document.querySelectorAll('.sites li').length === 3);
    await Promise.all([press(pages[0], '#palette-dark'), press(pages[1], '#digits-arabic')]);
    await Promise.all([
      press(pages[0], '.sites li:first-child .remove'),
      press(pages[1], '.sites li:last-child .remove'),
    ]);
    await waitForItems('all four changes', { digits: 'arabic', palette: 'dark', 'site b.example.org': true });
    for (const page of pages) await page.close();
  });

  test('when the browser has no room, the options page says so and keeps the choice in sight', async () => {
    await fill();
    const options = await openOptions();
    await press(options, '#palette-dark');
    await options.waitFor('the word on it', () =>
      document.querySelector('.status')?.textContent?.includes('could not save'),
    );
    expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('#palette-dark')?.checked)).toBe(true);
    await options.close();
  });

  test('when the browser has no room, the reader says so and keeps the choice', async () => {
    const tab = await openReader();
    await fill();
    await tab.press('+');
    await waitInReader(tab, 'the word on it', (root) =>
      root.querySelector('.announcement')?.textContent?.includes('could not save'),
    );
    expect(await tab.inReader((root) => getComputedStyle(root.querySelector('.body') ?? root.host).fontSize)).not.toBe(
      '20px',
    );
    await tab.close();
  });

  test('of the places where reading stopped the last 200 are kept', async () => {
    await browser().inBackground(() =>
      chrome.storage.local.set(
        Object.fromEntries(
          Array.from({ length: 200 }, (_none, index) => [
            `place https://read.before.example/${index}`,
            { block: 1, offset: 0, at: 200 - index },
          ]),
        ),
      ),
    );
    const tab = await openReader();
    await tab.inReader((root) => {
      const dialog = root.querySelector('dialog');
      dialog?.scrollTo({ top: dialog.scrollHeight * 0.4, behavior: 'instant' });
    });
    await waitInBackground(browser(), 'the new place instead of the oldest', async () => {
      const keys = Object.keys(await chrome.storage.local.get()).filter((key) => key.startsWith('place '));
      const isNewThere = keys.some((key) => !key.includes('read.before.example'));
      return isNewThere && keys.length === 200 && !keys.includes('place https://read.before.example/199');
    });
    await tab.close();
  });
});
