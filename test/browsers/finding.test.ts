import { beforeEach, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { inEachBrowser, serveFixtures } from './each-browser.ts';
import { waitInReader } from './waiting.ts';

inEachBrowser("finding one's way in the reader", { locale: 'ar' }, (browser) => {
  const server = serveFixtures();
  beforeEach(() => browser().inBackground(() => chrome.storage.local.clear()));

  const openReader = async (name: string): Promise<Tab> => {
    const tab = await browser().open(`${server.origin}/${name}/input.html`);
    await tab.setViewport(1000, 700);
    await tab.pressAction();
    await tab.waitForReader('open');
    await tab.settle();
    return tab;
  };

  test('contents list the headings and lead to them', async () => {
    const tab = await openReader('jannah');
    await tab.press('c');
    await waitInReader(tab, 'the contents', (root) => root.querySelectorAll('.for-contents li').length > 0);
    const pairs = await tab.inReader((root) => ({
      listed: [...root.querySelectorAll('.for-contents li')].map((item) => item.textContent),
      headings: [...root.querySelectorAll('.body :is(h2, h3, h4)')].map((heading) => heading.textContent),
    }));
    expect(pairs?.listed).toEqual(pairs?.headings);
    const address = await tab.evaluate(() => location.href);
    await tab.clickInReader('.for-contents li:last-child button');
    await waitInReader(tab, 'the last heading at the top', (root) => {
      const heading = [...root.querySelectorAll('.body :is(h2, h3, h4)')].at(-1);
      const top = heading?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < 350 && root.activeElement === heading && root.querySelector('.panel') === null;
    });
    expect(await tab.evaluate(() => location.href)).toBe(address);
    await tab.close();
  });

  test('an article without headings has no contents', async () => {
    const tab = await openReader('only-breaks');
    expect(await tab.inReader((root) => root.querySelector('button.contents') === null)).toBe(true);
    await tab.close();
  });

  test('a link to a note leads to it inside the reader and leaves the address alone', async () => {
    const tab = await openReader('notes-and-foreign-lines');
    const address = await tab.evaluate(() => location.href);
    await tab.clickInReader('sup a');
    await waitInReader(tab, 'the note in focus', (root) => root.activeElement?.localName === 'li');
    expect(await tab.evaluate(() => location.href)).toBe(address);
    await tab.close();
  });

  test('the line and the minutes tell how far one has come', async () => {
    const tab = await openReader('jannah');
    const read = (): Promise<[string, string] | null> =>
      tab.inReader((root) => {
        const line = root.querySelector<HTMLElement>('.progress');
        return [line?.style.scale ?? '', root.querySelector('.minutes-left')?.textContent ?? ''];
      });
    expect(await read()).toEqual(['0 1', 'بقيت \u20688\u2069 دقائق']);
    await tab.inReader((root) => {
      const dialog = root.querySelector('dialog');
      dialog?.scrollTo({ top: dialog.scrollHeight, behavior: 'instant' });
    });
    await waitInReader(tab, 'the end', (root) => root.querySelector('.minutes-left')?.textContent === '');
    expect(await read()).toEqual(['1', '']);
    await tab.close();
  });

  test('the place is kept for the next time, and forgotten at the end', async () => {
    const top = (tab: Tab): Promise<number | null> =>
      tab.inReader((root) => root.querySelector('dialog')?.scrollTop ?? -1);
    const scrollTo = (tab: Tab, share: number): Promise<unknown> =>
      tab.inReader((root, wanted) => {
        const dialog = root.querySelector('dialog');
        dialog?.scrollTo({ top: dialog.scrollHeight * wanted, behavior: 'instant' });
      }, share);
    const closeReader = async (tab: Tab): Promise<void> => {
      await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await tab.press('Escape');
      await tab.waitForReader('closed');
    };
    const tab = await openReader('jannah');
    expect(await top(tab)).toBe(0);
    await scrollTo(tab, 0.4);
    const reached = await top(tab);
    await closeReader(tab);

    const again = await openReader('jannah');
    await waitInReader(
      again,
      'the place of the last time',
      (root, wanted) => Math.abs((root.querySelector('dialog')?.scrollTop ?? -9) - wanted) < 4,
      reached ?? 0,
    );
    await scrollTo(again, 1);
    await closeReader(again);

    const third = await openReader('jannah');
    expect(await top(third)).toBe(0);
    for (const each of [tab, again, third]) await each.close();
  });
});
