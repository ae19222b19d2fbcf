import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { hostPattern } from '../../src/settings/schema.ts';
import { faultsInPage } from './axe.ts';
import { inEachBrowser } from './each-browser.ts';
import { waitInBackground } from './waiting.ts';

const HOST = 'news.example.org';

/** Runs in the page: the question about a site, its answer included. */
function question(): string {
  return document.querySelector('.ask h2')?.textContent ?? '';
}

inEachBrowser('the question about one site', { locale: 'en' }, (browser) => {
  let options: Tab;
  beforeAll(() => browser().allowHosts(hostPattern(HOST)));
  beforeEach(async () => {
    options = await browser().openExtensionPage(`pages/options/options.html#site=${HOST}`);
    await options.waitFor('the question', () => document.querySelector('.ask button') !== null);
  });
  afterEach(async () => {
    expect(options.errors()).toEqual([]);
    await options.close();
  });

  test('names the site, has the focus on its button, and is put once', async () => {
    expect(await options.evaluate(question)).toContain(HOST);
    expect(await options.evaluate(() => document.activeElement?.closest('.ask')?.className)).toBe('ask');
    expect(await faultsInPage(options)).toEqual([]);
    expect(await options.evaluate(() => location.hash)).toBe('');
    await options.reload();
    await options.waitFor('the page', () => document.querySelector('main') !== null);
    expect(await options.evaluate(question)).toBe('');
  });

  test('comes about another site in a page that stands open', async () => {
    await options.evaluate(() => {
      location.hash = '#site=other.example.net';
    });
    await options.waitFor('the other site', () => document.querySelector('.ask h2')?.textContent?.includes('other'));
  });

  test('is not put about what is no site', async () => {
    await options.goto((await options.evaluate(() => location.href)).replace(/$/, '?#site=<b>nonsense'));
    await options.waitFor('the page', () => document.querySelector('main') !== null);
    expect(await options.evaluate(question)).toBe('');
  });

  test('is answered by the button, and says that it is done', async () => {
    await options.click('.ask button');
    await options.waitFor('the answer', () => document.querySelector('.ask h2')?.textContent?.includes('From now on'));
    expect(await options.evaluate(() => document.querySelector('.ask button'))).toBeNull();
    await waitInBackground(
      browser(),
      'the detector to be registered',
      async (wanted) => {
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return scripts.some(({ matches }) => matches?.includes(wanted));
      },
      hostPattern(HOST),
    );
  });
});
