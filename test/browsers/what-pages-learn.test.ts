import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { FIXTURES, inEachBrowser } from './each-browser.ts';
import { waitInBackground, waitInReader } from './waiting.ts';

const article = readFileSync(join(FIXTURES, 'jannah/input.html'), 'utf8');

/** A page that does this to each key before anything else can. */
const onKeys = (handler: string): { type: string; body: string } => ({
  type: 'text/html',
  body: article.replace(
    '</body>',
    `<script>for (const type of ['keydown', 'keypress', 'keyup'])
      window.addEventListener(type, (event) => { ${handler} }, true);</script></body>`,
  ),
});

/** Runs in the page: notes of every event what of the reader it tells. */
function listenToAll(): void {
  const heard: { type: string; target: string; value: unknown; path: string[] }[] = [];
  Object.assign(window, { heard });
  const types = 'keydown keypress keyup beforeinput input change selectstart selectionchange copy cut dragstart toggle';
  for (const type of types.split(' '))
    window.addEventListener(
      type,
      (event) => {
        const target = event.target as Element;
        heard.push({
          type,
          target: target.localName ?? target.nodeName,
          value: (target as HTMLInputElement).value ?? (event as ClipboardEvent).clipboardData?.getData('text') ?? '',
          path: event.composedPath().map((each) => (each as Element).localName ?? ''),
        });
      },
      true,
    );
}

/** Runs in the page: operates all that it can get at, through its selection or over its body. */
function operate(): boolean {
  const root = getSelection()?.anchorNode?.getRootNode();
  const isInside = root instanceof ShadowRoot;
  if (isInside)
    for (const control of root.querySelectorAll<HTMLElement>('button:not(.close), input, select')) {
      control.click();
      for (const type of ['click', 'dblclick', 'input', 'change'])
        control.dispatchEvent(new Event(type, { bubbles: true }));
      for (const key of ['Enter', ' ', '+', 'p'])
        control.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
  for (const key of ['+', 'p', 's', 'l', 'n', 'f'])
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  return isInside;
}

inEachBrowser('a page that reaches for the reader', { locale: 'en' }, (browser) => {
  let server: Server;
  beforeAll(async () => {
    server = await serve({
      root: join(FIXTURES, 'jannah'),
      routes: {
        '/plain.html': { type: 'text/html', body: article },
        '/stops.html': onKeys('event.stopImmediatePropagation();'),
        '/prevents.html': onKeys('event.preventDefault();'),
      },
    });
  });
  afterAll(() => server.close());
  beforeEach(() => browser().inBackground(() => chrome.storage.sync.clear()));

  const open = async (path: string): Promise<Tab> => {
    const tab = await browser().open(`${server.origin}${path}`);
    await tab.pressAction();
    await tab.waitForReader('open');
    await tab.settle();
    return tab;
  };

  test.each(['/stops.html', '/prevents.html'])('and %s keys: Escape closes panel, viewer and reader', async (path) => {
    const tab = await open(path);
    for (const [button, opened] of [
      ['.toolbar .settings', '.panel.for-settings'],
      ['.body img', 'dialog.viewer'],
    ] as const) {
      await tab.clickInReader(button);
      await waitInReader(tab, opened, (root, selector) => root.querySelector(selector) !== null, opened);
      await tab.press('Escape');
      await waitInReader(tab, `${opened} gone`, (root, selector) => root.querySelector(selector) === null, opened);
    }
    await tab.press('Escape');
    await tab.waitForReader('closed');
    expect(tab.errors()).toEqual([]);
    await tab.close();
  });

  test('and listens: no value and no element of the reader reaches it, whatever is typed, moved and copied', async () => {
    const tab = await open('/plain.html');
    await tab.evaluate(listenToAll);
    await tab.doubleClickInReader('.body p');
    await tab.evaluate(() => document.execCommand('copy'));
    await tab.press('s');
    await waitInReader(tab, 'the settings', (root) => root.querySelector('.panel.for-settings') !== null);
    await tab.clickInReader('.panel input[type=range]');
    await tab.press('ArrowLeft');
    await waitInReader(tab, 'a new size', (root) => root.querySelector<HTMLInputElement>('#size')?.value !== '20');
    type Heard = { type: string; target: string; value: unknown; path: string[] }[];
    const heard = await tab.evaluate(() => (window as unknown as { heard: Heard }).heard);
    expect(heard.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['keydown', 'input', 'copy', 'selectionchange']),
    );
    for (const { target, value, path } of heard) {
      expect(['naqi-reader', '#document']).toContain(target);
      expect(value).toBe('');
      for (const each of path) expect(['naqi-reader', 'html', '']).toContain(each);
    }
    await tab.close();
  });

  test('and operates what it can get at: nothing opens and no setting changes', async () => {
    const tab = await open('/plain.html');
    await tab.press('s');
    await waitInReader(tab, 'the settings', (root) => root.querySelector('.panel.for-settings') !== null);
    await tab.clickInReader('.panel legend');
    const before = await tab.inReader((root) => root.querySelectorAll('*').length);
    // What a click selects gets the page inside in Firefox alone.
    expect(await tab.evaluate(operate)).toBe(browser().name === 'firefox');
    // A real key comes after all that would have been done.
    await tab.press('-');
    await waitInReader(tab, 'a smaller size', (root) => root.querySelector<HTMLInputElement>('#size')?.value === '19');
    expect(await tab.inReader((root) => root.querySelectorAll('*').length)).toBe(before);
    await waitInBackground(
      browser(),
      'the smaller size alone to be kept',
      async () => JSON.stringify(await chrome.storage.sync.get()) === '{"size":19}',
    );
    expect((await browser().inBackground(() => chrome.tabs.query({}))).length).toBeLessThanOrEqual(2);
    await tab.close();
  });
});
