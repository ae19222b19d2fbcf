import { beforeEach, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { inEachBrowser } from './each-browser.ts';
import { cutOff } from './overflow.ts';
import { waitInBackground } from './waiting.ts';

const HOSTS = ['news.example.org', 'other.example.net'] as const;

interface Saved {
  name: string;
  text: string;
}

inEachBrowser('settings as a file', { locale: 'en' }, (browser) => {
  beforeEach(async () => {
    await browser().inBackground(() => chrome.storage.sync.clear());
  });

  const store = (items: Record<string, unknown>): Promise<void> =>
    browser().inBackground((kept) => chrome.storage.sync.set(kept), items);
  const openOptions = async (): Promise<Tab> => {
    const tab = await browser().openExtensionPage('pages/options/options.html');
    await tab.waitFor('the section', () => document.querySelector('.data .export') !== null);
    return tab;
  };
  /** Presses the button, and catches the file on its way to the disk. */
  const exported = async (tab: Tab): Promise<Saved> => {
    await tab.evaluate(() => {
      const make = URL.createObjectURL;
      let file = new Blob();
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) file = blob;
        return make.call(URL, blob);
      };
      HTMLAnchorElement.prototype.click = async function () {
        document.body.dataset.saved = JSON.stringify({ name: this.download, text: await file.text() });
      };
    });
    await tab.click('.data .export');
    return JSON.parse(await tab.waitFor('the file', () => document.body.dataset.saved ?? ''));
  };
  /** Hands a file over as the browser's picker would. */
  const choose = (tab: Tab, text: string): Promise<void> =>
    tab.evaluate((content) => {
      const input = document.querySelector<HTMLInputElement>('.data input');
      if (input === null) throw new Error('No field for a file');
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'a file.json'));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    }, text);
  const fileOf = (settings: object): string => JSON.stringify({ format: 'naqi-settings', version: 1, settings });
  const answer = async (tab: Tab, selector: string): Promise<void> => {
    await tab.waitFor('the question', () => document.querySelector('dialog[open]') !== null);
    await tab.click(`dialog ${selector}`);
    await tab.waitFor('the question to go', () => document.querySelector('dialog') === null);
  };
  const waitForReport = (tab: Tab, text: string): Promise<unknown> =>
    tab.waitFor(text, (said) => document.querySelector('.report')?.textContent?.includes(said), text);
  const waitForItems = (wanted: Record<string, unknown>): Promise<unknown> =>
    waitInBackground(
      browser(),
      `the items ${JSON.stringify(wanted)}`,
      async (expected) => {
        const items = Object.entries(await chrome.storage.sync.get());
        return JSON.stringify(items.sort(([a], [b]) => (a < b ? -1 : 1))) === expected;
      },
      JSON.stringify(Object.entries(wanted).sort(([a], [b]) => (a < b ? -1 : 1))),
    );

  test('what is saved to a file, reset and loaded again is as before', async () => {
    const items = { palette: 'sepia', size: 27, voices: { ar: 'Maged' }, [`site ${HOSTS[0]}`]: true };
    await store(items);
    await browser().inBackground(() => chrome.storage.local.set({ 'place https://a.example.org/': 1, other: 2 }));
    const tab = await openOptions();
    const saved = await exported(tab);
    expect(saved.name).toBe('naqi-settings.json');
    expect(saved.text).not.toContain('place');

    await tab.click('.data .reset');
    await answer(tab, '.plain');
    await waitForItems(items);
    await tab.click('.data .reset');
    await answer(tab, '.reset');
    await waitForReport(tab, 'as it was at first');
    await waitForItems({});
    const local = await browser().inBackground(() => chrome.storage.local.get());
    expect(Object.keys(local).filter((key) => key !== 'version')).toEqual(['other']);

    await choose(tab, saved.text);
    await answer(tab, '.replace');
    await waitForReport(tab, 'Loaded');
    await waitForItems(items);
    expect(tab.errors()).toEqual([]);
    await tab.close();
  });

  test('merging adds, replacing takes away, leaving the question changes nothing', async () => {
    await store({ palette: 'dark', [`site ${HOSTS[0]}`]: true });
    const tab = await openOptions();
    const file = fileOf({ size: 30, sites: [HOSTS[1]] });
    await choose(tab, file);
    await answer(tab, '.plain');
    await waitForItems({ palette: 'dark', [`site ${HOSTS[0]}`]: true });
    await choose(tab, file);
    await answer(tab, '.merge');
    await waitForItems({ palette: 'dark', size: 30, [`site ${HOSTS[0]}`]: true, [`site ${HOSTS[1]}`]: true });
    await choose(tab, file);
    await answer(tab, '.replace');
    await waitForItems({ size: 30, [`site ${HOSTS[1]}`]: true });
    await tab.close();
  });

  test('what could not be taken is listed, the rest is taken', async () => {
    const tab = await openOptions();
    await choose(tab, fileOf({ size: 99, palette: 'sepia', colour: 'red', sites: ['nonsense'] }));
    await answer(tab, '.merge');
    await waitForReport(tab, 'Left out');
    const reasons = await tab.evaluate(() =>
      [...document.querySelectorAll('.report li')].map((row) => row.textContent),
    );
    expect(reasons.map((reason) => reason?.replace(/[\u2066-\u2069]/g, ''))).toEqual([
      '“99” is not possible for “Text size”.',
      'Naqi knows no setting named “colour”.',
      '“nonsense” is no address of a website.',
    ]);
    await waitForItems({ palette: 'sepia' });
    await tab.close();
  });

  test.each([
    ['no file of settings', 'نص'],
    ['a huge file', `${fileOf({ size: 30 })}${' '.repeat(200_000)}`],
  ])('%s is refused whole', async (_what, text) => {
    const tab = await openOptions();
    await choose(tab, text);
    await waitForReport(tab, 'not a file');
    await waitForItems({});
    await tab.close();
  });

  test('sites that the browser has not granted are asked for in one press', async () => {
    for (const host of HOSTS) await browser().allowHosts(`*://*.${host}/*`);
    const tab = await openOptions();
    await choose(tab, fileOf({ sites: HOSTS }));
    await answer(tab, '.merge');
    await waitForReport(tab, 'need your permission');
    await tab.click('.report .allow');
    await tab.waitFor('the question to go', () => document.querySelector('.report .allow') === null);
    await waitInBackground(
      browser(),
      'the detector on both sites',
      async (hosts) => {
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        const matches = scripts.flatMap(({ matches: patterns = [] }) => patterns);
        return hosts.every((host) => matches.includes(`*://*.${host}/*`));
      },
      HOSTS,
    );
    await tab.close();
  });

  test('in the list, each site asks for the access that it lacks, and again when that is taken back', async () => {
    const [, host] = HOSTS;
    const origins = [`*://*.${host}/*`];
    await browser().inBackground((wanted) => chrome.permissions.remove({ origins: wanted }), origins);
    await browser().allowHosts(`*://*.${host}/*`);
    await store({ [`site ${host}`]: true });
    const tab = await openOptions();
    await tab.waitFor('the button', () => document.querySelector('.sites .allow') !== null);
    await tab.click('.sites .allow');
    await tab.waitFor('the button to go', () => document.querySelector('.sites .allow') === null);
    expect(await browser().inBackground((wanted) => chrome.permissions.contains({ origins: wanted }), origins)).toBe(
      true,
    );
    await browser().inBackground((wanted) => chrome.permissions.remove({ origins: wanted }), origins);
    await tab.waitFor('the button again', () => document.querySelector('.sites .allow') !== null);
    await tab.close();
  });

  test('there is room for it on a phone', async () => {
    const tab = await openOptions();
    await tab.setViewport(390, 800);
    await choose(tab, fileOf({ size: 'x'.repeat(300), sites: [HOSTS[0], `${'long'.repeat(30)} host`] }));
    await tab.waitFor('the question', () => document.querySelector('dialog[open]') !== null);
    expect(await tab.evaluate(() => document.activeElement?.className)).toBe('plain');
    await answer(tab, '.merge');
    await waitForReport(tab, 'Left out');
    expect(await tab.evaluate(cutOff, null)).toEqual([]);
    await tab.close();
  });
});
