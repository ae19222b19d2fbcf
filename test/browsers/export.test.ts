import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { expectedOf } from '../expected.ts';
import { FIXTURES, inEachBrowser } from './each-browser.ts';
import { waitInReader } from './waiting.ts';

const NAME = 'jannah';

/** The letters alone: a PDF holds Arabic as shapes, each line in one order or the other, and not every space. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Share of a text's runs of five letters that stand in another: ligatures cost some, a lost paragraph all but a few. */
function shareOf(text: string, printed: string): number {
  const runs = Array.from({ length: Math.max(1, text.length - 4) }, (_, start) => text.slice(start, start + 5));
  const there = runs.filter((run) => printed.includes(run) || printed.includes([...run].reverse().join('')));
  return there.length / runs.length;
}

inEachBrowser('taking an article along', { locale: 'ar' }, (browser) => {
  let server: Server;
  let tab: Tab;
  beforeAll(async () => {
    server = await serve({ root: FIXTURES });
    // Its letters are whole glyphs; a face that puts dots on bare letters leaves a PDF without text to search.
    await browser().inBackground(() => chrome.storage.sync.set({ face: 'vazirmatn' }));
    tab = await browser().open(`${server.origin}/${NAME}/input.html`);
    await tab.pressAction();
    await tab.waitForReader('open');
    await tab.settle();
  });
  afterAll(() => server.close());

  test('prints the article alone, on several pages', async () => {
    const { totalPages, text } = await extractText(await getDocumentProxy(await tab.print()), { mergePages: false });
    expect(totalPages).toBeGreaterThan(2);
    const printed = lettersOf(text.join(''));
    const { paragraphs, absent } = expectedOf(`${FIXTURES}/${NAME}`);
    // Of a short heading too few letters may come out whole.
    for (const paragraph of paragraphs.filter((line) => line.length > 40)) {
      expect([paragraph, shareOf(lettersOf(paragraph), printed) > 0.3]).toEqual([paragraph, true]);
    }
    // Nothing stands there twice.
    const shown = await tab.inReader((root) => root.querySelector('article')?.textContent ?? '');
    expect(printed.length).toBeLessThan(lettersOf(shown ?? '').length * 1.1);
    for (const phrase of absent ?? []) expect(printed).not.toContain(lettersOf(phrase));
  });

  test.each([
    ['copyText', 'تم النسخ.'],
    ['copyMarkdown', 'تم النسخ.'],
    ['saveFile', 'تم الحفظ'],
  ])('%s says that it is done', async (command, said) => {
    await tab.press('m');
    await waitInReader(tab, 'the menu', (root) => root.querySelector('.panel.for-menu') !== null);
    await tab.clickInReader(`.item.${command}`);
    await waitInReader(
      tab,
      said,
      (root, line) => root.querySelector('.announcement')?.textContent?.includes(line),
      said,
    );
    await tab.press('Escape');
    await waitInReader(tab, 'the menu gone', (root) => root.querySelector('.panel') === null);
  });

  test('says so when a file cannot be made, although that shows only after a while', async () => {
    await browser().inContent(() => {
      URL.createObjectURL = () => {
        throw new Error('No room');
      };
    });
    await tab.press('m');
    await waitInReader(tab, 'the menu', (root) => root.querySelector('.panel.for-menu') !== null);
    await tab.clickInReader('.item.saveFile');
    await waitInReader(tab, 'the word', (root) => root.querySelector('.announcement')?.textContent === 'لم ينجح ذلك.');
  });
});
