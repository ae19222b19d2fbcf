import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { newsSites } from '../../src/rules/news-sites.ts';
import { hostPattern } from '../../src/settings/schema.ts';
import { inEachBrowser } from './each-browser.ts';
import { waitInBackground } from './waiting.ts';

/** A country of a few sites. */
const HOSTS = newsSites.filter(({ country }) => country === 'TR').map(({ domain }) => domain);
const [FIRST = ''] = HOSTS;

/** Runs in the page: the switches that can be seen, by the text beside them. */
function switches(): { name: string; on: boolean }[] {
  return [...document.querySelectorAll<HTMLInputElement>('.news-sites .switch input')]
    .filter((input) => input.checkVisibility())
    .map((input) => ({ name: input.closest('label')?.textContent ?? '', on: input.checked }));
}

/** Runs in the page: writes into the field of the search. */
function write(text: string): void {
  const input = document.querySelector<HTMLInputElement>('.news-sites input[type=search]');
  if (input === null) throw new Error('No search');
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Runs in the page: marks the switch of a name for a click. */
function mark(name: string): void {
  document.querySelector('#wanted')?.removeAttribute('id');
  const labels = [...document.querySelectorAll('.news-sites .switch')].filter((label) => label.checkVisibility());
  const label = labels.find((each) => each.textContent?.includes(name));
  label?.querySelector('input')?.setAttribute('id', 'wanted');
}

/** Runs in the page, whose person says no to what the browser asks. */
function refuse(): void {
  const { permissions } = 'browser' in globalThis ? (globalThis.browser as typeof chrome) : chrome;
  const request = (_wanted: unknown, done?: (granted: boolean) => void): Promise<boolean> => {
    done?.(false);
    return Promise.resolve(false);
  };
  Object.defineProperty(permissions, 'request', { value: request, configurable: true });
}

inEachBrowser('news sites', { locale: 'en' }, (browser) => {
  let options: Tab;
  beforeAll(async () => {
    for (const host of HOSTS) await browser().allowHosts(hostPattern(host));
  });
  beforeEach(async () => {
    await browser().inBackground(() => chrome.storage.sync.clear());
    options = await browser().openExtensionPage('pages/options/options.html');
    await options.waitFor('the countries', () => document.querySelector('.news-sites details') !== null);
  });
  afterEach(async () => {
    expect(options.errors()).toEqual([]);
    await options.close();
  });

  const turn = async (name: string): Promise<void> => {
    await options.evaluate(mark, name);
    await options.click('#wanted');
  };
  const waitForHosts = (hosts: readonly string[]): Promise<unknown> =>
    waitInBackground(
      browser(),
      `the detector on ${hosts.length} sites`,
      async (wanted) => {
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        const matches = scripts.flatMap(({ matches: patterns = [] }) => patterns);
        return JSON.stringify(matches.sort()) === JSON.stringify(wanted);
      },
      hosts.map(hostPattern).sort(),
    );
  const isGranted = (host: string): Promise<boolean> =>
    browser().inBackground((origin) => chrome.permissions.contains({ origins: [origin] }), hostPattern(host));

  test('one switch turns a site on, and off again with its permission', async () => {
    await options.evaluate(write, FIRST);
    await turn(FIRST);
    await waitForHosts([FIRST]);
    expect(await options.evaluate(switches)).toEqual([expect.objectContaining({ on: true })]);
    expect(await options.evaluate(() => document.querySelector('.sites li')?.textContent)).toBe(FIRST);
    await turn(FIRST);
    await waitForHosts([]);
    expect(await isGranted(FIRST)).toBe(false);
    expect(await options.evaluate(switches)).toEqual([expect.objectContaining({ on: false })]);
  });

  test('one switch turns all sites of a country on and off', async () => {
    await options.evaluate(write, 'Türkiye');
    await turn('All of');
    await waitForHosts(HOSTS);
    expect((await options.evaluate(switches)).map(({ on }) => on)).toEqual([true, ...HOSTS.map(() => true)]);
    await turn(FIRST);
    await waitForHosts(HOSTS.slice(1));
    expect((await options.evaluate(switches)).map(({ on }) => on)).toEqual([
      false,
      false,
      ...HOSTS.slice(1).map(() => true),
    ]);
    await turn('All of');
    await waitForHosts(HOSTS);
    await turn('All of');
    await waitForHosts([]);
    for (const host of HOSTS) expect(await isGranted(host)).toBe(false);
  });

  test('a switch goes back when the person says no, and says why', async () => {
    await options.evaluate(write, 'Türkiye');
    await options.evaluate(refuse);
    await turn(FIRST);
    await options.waitFor(
      'the reason',
      (host) => document.querySelector('.news-sites [open] .message')?.textContent?.includes(host),
      FIRST,
    );
    await turn('All of');
    await options.waitFor('the reason', () =>
      document.querySelector('.news-sites [open] .message')?.textContent?.includes('these sites'),
    );
    expect((await options.evaluate(switches)).some(({ on }) => on)).toBe(false);
    expect(await browser().inBackground(() => chrome.storage.sync.get())).not.toHaveProperty(`site ${FIRST}`);
  });

  test.each([
    ['a name, whichever form of alef it is written with', 'الاهرام', 'ahram.org.eg'],
    ['a name written with vowel marks', 'الأَهرام', 'ahram.org.eg'],
    ['the beginning of an address', 'bbc.c', 'bbc.com'],
    ['a country', 'somalia', ''],
  ])('are found by %s', async (_by, text, found) => {
    await options.evaluate(write, text);
    const names = (await options.evaluate(switches)).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(names.length).toBeLessThan(6);
    expect(names.join(' ')).toContain(found);
    expect(await options.evaluate(() => document.querySelector('.news-sites .found')?.textContent)).toMatch(
      /\d.* sites?$/,
    );
    await options.evaluate(write, '');
    expect(await options.evaluate(switches)).toEqual([]);
    expect(
      await options.evaluate(() => [...document.querySelectorAll('details')].every((each) => each.checkVisibility())),
    ).toBe(true);
  });
});
