import { expect, test } from 'vitest';
import { beginAnew, inEachBrowser, serveFixtures } from './each-browser.ts';
import { cutOff, tooSmall } from './overflow.ts';
import { KEYS, openOptions, openPanel, openReaderIn, openViewer } from './panels.ts';

/** Runs in a page: what stands in the toolbar, from left to right. */
function inToolbar(root: ShadowRoot): { name: string; left: number; right: number }[] {
  return [...root.querySelectorAll('.toolbar > :not(.progress)')]
    .map((child) => {
      const { left, right } = child.getBoundingClientRect();
      return { name: child.className, left, right };
    })
    .sort((one, other) => one.left - other.left);
}

inEachBrowser('there is room for everything', { locale: 'ar' }, (browser) => {
  const server = serveFixtures();
  beginAnew(browser);
  const address = (name: string): string => `${server.origin}/${name}/input.html`;

  test.each([
    [320, 640],
    // 1280 × 1024 at 400%.
    [320, 256],
  ])('nothing is cut off in a window of %d by %d', async (width, height) => {
    for (const name of ['jannah', 'urdu', 'embeds', 'galleries']) {
      const tab = await openReaderIn(browser(), address(name), width, height);
      await tab.settle();
      expect(await tab.inReader(cutOff)).toEqual([]);
      const inRow = (await tab.inReader(inToolbar)) ?? [];
      expect(inRow.filter(({ left }, index) => left < (inRow[index - 1]?.right ?? 0))).toEqual([]);
      for (const key of name === 'jannah' ? KEYS : (['s'] as const)) {
        await openPanel(tab, key);
        expect(await tab.inReader(cutOff)).toEqual([]);
      }
      if (name === 'jannah') {
        await openViewer(tab);
        expect(await tab.inReader(cutOff)).toEqual([]);
      }
      await tab.close();
    }
    const options = await openOptions(browser());
    await options.setViewport(width, height);
    expect(await options.evaluate(cutOff, null)).toEqual([]);
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await options.close();
  });

  test('a finger hits every button, in a narrow window too', async () => {
    const options = await openOptions(browser());
    await options.emulate({ touch: true });
    // The change of the pointer reaches a page some time after it was asked for.
    await expect.poll(() => options.evaluate(tooSmall, null), { timeout: 60_000 }).toEqual([]);
    await options.close();
    for (const width of [320, 1000]) {
      const tab = await openReaderIn(browser(), address('jannah'), width);
      await tab.emulate({ touch: true });
      await expect.poll(() => tab.inReader(tooSmall), { timeout: 60_000 }).toEqual([]);
      for (const key of KEYS) {
        await openPanel(tab, key);
        expect(await tab.inReader(tooSmall)).toEqual([]);
      }
      await openViewer(tab);
      expect(await tab.inReader(tooSmall)).toEqual([]);
      await tab.emulate({});
      await tab.close();
    }
  });
});
