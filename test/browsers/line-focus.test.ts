import { afterEach, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { faultsInReader } from './axe.ts';
import { beginAnew, inEachBrowser, serveFixtures } from './each-browser.ts';
import { waitInReader } from './waiting.ts';

/** What stands clear: index of the first line, the number of lines, and what the line in the middle belongs to. */
interface Clear {
  first: number;
  count: number;
  block: string;
}

/** Runs in the page: finds the lines anew, each by the middle of its text, and those between the dimmed parts. */
function clearIn(root: ShadowRoot): Clear {
  const view = root.querySelector('article');
  const whole = 'figure:not(:has(figure)), tr';
  const found: { middle: number; block: string }[] = [];
  const add = ({ top, bottom }: DOMRect, from: Element | null): void => {
    const block = from?.closest('p, h1, h2, h3, h4, li, figure, header, tr, blockquote');
    if (bottom > top) found.push({ middle: (top + bottom) / 2, block: (block?.textContent ?? '').slice(0, 40) });
  };
  for (const box of view?.querySelectorAll(whole) ?? []) add(box.getBoundingClientRect(), box);
  const texts = document.createTreeWalker(view ?? document, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (text.parentElement?.closest(whole)) continue;
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) add(box, text.parentElement);
  }
  found.sort((one, other) => one.middle - other.middle);
  const lines = found.filter(({ middle }, index) => middle - (found[index - 1]?.middle ?? -1e9) > 12);
  const top = root.querySelector('.dim.above')?.getBoundingClientRect().bottom ?? 0;
  const bottom = root.querySelector('.dim.below')?.getBoundingClientRect().top ?? 0;
  const clear = lines.filter(({ middle }) => middle > top && middle < bottom);
  const [start] = clear;
  return {
    first: start === undefined ? -1 : lines.indexOf(start),
    count: clear.length,
    block: clear[clear.length >> 1]?.block ?? '',
  };
}

inEachBrowser('line focus', { locale: 'ar' }, (browser) => {
  const server = serveFixtures();
  let tab: Tab;
  beginAnew(browser);
  afterEach(() => tab.close());

  const open = async (name: string): Promise<void> => {
    tab = await browser().open(`${server.origin}/${name}/input.html`);
    await tab.setViewport(900, 700);
    await tab.pressAction();
    await tab.waitForReader('open');
    await tab.settle();
  };
  const begin = async (): Promise<void> => {
    await tab.press('f');
    await waitInReader(tab, 'the dimming', (root) => root.querySelector<HTMLElement>('.dim.below')?.style.top);
  };
  const clear = async (): Promise<Clear> => {
    const found = await tab.inReader(clearIn);
    if (found === null) throw new Error('No reader is open');
    return found;
  };
  const until = async (what: string, wanted: Partial<Clear>): Promise<void> => {
    await expect.poll(clear, { timeout: 30_000, message: what }).toMatchObject(wanted);
  };

  test.each([
    ['jannah', 'one', 1],
    ['jannah', 'three', 3],
    ['jannah', 'five', 5],
    ['urdu', 'one', 1],
    ['urdu', 'three', 3],
    ['urdu', 'five', 5],
  ])('%s: %s stand clear, and move by as many with arrows and wheel', async (name, lines, count) => {
    await browser().inBackground((lineFocus) => chrome.storage.sync.set({ lineFocus }), lines);
    await open(name);
    await begin();
    await until('the first lines', { first: 0, count });
    for (let step = 1; step <= 3; step += 1) {
      await tab.press('ArrowDown');
      expect(await clear()).toMatchObject({ first: step * count, count });
    }
    await tab.press('ArrowUp');
    expect(await clear()).toMatchObject({ first: 2 * count, count });
    await tab.wheelInReader('dialog', 100);
    await until('one band down by the wheel', { first: 3 * count, count });
    await tab.wheelInReader('dialog', -100);
    await until('one band up by the wheel', { first: 2 * count, count });
    expect(tab.errors().filter((error) => !error.includes('404'))).toEqual([]);
  });

  test('the band follows any scrolling and stays on its text when that is laid out anew', async () => {
    await open('jannah');
    await begin();
    await tab.inReader((root) => root.querySelector('dialog')?.scrollTo({ top: 1500, behavior: 'instant' }));
    await expect.poll(async () => (await clear()).first, { timeout: 30_000 }).toBeGreaterThan(8);
    const { block } = await clear();
    for (let times = 0; times < 6; times += 1) await tab.press('+');
    await until('the same text in larger letters', { block, count: 3 });
    await tab.setViewport(500, 800);
    await until('the same text in a narrow window', { block, count: 3 });
    await browser().inBackground(() => chrome.storage.sync.set({ lineFocus: 'five' }));
    await until('five lines', { count: 5 });
  });

  test('a finger moves the text through the band', async ({ skip }) => {
    skip(browser().name === 'firefox', 'Firefox without a display scrolls by no finger');
    await open('urdu');
    await begin();
    await until('the first lines', { first: 0, count: 3 });
    await tab.touchInReader('dialog', [{ from: { x: 0, y: 100 }, to: { x: 0, y: -150 } }]);
    await expect.poll(async () => (await clear()).first, { timeout: 30_000 }).toBeGreaterThan(0);
    expect((await clear()).count).toBe(3);
  });

  test('a heading of the contents comes into the band', async () => {
    await open('jannah');
    await begin();
    await tab.press('c');
    await waitInReader(tab, 'the contents', (root) => root.querySelectorAll('.for-contents li').length > 0);
    await tab.clickInReader('.for-contents li:last-child button');
    const last = await tab.inReader((root) => [...root.querySelectorAll('.body :is(h2, h3)')].at(-1)?.textContent);
    await expect
      .poll(
        () =>
          tab.inReader((root, text) => {
            const heading = [...root.querySelectorAll('.body :is(h2, h3)')].find((each) => each.textContent === text);
            const { top = 0, bottom = 0 } = heading?.getBoundingClientRect() ?? {};
            const above = root.querySelector('.dim.above')?.getBoundingClientRect().bottom ?? 0;
            const below = root.querySelector('.dim.below')?.getBoundingClientRect().top ?? 0;
            return (top + bottom) / 2 > above && (top + bottom) / 2 < below;
          }, last ?? ''),
        { timeout: 30_000 },
      )
      .toBe(true);
  });

  test('it ends where it was, and leaves nothing', async () => {
    await open('jannah');
    const looks = (): Promise<unknown> =>
      tab.inReader((root) => ({
        main: root.querySelector('main')?.className ?? '',
        children: root.querySelector('main')?.children.length,
        padding: getComputedStyle(root.querySelector('article') as Element).padding,
        height: root.querySelector('dialog')?.scrollHeight,
      }));
    const before = await looks();
    await begin();
    expect(await faultsInReader(tab)).toEqual([]);
    for (let times = 0; times < 5; times += 1) await tab.press('ArrowDown');
    const topOf = (text: string): Promise<number | null> =>
      tab.inReader((root, start) => {
        const block = [...root.querySelectorAll('.body p')].find(({ textContent }) => textContent?.startsWith(start));
        return block?.getBoundingClientRect().top ?? 0;
      }, text);
    const { block } = await clear();
    const top = await topOf(block);
    await tab.press('f');
    await waitInReader(tab, 'no dimming', (root) => root.querySelector('.dim') === null);
    expect(await looks()).toEqual(before);
    expect(Math.abs(((await topOf(block)) ?? 0) - (top ?? 0))).toBeLessThan(2);
    await tab.press('Escape');
    await tab.waitForReader('closed');
  });
});
