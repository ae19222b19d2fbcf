import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { beginAnew, inEachBrowser, serveFixtures } from './each-browser.ts';
import {
  ENGLISH,
  finishSaying,
  HERE,
  isSpeaking,
  OTHER,
  openWithVoices,
  saidIn,
  type Voice,
  waitForSaid,
} from './voices.ts';
import { waitInReader } from './waiting.ts';

inEachBrowser('listening to an article', { locale: 'ar' }, (browser) => {
  const server = serveFixtures();
  let tab: Tab;
  beginAnew(browser);

  const listen = async (name: string, voices: readonly Voice[]): Promise<void> => {
    tab = await openWithVoices(browser(), `${server.origin}/${name}/input.html`, voices);
    await tab.press('l');
    await waitForSaid(browser(), 1);
  };
  const waitForPlaying = (wanted: boolean): Promise<unknown> =>
    waitInReader(
      tab,
      wanted ? 'the voice' : 'silence',
      (root, label) => root.querySelector('.player .play')?.ariaLabel === label,
      wanted ? 'إيقاف مؤقت' : 'تشغيل',
    );
  /** Where the colour is, and where the sentence is that it should be behind. */
  const isHighlighted = (text: string): Promise<unknown> =>
    waitInReader(
      tab,
      `the colour behind "${text}"`,
      (root, wanted) => {
        const blocks = [...root.querySelectorAll('.title, .body :is(p, h2, li)')];
        const block = blocks.find((each) => each.textContent?.replace(/\s+/g, ' ').includes(wanted));
        const boxes = [...root.querySelectorAll('.spoken div')].map((box) => box.getBoundingClientRect());
        if (block === undefined || boxes.length === 0) return false;
        const { top, bottom } = block.getBoundingClientRect();
        return boxes.every((box) => box.width > 20 && box.top > top - 10 && box.bottom < bottom + 10);
      },
      text,
    );

  const isBetweenBars = (): Promise<unknown> =>
    waitInReader(tab, 'the sentence between the bars', (root) => {
      const boxes = [...root.querySelectorAll('.spoken div')].map((box) => box.getBoundingClientRect());
      const top = root.querySelector('.toolbar')?.getBoundingClientRect().bottom ?? 0;
      const foot = root.querySelector('.player')?.getBoundingClientRect().top ?? 0;
      return boxes.length > 0 && boxes.every((box) => box.top >= top && box.bottom <= foot);
    });

  test('is read from the headline on, sentence by sentence, each coloured and kept in view', async () => {
    await listen('jannah', [ENGLISH, OTHER, HERE]);
    const shown = await tab.inReader((root) => root.querySelector('.title')?.textContent ?? '');
    expect(await saidIn(browser())).toEqual([{ text: shown, lang: 'ar', rate: 1, voice: 'Amal' }]);
    await isHighlighted(shown ?? '');
    for (let count = 2; count <= 14; count += 1) {
      await finishSaying(browser());
      const { text } = await waitForSaid(browser(), count);
      await isHighlighted(text);
    }
    const said = (await saidIn(browser())).map(({ text }) => text);
    const texts = await tab.inReader((root) =>
      [...root.querySelectorAll('.title, .body > :is(p, h2, blockquote)')].map((block) => block.textContent?.trim()),
    );
    expect(texts?.join(' ').replace(/\s+/g, ' ').startsWith(said.join(' '))).toBe(true);
    await isBetweenBars();
    expect(await tab.inReader((root) => (root.querySelector('dialog')?.scrollTop ?? 0) > 300)).toBe(true);
    await tab.close();
  });

  test('comes into the clear band of line focus', async () => {
    await listen('jannah', [HERE]);
    await tab.press('f');
    await waitInReader(tab, 'line focus', (root) => root.querySelector('.dim') !== null);
    for (let count = 1; count <= 6; count += 1) {
      const { text } = await waitForSaid(browser(), count);
      await waitInReader(tab, 'the sentence to begin in the band', (root) => {
        const { top, height } = root.querySelector('.spoken div')?.getBoundingClientRect() ?? { top: 0, height: 0 };
        const upper = root.querySelector('.dim.above')?.getBoundingClientRect().bottom ?? 0;
        const lower = root.querySelector('.dim.below')?.getBoundingClientRect().top ?? 0;
        return height > 0 && top + height / 2 > upper && top + height / 2 < lower;
      });
      await isHighlighted(text);
      await finishSaying(browser());
    }
    await tab.close();
  });

  test('goes forward and back by button and by arrow, forward to the left', async () => {
    await listen('jannah', [HERE]);
    await tab.clickInReader('.player .forward');
    const second = await waitForSaid(browser(), 2);
    const places = await tab.inReader((root) => {
      const [back, forward] = ['.back', '.forward'].map(
        (name) => root.querySelector(`.player ${name}`)?.getBoundingClientRect().left ?? 0,
      );
      return { back, forward };
    });
    expect(places?.forward).toBeLessThan(places?.back ?? 0);
    await tab.press('ArrowLeft');
    const third = await waitForSaid(browser(), 3);
    expect((await saidIn(browser())).slice(0, 2).map(({ text }) => text)).not.toContain(third.text);
    await tab.press('ArrowRight');
    expect((await waitForSaid(browser(), 4)).text).toBe(second.text);
    await tab.clickInReader('.player .back');
    const [first] = await saidIn(browser());
    expect((await waitForSaid(browser(), 5)).text).toBe(first?.text);
    await isHighlighted(first?.text ?? '');
    await tab.close();
  });

  test('pauses, and goes on at the beginning of its sentence', async () => {
    await listen('jannah', [HERE]);
    await tab.press('l');
    await waitForPlaying(false);
    expect(await isSpeaking(browser())).toBe(false);
    await tab.clickInReader('.player .play');
    const again = await waitForSaid(browser(), 2);
    expect(again.text).toBe((await saidIn(browser()))[0]?.text);
    await waitForPlaying(true);
    await tab.close();
  });

  test('pauses when another script falls into its word, and says so when the voice fails', async () => {
    await listen('jannah', [HERE]);
    await finishSaying(browser(), 'interrupted');
    await waitForPlaying(false);
    expect(await tab.inReader((root) => root.querySelector('.announcement')?.textContent)).toBe('');
    await tab.press('l');
    await waitForSaid(browser(), 2);
    await finishSaying(browser(), 'synthesis-failed');
    await waitInReader(tab, 'the word', (root) => root.querySelector('.announcement')?.textContent !== '');
    await waitForPlaying(false);
    await tab.close();
  });

  test('is read on from a sentence that is clicked on', async () => {
    await listen('jannah', [HERE]);
    await tab.clickInReader('.body > p:nth-of-type(3)');
    const { text } = await waitForSaid(browser(), 2);
    const block = await tab.inReader((root) => root.querySelector('.body > p:nth-of-type(3)')?.textContent);
    expect(block).toContain(text);
    await tab.close();
  });

  test('is coloured anew when its lines break elsewhere', async () => {
    await listen('jannah', [HERE]);
    await tab.setViewport(420, 700);
    await waitInReader(tab, 'the colour behind the whole headline', (root) => {
      const text = new Range();
      text.selectNodeContents(root.querySelector('.title') as Element);
      const [lines, boxes] = [text.getClientRects(), root.querySelectorAll('.spoken div')].map((all) => [...all]);
      const { top, bottom } = text.getBoundingClientRect();
      const places = boxes?.map((box) => (box as Element).getBoundingClientRect()) ?? [];
      const isAround =
        Math.abs(Math.min(...places.map((place) => place.top)) - top) < 2 &&
        Math.abs(Math.max(...places.map((place) => place.bottom)) - bottom) < 2;
      return isAround && (lines?.length ?? 0) > 2 && boxes?.length === lines?.length;
    });
    await tab.close();
  });

  test('is coloured anew when the text changes its size, and what it says when it changes its digits', async () => {
    await listen('jannah', [HERE]);
    const height = (): Promise<number | null> =>
      tab.inReader((root) => root.querySelector('.spoken div')?.getBoundingClientRect().height ?? 0);
    for (let count = 2; count <= 8; count += 1) await finishSaying(browser());
    await isBetweenBars();
    const before = (await height()) ?? 0;
    await browser().inBackground(() => chrome.storage.sync.set({ size: 30 }));
    await waitInReader(
      tab,
      'larger boxes',
      (root, small) => (root.querySelector('.spoken div')?.getBoundingClientRect().height ?? 0) > small * 1.3,
      before,
    );
    await isBetweenBars();
    expect(await saidIn(browser())).toHaveLength(8);
    await browser().inBackground(() => chrome.storage.sync.set({ vowelMarks: 'hidden' }));
    const { text } = await waitForSaid(browser(), 9);
    await isHighlighted(text);
    await tab.close();
  });

  test('falls silent when the player or the reader closes', async () => {
    await listen('jannah', [HERE]);
    await tab.clickInReader('.player .end');
    await waitInReader(tab, 'no player', (root) => root.querySelector('.player, .spoken') === null);
    expect(await isSpeaking(browser())).toBe(false);
    expect(await tab.inReader((root) => root.activeElement?.classList.contains('listen'))).toBe(true);
    await tab.press('l');
    await waitForSaid(browser(), 2);
    await tab.press('Escape');
    await tab.waitForReader('closed');
    expect(await isSpeaking(browser())).toBe(false);
    await tab.close();
  });

  test('has its foreign lines in a voice of their own, and neither captions, notes nor dates', async () => {
    await listen('notes-and-foreign-lines', [HERE, ENGLISH]);
    for (let count = 2; (await isSpeaking(browser())) && count < 40; count += 1) await finishSaying(browser());
    const said = await saidIn(browser());
    const english = said.filter(({ voice }) => voice === 'Alice');
    expect(english.map(({ text, lang }) => [text.slice(0, 10), lang])).toEqual([['Every cape', 'en']]);
    const all = said.map(({ text }) => text).join(' ');
    const silent = await tab.inReader((root) =>
      [...root.querySelectorAll('.site, .byline, time, figcaption .caption, sup')].map((each) => each.textContent),
    );
    for (const text of silent ?? []) expect(all).not.toContain(text);
    await tab.close();
  });
});
