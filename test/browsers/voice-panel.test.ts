import { describe, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { schema } from '../../src/settings/schema.ts';
import { faultsInReader } from './axe.ts';
import { weakInReader } from './contrast.ts';
import { beginAnew, inEachBrowser, serveFixtures } from './each-browser.ts';
import { cutOff, tooSmall } from './overflow.ts';
import { ENGLISH, HERE, OTHER, openWithVoices, REMOTE, saidIn, type Voice, waitForSaid } from './voices.ts';
import { waitInBackground, waitInReader } from './waiting.ts';

inEachBrowser('the player', { locale: 'ar' }, (browser) => {
  const server = serveFixtures();
  let tab: Tab;
  beginAnew(browser);

  const openReader = async (name: string, voices: readonly Voice[]): Promise<void> => {
    tab = await openWithVoices(browser(), `${server.origin}/${name}/input.html`, voices);
  };
  const listen = async (name: string, voices: readonly Voice[]): Promise<void> => {
    await openReader(name, voices);
    await tab.press('l');
    await waitForSaid(browser(), 1);
  };

  describe('voice and speed', () => {
    test('are chosen in the panel, and heard at once', async () => {
      await listen('jannah', [HERE, OTHER]);
      await tab.clickInReader('.player .voice');
      await waitInReader(
        tab,
        'the panel',
        (root) => root.querySelectorAll('.for-voice input[type=radio]').length === 2,
      );
      await tab.clickInReader('.for-voice label:last-child input');
      expect(await waitForSaid(browser(), 2)).toMatchObject({ voice: 'Karim', rate: 1 });
      await browser().inBackground(() => chrome.storage.sync.set({ speechRate: 150 }));
      expect(await waitForSaid(browser(), 3)).toMatchObject({ voice: 'Karim', rate: 1.5 });
      await waitInBackground(browser(), 'the choice to be kept', async () => {
        const { voices } = await chrome.storage.sync.get('voices');
        return JSON.stringify(voices) === '{"ar":"stub:Karim"}';
      });
      await tab.close();
    });

    test('voices that send the text away stand behind a warning', async () => {
      await listen('jannah', [REMOTE, HERE]);
      expect((await saidIn(browser()))[0]?.voice).toBe('Amal');
      await tab.clickInReader('.player .voice');
      await waitInReader(tab, 'the warning', (root) => root.querySelector('.for-voice .warning') !== null);
      const names = (): Promise<(string | null)[] | null> =>
        tab.inReader((root) => [...root.querySelectorAll('.for-voice label.item')].map((each) => each.textContent));
      expect(await names()).toEqual(['Amal']);
      await tab.clickInReader('.for-voice .show-remote');
      await waitInReader(tab, 'the voice', (root) => root.querySelectorAll('.for-voice label.item').length === 2);
      expect(await names()).toEqual(['Amal', 'Cloud']);
      expect(await saidIn(browser())).toHaveLength(1);
      await tab.clickInReader('.for-voice .warning ~ label input');
      expect((await waitForSaid(browser(), 2)).voice).toBe('Cloud');
      await tab.close();
    });

    test('nothing is said as long as the only voices send the text away', async () => {
      await openReader('jannah', [REMOTE]);
      await tab.press('l');
      await waitInReader(tab, 'the warning', (root) => root.querySelector('.for-voice .warning') !== null);
      expect(await saidIn(browser())).toEqual([]);
      await tab.clickInReader('.for-voice .show-remote');
      await tab.clickInReader('.for-voice label.item input');
      await tab.press('Escape');
      await waitInReader(tab, 'no panel', (root) => root.querySelector('.panel') === null);
      expect(await saidIn(browser())).toEqual([]);
      await tab.clickInReader('.player .play');
      expect((await waitForSaid(browser(), 1)).voice).toBe('Cloud');
      await tab.close();
    });

    test('a system without a voice for the language says how to get one', async () => {
      await openReader('jannah', [ENGLISH]);
      await tab.press('l');
      await waitInReader(tab, 'the way to a voice', (root) =>
        root.querySelector('.panel.for-listen')?.textContent?.includes('speech-dispatcher'),
      );
      expect(await tab.inReader((root) => root.querySelector('.panel.for-listen')?.textContent)).toContain('العربية');
      expect(await tab.inReader((root) => root.querySelector('.player'))).toBe(null);
      expect(await saidIn(browser())).toEqual([]);
      await tab.close();
    });
  });

  describe('everybody', () => {
    test('can use the player and its panel, in a narrow window and with a finger too', async () => {
      for (const width of [320, 1000]) {
        await listen('jannah', [REMOTE, HERE]);
        await tab.setViewport(width, 640);
        await tab.emulate({ touch: true });
        for (const step of ['.voice', '.show-remote']) {
          expect(await faultsInReader(tab)).toEqual([]);
          expect(await tab.inReader(cutOff)).toEqual([]);
          expect(await tab.inReader(tooSmall)).toEqual([]);
          await tab.clickInReader(step);
          await waitInReader(tab, 'the panel', (root) => root.querySelector('.panel.for-voice') !== null);
        }
        expect(await faultsInReader(tab)).toEqual([]);
        expect(await tab.inReader(cutOff)).toEqual([]);
        expect(await tab.inReader(tooSmall)).toEqual([]);
        await tab.emulate({});
        await tab.close();
      }
    });

    test('can read what is coloured, in every palette', async () => {
      await listen('notes-and-foreign-lines', [HERE]);
      await tab.clickInReader('.player .voice');
      for (const palette of Object.keys(schema.palette.choices)) {
        for (const scheme of ['light', 'dark'] as const) {
          await browser().inBackground((value) => chrome.storage.sync.set({ palette: value }), palette);
          await tab.emulate({ scheme });
          await waitInReader(
            tab,
            palette,
            (root, value) => root.querySelector<HTMLElement>('.paper')?.dataset.palette === value,
            palette,
          );
          // The colour lies behind the text in a layer: it is put where the measuring looks for it.
          await tab.inReader((root) => {
            const colour = getComputedStyle(root.querySelector('.spoken div') as Element).backgroundColor;
            for (const block of root.querySelectorAll<HTMLElement>('.title, .body :is(p, h2, li)'))
              block.style.background = colour;
          });
          expect([palette, scheme, await weakInReader(tab)]).toEqual([palette, scheme, []]);
        }
      }
      await tab.close();
    });

    test('sees where the voice is with forced colours', async () => {
      await listen('jannah', [HERE]);
      await tab.emulate({ forcedColours: true });
      const border = await tab.inReader((root) => {
        const { borderTopWidth, borderTopColor } = getComputedStyle(root.querySelector('.spoken div') as Element);
        const { backgroundColor } = getComputedStyle(root.querySelector('.paper') as Element);
        return [borderTopWidth, borderTopColor !== backgroundColor];
      });
      expect(border).toEqual(['2px', true]);
      await tab.emulate({});
      await tab.close();
    });
  });
});
