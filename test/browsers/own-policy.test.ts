import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { patience } from '../../scripts/browser/poll.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { inEachBrowser } from './each-browser.ts';
import { waitInReader } from './waiting.ts';

const PAGES = ['pages/options/options.html', 'pages/welcome/welcome.html', 'pages/welcome/sample.html'];

/** Runs in the page: tells from now on what its policy stops. */
function listenForStops(): void {
  const stopped: string[] = [];
  Object.assign(window, { stopped });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => stopped.push(effectiveDirective));
}

/** Runs in the page: the rules by which its policy has stopped something so far. */
function stops(): string[] {
  return [...new Set((window as unknown as { stopped: string[] }).stopped)].sort();
}

inEachBrowser("a page of Naqi's own", { locale: 'ar' }, (browser) => {
  const asked: string[] = [];
  let server: Server;
  beforeAll(async () => {
    server = await serve({ onRequest: (path) => asked.push(path) });
  });
  afterAll(() => server.close());
  beforeEach(() => {
    asked.length = 0;
  });

  test.each(PAGES)('%s runs no script but its own, and loads nothing from elsewhere', async (path) => {
    const tab = await browser().openExtensionPage(path);
    await tab.waitFor('the page', () => document.querySelector('main') !== null);
    await tab.evaluate(listenForStops);
    await tab.evaluate((origin) => {
      const add = (name: string, attributes: Record<string, string>): void => {
        const element = document.createElement(name);
        for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
        if (name === 'script' && attributes.src === undefined) element.textContent = 'window.isReached = true';
        document.body.append(element);
      };
      add('script', {});
      add('script', { src: `${origin}/script.js` });
      add('img', { src: `${origin}/picture.png` });
      add('link', { rel: 'stylesheet', href: `${origin}/style.css` });
      add('iframe', { src: `${origin}/frame.html` });
      add('video', { src: `${origin}/film.mp4` });
    }, server.origin);
    await expect
      .poll(() => tab.evaluate(stops), { timeout: patience })
      .toEqual(['frame-src', 'img-src', 'media-src', 'script-src-elem', 'style-src-elem']);
    expect(await tab.evaluate(() => 'isReached' in window)).toBe(false);
    expect(asked).toEqual([]);
    await tab.close();
  });

  test('the reader over the sample needs nothing that the policy stops', async () => {
    const tab = await browser().openExtensionPage('pages/welcome/sample.html');
    await tab.waitFor('the page', () => document.querySelector('main') !== null);
    await tab.evaluate(listenForStops);
    await tab.click('.hint button');
    await tab.waitForReader('open');
    await tab.settle();
    for (const [key, panel] of [
      ['s', '.panel.for-settings'],
      ['?', '.panel.for-help'],
      ['n', 'dialog.viewer'],
    ] as const) {
      await tab.press(key);
      await waitInReader(tab, panel, (root, selector) => root.querySelector(selector) !== null, panel);
      await tab.press('Escape');
      await waitInReader(tab, `${panel} gone`, (root, selector) => root.querySelector(selector) === null, panel);
    }
    await tab.press('m');
    await waitInReader(tab, 'the menu', (root) => root.querySelector('.item.saveFile') !== null);
    await tab.clickInReader('.item.saveFile');
    await waitInReader(tab, 'the word', (root) => root.querySelector('.announcement')?.textContent !== '');
    expect(await tab.evaluate(stops)).toEqual([]);
    expect(tab.errors()).toEqual([]);
    await tab.close();
  });
});
