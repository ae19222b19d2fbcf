import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { schema } from '../../src/settings/schema.ts';
import { faultsInPage, faultsInReader } from './axe.ts';
import { weakInPage, weakInReader } from './contrast.ts';
import { FIXTURES, inEachBrowser } from './each-browser.ts';
import { cutOff, tooSmall } from './room.ts';
import { waitInReader } from './waiting.ts';

/** The keys that open a panel each, and whose it is. */
const PANELS = { s: 'settings', m: 'menu', c: 'contents', '?': 'help' } as const;
type Key = keyof typeof PANELS;
const KEYS = Object.keys(PANELS) as Key[];

/** Runs in a page: what stands in the toolbar, from left to right. */
function inToolbar(root: ShadowRoot): { name: string; left: number; right: number }[] {
  return [...root.querySelectorAll('.toolbar > :not(.progress)')]
    .map((child) => {
      const { left, right } = child.getBoundingClientRect();
      return { name: child.className, left, right };
    })
    .sort((one, other) => one.left - other.left);
}

inEachBrowser('the reader is for everybody', { locale: 'ar' }, (browser) => {
  let server: Server;
  beforeAll(async () => {
    server = await serve({ root: FIXTURES });
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await browser().inBackground(() => chrome.storage.sync.clear());
    await browser().inBackground(() => chrome.storage.local.clear());
  });

  const openReader = async (name: string, width = 1000, height = 700): Promise<Tab> => {
    const tab = await browser().open(`${server.origin}/${name}/input.html`);
    await tab.setViewport(width, height);
    await tab.pressAction();
    await tab.waitForReader('open');
    return tab;
  };
  const openOptions = async (): Promise<Tab> => {
    await browser().inBackground(() =>
      chrome.storage.sync.set({
        'site news.example.com': true,
        'site a-rather-long-name.of-a-newspaper.example.org': true,
      }),
    );
    const tab = await browser().openExtensionPage('options/options.html');
    await tab.waitFor(
      'the controls',
      () => document.querySelector('.control') !== null && document.querySelector('.remove') !== null,
    );
    return tab;
  };
  const openPanel = async (tab: Tab, key: Key): Promise<void> => {
    await tab.press(key);
    await waitInReader(
      tab,
      `the panel of ${key}`,
      (root, name) => root.querySelector(`.panel.for-${name}`) !== null && root.querySelectorAll('.panel').length === 1,
      PANELS[key],
    );
  };
  const openViewer = async (tab: Tab): Promise<void> => {
    await tab.press('Escape');
    await waitInReader(tab, 'the panel to go', (root) => root.querySelector('.panel') === null);
    await tab.press('n');
    await waitInReader(tab, 'the viewer', (root) => root.querySelector('.viewer img') !== null);
  };
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
    const options = await openOptions();
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
        expect(await faultsInReader(tab)).toEqual([]);
        expect(await weakInReader(tab)).toEqual([]);
      }
      await tab.press('Escape');
      await waitInReader(tab, 'the panel to go', (root) => root.querySelector('.panel') === null);
    }
    await tab.close();
  });

  test('text stands out in the options page and in cards of other sites', async () => {
    const options = await openOptions();
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

  test.each([
    [320, 640],
    // 1280 × 1024 at 400%.
    [320, 256],
  ])('nothing is cut off in a window of %d by %d', async (width, height) => {
    for (const name of ['jannah', 'urdu', 'embeds', 'galleries']) {
      const tab = await openReader(name, width, height);
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
    const options = await openOptions();
    await options.setViewport(width, height);
    expect(await options.evaluate(cutOff, null)).toEqual([]);
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await options.close();
  });

  test('a finger hits every button, in a narrow window too', async () => {
    const options = await openOptions();
    await options.emulate({ touch: true });
    expect(await options.evaluate(tooSmall, null)).toEqual([]);
    await options.close();
    for (const width of [320, 1000]) {
      const tab = await openReader('jannah', width, 700);
      await tab.emulate({ touch: true });
      expect(await tab.inReader(tooSmall)).toEqual([]);
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
        saying: style('.saying').borderTopWidth,
        icon: style('.toolbar svg').stroke !== paper,
        choice: style('.choice input:checked + span').outlineStyle,
        other: style('.choice input:not(:checked) + span').outlineStyle,
      };
    });
    expect(found).toEqual({
      progress: true,
      panel: '1px',
      saying: '1px',
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
