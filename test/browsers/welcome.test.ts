import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Tab, WELCOME } from '../../scripts/browser/driver.ts';
import { faultsInPage } from './axe.ts';
import { weakInPage } from './contrast.ts';
import { inOwnBrowser } from './each-browser.ts';
import { cutOff } from './overflow.ts';
import { waitInReader } from './waiting.ts';

/** Runs in the overlay: what of the sample stands in it. */
function whatIsRead(root: ShadowRoot) {
  const text = (selector: string): string => root.querySelector(selector)?.textContent?.trim() ?? '';
  return {
    title: text('.title'),
    byline: text('.byline'),
    caption: text('figure .caption'),
    credit: text('figure .credit'),
    paragraphs: root.querySelectorAll('.body > p').length,
    hasNoise: ['إعلان', 'شارك', 'اشترك'].some((word) => text('article').includes(word)),
    hasPicture: (root.querySelector<HTMLImageElement>('figure img')?.naturalWidth ?? 0) > 0,
  };
}

inOwnBrowser('the welcome', { locale: 'ar' }, (browser) => {
  let tab: Tab | undefined;
  const open = async (path: string): Promise<Tab> => {
    tab = await browser().openExtensionPage(path);
    await tab.waitFor('the page', () => document.querySelector('main') !== null);
    return tab;
  };
  beforeEach(async () => {
    await browser().inBackground(() => chrome.storage.sync.clear());
  });
  afterEach(async () => {
    expect(tab?.errors()).toEqual([]);
    await tab?.close();
  });

  test('opened once, by itself: the driver has closed it, and no other came', async () => {
    await open('pages/options/options.html');
    const addresses = await browser().inBackground(async () => (await chrome.tabs.query({})).map(({ url }) => url));
    expect(addresses.filter((address) => address?.endsWith(WELCOME))).toEqual([]);
  });

  test('says in the language of the person where to press, and leads on', async () => {
    const page = await open('pages/welcome/welcome.html');
    const said = await page.evaluate(() => ({
      language: [document.documentElement.lang, document.documentElement.dir],
      blanks: [...document.querySelectorAll('h1, h2, p, a')].filter((each) => each.textContent?.trim() === '').length,
      shortcut: document.querySelector('section')?.textContent?.includes('Alt+R'),
      pictures: [...document.images].every(({ naturalWidth }) => naturalWidth > 0),
    }));
    expect(said).toEqual({ language: ['ar', 'rtl'], blanks: 0, shortcut: true, pictures: true });
    await page.click('a[href*=options]');
    await page.waitFor('the news sites', () => {
      const { top = innerHeight } = document.querySelector('.news-sites')?.getBoundingClientRect() ?? {};
      return top < innerHeight && top > -1;
    });
  });

  test.each(['pages/welcome/welcome.html', 'pages/welcome/sample.html'])('%s is for everybody', async (path) => {
    const page = await open(path);
    expect(await faultsInPage(page)).toEqual([]);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulate({ scheme });
      expect(await weakInPage(page)).toEqual([]);
    }
    await page.emulate({});
    await page.setViewport(320, 640);
    expect(await page.evaluate(cutOff, null)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('a press of the real button shows the sample clean, with its panels, and takes it back', async () => {
    const page = await open('pages/welcome/sample.html');
    for (let round = 0; round < 2; round += 1) {
      await page.pressAction();
      await page.waitForReader('open');
      await page.settle();
      expect(await page.inReader(whatIsRead)).toEqual({
        title: 'الميناء يستيقظ قبل المدينة',
        byline: 'ليلى الحداد',
        caption: 'قوارب الصيد تعود إلى الرصيف مع أول الضوء',
        credit: 'سامر النجار',
        paragraphs: 4,
        hasNoise: false,
        hasPicture: true,
      });
      await page.press('s');
      await waitInReader(page, 'the settings', (root) => root.querySelector('.panel.for-settings'));
      await page.pressAction();
      await page.waitForReader('closed');
    }
  });

  test('the button on the sample does the same', async () => {
    const page = await open('pages/welcome/sample.html');
    await page.click('.hint button');
    await page.waitForReader('open');
    await page.press('Escape');
    await page.waitForReader('closed');
  });
});
