import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { FIXTURES, inEachBrowser } from './each-browser.ts';
import { waitInReader } from './waiting.ts';

/** A setting's value, where its effect is seen, and the property that it gives there. */
const effects: readonly (readonly [string, string | number, string, string, string])[] = [
  ['size', 27, '.body p', 'font-size', '27px'],
  ['face', 'amiri', '.body p', 'font-family', '"Naqi Amiri"'],
  ['face', 'system', '.body p', 'font-family', '"Noto Naskh Arabic"'],
  ['lineHeight', 150, '.body p', 'line-height', '55.5px'],
  ['wordSpacing', 20, '.body p', 'word-spacing', '4px'],
  ['columnWidth', 20, 'article', 'max-width', '448px'],
  ['palette', 'sepia', '.paper', 'background-color', 'rgb(246, 237, 220)'],
  ['palette', 'black', '.paper', 'background-color', 'rgb(0, 0, 0)'],
  ['alignment', 'justify', '.body p', 'text-align', 'justify'],
  ['pictures', 'hidden', '.body figure', 'display', 'none'],
];

inEachBrowser('each setting is seen at once', { locale: 'ar' }, (browser) => {
  let server: Server;
  let tab: Tab;
  beforeAll(async () => {
    server = await serve({ root: FIXTURES });
    tab = await browser().open(`${server.origin}/jannah/input.html`);
    await tab.pressAction();
    await tab.waitForReader('open');
  });
  afterAll(() => server.close());

  const set = async (name: string, value: string | number): Promise<void> => {
    await browser().inBackground(() => chrome.storage.sync.clear());
    await browser().inBackground((key, wanted) => chrome.storage.sync.set({ [key]: wanted }), name, value);
  };

  test.each(effects)('%s: %s', async (name, value, selector, property, wanted) => {
    await set(name, value);
    await waitInReader(
      tab,
      `${property} ${wanted} of ${selector}`,
      (root, query, key, expected) => {
        const element = root.querySelector(query);
        return element !== null && getComputedStyle(element).getPropertyValue(key).startsWith(expected);
      },
      selector,
      property,
      wanted,
    );
  });

  test.each([
    ['digits', 'arabic', /[٠-٩]/, /[0-9]/],
    ['digits', 'european', /[0-9]/, /[٠-٩]/],
    ['vowelMarks', 'hidden', /بحّارتها/, /[\u064b-\u0650]/],
  ])('%s: %s', async (name, value, there, gone) => {
    await set(name, value);
    await waitInReader(
      tab,
      `${name} ${value}`,
      (root, present, absent) => {
        const text = root.querySelector('article')?.textContent ?? '';
        return new RegExp(present).test(text) && !new RegExp(absent).test(text);
      },
      there.source,
      gone.source,
    );
  });

  test('a double click in the panel gives the default back', async () => {
    await set('size', 30);
    await waitInReader(
      tab,
      'the size',
      (root) => getComputedStyle(root.querySelector('.body') as Element).fontSize === '30px',
    );
    await tab.press('s');
    await waitInReader(tab, 'the panel', (root) => root.querySelector('.panel .size input') !== null);
    await tab.doubleClickInReader('.panel .size input');
    await waitInReader(
      tab,
      'the default',
      (root) => getComputedStyle(root.querySelector('.body') as Element).fontSize === '20px',
    );
    expect(await tab.inReader((root) => root.querySelector('.panel .size output')?.textContent)).toBe('20');
  });
});
