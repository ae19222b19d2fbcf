import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { FIXTURES, inEachBrowser } from './each-browser.ts';

const article = readFileSync(join(FIXTURES, 'jannah/input.html'), 'utf8');

/** Scripts and styles of pages that fight back, each at the end of an article. */
const pages = {
  'styles everything': `<style>* { all: unset !important; position: static !important; color: #777 !important; font-size: 9px !important }
    dialog, naqi-reader, html > *:not(body) { display: none !important; opacity: 0 !important; z-index: -1 !important }
    ::backdrop { display: none !important }</style>`,
  'turns and blurs itself': `<style>html { transform: rotate(3deg) !important; filter: invert(1) !important; zoom: 1.3; font-size: 2px !important }
    body { overflow: hidden !important; position: fixed; perspective: 9px }</style>`,
  'has a dialog on top': '<dialog id="own">اشترك الآن</dialog><script>own.showModal()</script>',
  'patches the platform': `<script>
    for (const proto of [Node.prototype, Element.prototype, Document.prototype, EventTarget.prototype, HTMLDialogElement.prototype, Array.prototype])
      for (const name of ['append', 'attachShadow', 'importNode', 'showModal', 'close', 'createTreeWalker', 'addEventListener', 'flatMap'])
        if (Object.hasOwn(proto, name)) proto[name] = function () { window.isReached = true; throw new Error('patched'); };
  </script>`,
};

/** Who listens first can keep everything from everyone else; the browser's own button stays. */
const swallowing = {
  'swallows keys and clicks': `<script>for (const target of [window, document])
    for (const type of ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'pointerdown', 'focusin', 'scroll'])
      target.addEventListener(type, (event) => { event.preventDefault(); event.stopPropagation(); }, true);</script>`,
  'swallows keys from its own listeners too': `<script>for (const type of ['keydown', 'keyup', 'keypress'])
      window.addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);</script>`,
};

const wiping = `<script>new MutationObserver((changes) => { for (const { addedNodes } of changes)
    for (const node of addedNodes) if (node.localName?.includes('-')) { node.remove(); window.wiped = true; } })
  .observe(document.documentElement, { childList: true });</script>`;

const page = (end: string): { type: string; body: string } => ({
  type: 'text/html',
  body: article.replace('</body>', `${end}</body>`),
});

inEachBrowser('a page that fights back', { locale: 'ar' }, (browser) => {
  let server: Server;
  beforeAll(async () => {
    const all = Object.values({ ...pages, ...swallowing }).map((end, index) => [`/${index}.html`, page(end)] as const);
    server = await serve({
      root: join(FIXTURES, 'jannah'),
      routes: { ...Object.fromEntries(all), '/wiping.html': page(wiping), '/plain.html': page('') },
    });
  });
  afterAll(() => server.close());

  const open = async (path: string): Promise<Tab> => {
    const tab = await browser().open(`${server.origin}${path}`);
    await tab.pressAction();
    return tab;
  };

  test.each(Object.keys(pages))('and %s: the reader is seen whole, on top, and a click closes it', async (name) => {
    const tab = await open(`/${Object.keys(pages).indexOf(name)}.html`);
    await tab.waitForReader('open');
    await tab.settle();
    const seen = await tab.inReader((root) => {
      const dialog = root.querySelector('dialog');
      const text = root.querySelector('.body p');
      const { width, height } = dialog?.getBoundingClientRect() ?? { width: 0, height: 0 };
      const style = text && getComputedStyle(text);
      return {
        isWhole: Math.abs(width - innerWidth) < 2 && Math.abs(height - innerHeight) < 2,
        isOnTop: root.elementFromPoint(innerWidth / 2, innerHeight / 2) !== null,
        isShown: text?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true,
        size: style?.fontSize,
      };
    });
    expect(seen).toEqual({ isWhole: true, isOnTop: true, isShown: true, size: '20px' });
    await tab.clickInReader('button.close');
    await tab.waitForReader('closed');
    expect(await tab.evaluate(() => 'isReached' in window)).toBe(false);
    await tab.close();
  });

  test.each(Object.keys(swallowing))('and %s: a second press of the button closes the reader', async (name) => {
    const tab = await open(`/${Object.keys({ ...pages, ...swallowing }).indexOf(name)}.html`);
    await tab.waitForReader('open');
    await tab.press('x');
    await tab.waitForReader('open');
    await tab.pressAction();
    await tab.waitForReader('closed');
    await tab.close();
  });

  test('and takes the overlay away: nothing of it stays', async () => {
    const tab = await open('/wiping.html');
    await tab.waitFor('the overlay to be wiped', () => 'wiped' in window);
    await tab.waitForReader('closed');
    await tab.close();
  });

  test('and writes itself anew while one reads: the overlay goes, and the next press opens again', async () => {
    const tab = await open('/plain.html');
    await tab.waitForReader('open');
    await tab.evaluate((html) => {
      document.open();
      // biome-ignore lint/plugin: what a page does to itself.
      document.write(html);
      document.close();
    }, article);
    await tab.waitForReader('closed');
    await tab.pressAction();
    await tab.waitForReader('open');
    await tab.press('Escape');
    await tab.waitForReader('closed');
    await tab.close();
  });

  test('and plays with its history: the reader goes where the page goes, and leaves nothing there', async () => {
    const tab = await open('/plain.html');
    await tab.waitForReader('open');
    await tab.evaluate(() => {
      history.pushState(null, '', '/elsewhere');
      document.body.append('x');
    });
    await tab.waitForReader('closed');
    await tab.goto(`${server.origin}/plain.html`);
    await tab.pressAction();
    await tab.waitForReader('open');
    await tab.evaluate(() => location.assign('/plain.html?next'));
    await tab.waitFor('the next page', () => location.search === '?next' && document.readyState === 'complete');
    expect(await tab.evaluate(() => document.querySelector('naqi-reader'))).toBeNull();
    await tab.close();
  });

  test('and looks: it sees that an element stands there, and nothing of what is in it', async () => {
    const tab = await open('/plain.html');
    await tab.waitForReader('open');
    const seen = await tab.evaluate(() => {
      const host = document.querySelector('naqi-reader');
      return {
        root: host?.shadowRoot,
        text: host?.textContent?.includes('Naqi Naskh') === true,
        active: document.activeElement?.localName,
        globals: Object.keys(window).filter((key) => /naqi/i.test(key)),
      };
    });
    expect(seen).toEqual({ root: null, text: false, active: 'naqi-reader', globals: [] });
    await tab.evaluate(() => {
      const targets: string[] = [];
      Object.assign(window, { targets });
      for (const type of ['keydown', 'click', 'input', 'selectionchange'])
        addEventListener(
          type,
          (event) => targets.push(...event.composedPath().map((each) => (each as Element).localName ?? '')),
          true,
        );
    });
    await tab.clickInReader('.body p');
    await tab.press('+');
    const targets = await tab.evaluate(() => [...new Set((window as unknown as { targets: string[] }).targets)].sort());
    for (const target of targets) expect(['', 'html', 'body', 'naqi-reader']).toContain(target);
    await tab.close();
  });
});
