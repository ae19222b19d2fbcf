import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../scripts/browser/launch.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { BROWSER, DIST, FIXTURES, inEachBrowser, inOwnBrowser } from './each-browser.ts';
import { waitInReader } from './waiting.ts';

/** Runs in a page: the names and texts of all that can be pressed or set, and the headings. */
function spoken(root: ParentNode): string[] {
  return [...root.querySelectorAll('button, legend, label, h1, h2, .panel, .toolbar, .reading-time')].map((element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
  );
}

/** A message as the built extension has it. */
function messageIn(language: string, key: string): string {
  const file = readFileSync(join(DIST, '_locales', language, 'messages.json'), 'utf8');
  return JSON.parse(file)[key].message;
}

describe.each([
  ['ar', 'rtl'],
  ['en', 'ltr'],
  ['fa', 'rtl'],
  ['ur', 'rtl'],
  ['he', 'rtl'],
  ['fr', 'ltr'],
])('the interface in %s', (language, direction) => {
  const inItsBrowser: typeof inOwnBrowser = (title, options, tests) =>
    language === 'ar' || language === 'en'
      ? inEachBrowser(title, { locale: language }, tests)
      : inOwnBrowser(title, options, tests);
  inItsBrowser('speaks', { locale: language }, (browser) => {
    let server: Server;
    beforeAll(async () => {
      server = await serve({ root: FIXTURES });
    });
    afterAll(() => server.close());

    test('in the reader, its settings and its menu', async () => {
      const tab = await browser().open(`${server.origin}/jannah/input.html`);
      await tab.pressAction();
      await tab.waitForReader('open');
      for (const panel of ['settings', 'menu', 'contents']) {
        await tab.press(panel.charAt(0));
        await waitInReader(
          tab,
          `the panel ${panel}`,
          (root, name) => root.querySelector(`.for-${name} :is(button, input)`),
          panel,
        );
        const texts = await tab.inReader(spoken);
        expect(texts?.length).toBeGreaterThan(8);
        expect(texts).not.toContain('');
      }
      const shown = await tab.inReader((root) => {
        const dialog = root.querySelector('dialog');
        const close = root.querySelector('button.close');
        return { lang: dialog?.lang, dir: dialog?.dir, close: close?.getAttribute('aria-label') };
      });
      expect(shown).toEqual({ lang: language, dir: direction, close: messageIn(language, 'commandClose') });
      await tab.close();
    });

    test('in the options page', async () => {
      const tab = await browser().openExtensionPage('pages/options/options.html');
      await tab.waitFor('the controls', () => document.querySelector('.control') !== null);
      const texts = await tab.evaluate(() =>
        [...document.querySelectorAll('button, legend, label, h1, h2, section > p:not([role])')].map((element) =>
          (element.textContent ?? '').trim(),
        ),
      );
      expect(texts).not.toContain('');
      const { lang, dir, title } = await tab.evaluate(() => {
        const { documentElement, title } = document;
        return { lang: documentElement.lang, dir: documentElement.dir, title };
      });
      expect({ lang, dir, title }).toEqual({
        lang: language,
        dir: direction,
        title: messageIn(language, 'optionsTitle'),
      });
      await tab.close();
    });
  });
});

// Chromium tells of the region only where its own texts in that language are installed.
test.skipIf(BROWSER === 'chromium')('days are written as in the region of the person (firefox)', async () => {
  const server = await serve({ root: FIXTURES });
  const browser = await launch(BROWSER, { extension: DIST, locale: 'en-GB' });
  const tab = await browser.open(`${server.origin}/jannah/input.html`);
  await tab.pressAction();
  await tab.waitForReader('open');
  expect(await tab.inReader((root) => root.querySelector('time')?.textContent)).toBe('15 March 2025');
  await browser.close();
  await server.close();
});
