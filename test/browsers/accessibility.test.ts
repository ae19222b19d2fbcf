import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { schema } from '../../src/settings/schema.ts';
import { faultsInPage, faultsInReader } from './axe.ts';
import { weakInPage, weakInReader } from './contrast.ts';
import { beginAnew, inEachBrowser, serveFixtures } from './each-browser.ts';
import { KEYS, openOptions, openPanel, openReaderIn } from './panels.ts';
import { waitInReader } from './waiting.ts';

inEachBrowser('the reader is for everybody', { locale: 'ar' }, (browser) => {
  const server = serveFixtures();
  beginAnew(browser);

  const openReader = (name: string): Promise<Tab> => openReaderIn(browser(), `${server.origin}/${name}/input.html`);
  const setPalette = async (tab: Tab, palette: string): Promise<void> => {
    await browser().inBackground((value) => chrome.storage.sync.set({ palette: value }), palette);
    await waitInReader(
      tab,
      `the palette ${palette}`,
      (root, value) => root.querySelector<HTMLElement>('.paper')?.dataset.palette === value,
      palette,
    );
  };

  test.each(['jannah', 'persian', 'urdu', 'hebrew', 'notes-and-foreign-lines', 'galleries', 'embeds'])(
    'axe finds nothing in the article %s',
    async (name) => {
      const tab = await openReader(name);
      expect(await faultsInReader(tab)).toEqual([]);
      await tab.close();
    },
  );

  test('axe finds nothing in a panel, in the notice and in the options page', async () => {
    const tab = await openReader('jannah');
    for (const key of KEYS) {
      await openPanel(tab, key);
      expect(await faultsInReader(tab)).toEqual([]);
    }
    await tab.close();
    const home = await browser().open(`${server.origin}/jannah-home/input.html`);
    await home.pressAction();
    await waitInReader(home, 'the notice', (root) => root.querySelector('.notice') !== null);
    expect(await faultsInReader(home)).toEqual([]);
    await home.close();
    const options = await openOptions(browser());
    expect(await faultsInPage(options)).toEqual([]);
    await options.close();
  });

  test.each(Object.keys(schema.palette.choices))('text stands out in the palette %s', async (palette) => {
    const tab = await openReader('jannah');
    await setPalette(tab, palette);
    for (const scheme of ['light', 'dark'] as const) {
      await tab.emulate({ scheme });
      expect(await weakInReader(tab)).toEqual([]);
      for (const key of KEYS) {
        await openPanel(tab, key);
        expect(await weakInReader(tab)).toEqual([]);
      }
      await tab.press('Escape');
      await waitInReader(tab, 'the panel to go', (root) => root.querySelector('.panel') === null);
    }
    await tab.close();
  });

  test('text stands out in the options page and in cards of other sites', async () => {
    const options = await openOptions(browser());
    const tab = await openReader('embeds');
    for (const scheme of ['light', 'dark'] as const) {
      await tab.emulate({ scheme });
      await options.emulate({ scheme });
      expect(await weakInReader(tab)).toEqual([]);
      expect(await weakInPage(options)).toEqual([]);
    }
    await tab.close();
    await options.close();
  });

  test('it is one dialog named after the article, with its landmarks', async () => {
    const tab = await openReader('jannah');
    const found = await tab.inReader((root) => {
      const dialog = root.querySelector('dialog');
      const name = root.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent;
      const count = (selector: string): number => root.querySelectorAll(selector).length;
      return {
        isModal: dialog?.matches(':modal'),
        isNamed: name !== '' && name === root.querySelector('h1')?.textContent,
        landmarks: ['dialog', 'dialog > header', 'dialog > main', 'main > article', 'h1'].map(count),
        languages: [dialog, root.querySelector('article'), root.querySelector('.reading-time')].map((each) =>
          each?.getAttribute('lang'),
        ),
      };
    });
    expect(found).toEqual({ isModal: true, isNamed: true, landmarks: [1, 1, 1, 1, 1], languages: ['ar', 'ar', 'ar'] });
    await tab.close();
  });

  test('the button of a panel tells whether it stands open', async () => {
    const tab = await openReader('jannah');
    const told = (): Promise<(string | null)[] | null> =>
      tab.inReader((root) =>
        ['contents', 'settings', 'menu'].map(
          (name) => root.querySelector(`.toolbar .${name}`)?.getAttribute('aria-expanded') ?? null,
        ),
      );
    expect(await told()).toEqual(['false', 'false', 'false']);
    await openPanel(tab, 's');
    expect(await told()).toEqual(['false', 'true', 'false']);
    await openPanel(tab, 'm');
    expect(await told()).toEqual(['false', 'false', 'true']);
    await tab.close();
  });

  test('the focus begins at the headline, stays inside, and goes back to where it was', async () => {
    const tab = await browser().open(`${server.origin}/jannah/input.html`);
    await tab.evaluate(() => document.querySelector<HTMLElement>('h1 ~ * a, a')?.focus());
    const before = await tab.evaluate(() => document.activeElement?.localName);
    expect(before).toBe('a');
    await tab.pressAction();
    await tab.waitForReader('open');
    expect(await tab.inReader((root) => root.activeElement?.className)).toBe('title');
    const inPage = new Set<string | undefined>();
    const inReader = new Set<string | null | undefined>();
    for (let count = 0; count < 12; count += 1) {
      await tab.press('Tab');
      inPage.add(await tab.evaluate(() => document.activeElement?.localName));
      inReader.add(await tab.inReader((root) => root.activeElement?.localName));
    }
    // Between the last and the first the browser's own buttons have their turn, and the page's body stands for them.
    expect([...inPage].filter((name) => name !== 'naqi-reader' && name !== 'body')).toEqual([]);
    expect([...inReader]).toContain('a');
    await tab.press('Escape');
    await tab.waitForReader('closed');
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('a');
    await tab.close();
  });

  test('a request to close, such as the back gesture of a phone, closes first the panel and then the reader', async () => {
    const tab = await openReader('jannah');
    await openPanel(tab, 'm');
    await tab.press('Escape');
    await waitInReader(tab, 'the panel to go', (root) => root.querySelector('.panel') === null);
    expect(await tab.inReader((root) => root.querySelector('dialog')?.open)).toBe(true);
    await tab.inReader((root) => root.querySelector('dialog')?.requestClose());
    await tab.waitForReader('closed');
    await tab.close();
  });

  test('with forced colours the borders, the line of progress and the pressed choices can be seen', async () => {
    const tab = await openReader('jannah');
    await tab.emulate({ forcedColours: true });
    await openPanel(tab, 'm');
    const icons = await tab.inReader((root) => {
      const panel = root.querySelector('.panel');
      return [panel, ...(panel?.querySelectorAll('svg') ?? [])].map((each) => each && getComputedStyle(each).color);
    });
    expect(icons?.length).toBeGreaterThan(5);
    expect(new Set(icons).size).toBe(1);
    await openPanel(tab, 's');
    const found = await tab.inReader((root) => {
      const style = (selector: string): CSSStyleDeclaration =>
        getComputedStyle(root.querySelector(selector) as Element);
      const paper = style('.paper').backgroundColor;
      return {
        progress: style('.progress').backgroundColor !== paper,
        panel: style('.panel').borderTopWidth,
        announcement: style('.announcement').borderTopWidth,
        icon: style('.toolbar svg').stroke !== paper,
        choice: style('.choice input:checked + span').outlineStyle,
        other: style('.choice input:not(:checked) + span').outlineStyle,
      };
    });
    expect(found).toEqual({
      progress: true,
      panel: '1px',
      announcement: '1px',
      icon: true,
      choice: 'solid',
      other: 'none',
    });
    await tab.emulate({});
    await tab.close();
  });

  test('nothing moves for people who want less motion', async () => {
    const tab = await openReader('jannah');
    await tab.emulate({ reducedMotion: true });
    for (const key of KEYS) await openPanel(tab, key);
    const moving = await tab.inReader((root) =>
      [...root.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return animationName !== 'none' || !/^0s(?:, 0s)*$/.test(transitionDuration) || scrollBehavior === 'smooth';
        })
        .map((element) => element.className || element.localName),
    );
    expect(moving).toEqual([]);
    await tab.emulate({});
    await tab.close();
  });
});
