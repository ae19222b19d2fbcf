import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { FIXTURES, inEachBrowser } from './each-browser.ts';
import { shownIn } from './shown-article.ts';
import { waitInReader } from './waiting.ts';

const article = readFileSync(join(FIXTURES, 'jannah/input.html'), 'utf8');

/** Defines elements under the names of the reader's host and of a paragraph, which tell where they come to stand. */
const spies = `<script>
  window.seen = [];
  const spyOn = (Base) => class extends Base {
    constructor() {
      super();
      try { this.inside = this.attachInternals(); } catch {}
    }
    connectedCallback() {
      setTimeout(() => {
        if (this.inside?.shadowRoot) seen.push('the root of ' + this.localName);
        if (this.getRootNode() instanceof ShadowRoot) seen.push(this.localName + ' in a root');
      });
    }
  };
  customElements.define('naqi-reader', spyOn(HTMLElement));
  customElements.define('page-line', spyOn(HTMLParagraphElement), { extends: 'p' });
  addEventListener('DOMContentLoaded', () => {
    for (const line of document.querySelectorAll('.entry p:nth-of-type(even)')) {
      // No attribute tells of what it is.
      const own = document.createElement('p', { is: 'page-line' });
      own.append(...line.childNodes);
      line.replaceWith(own);
    }
  });
</script>`;

const jealous = `<script>customElements.define('naqi-reader', class extends HTMLElement {
  static disabledFeatures = ['shadow'];
  constructor() { super(); throw new Error('mine'); }
});</script>`;

const page = (start: string): { type: string; body: string } => ({
  type: 'text/html',
  body: article.replace('</head>', `${start}</head>`).replaceAll('<p class', '<p is="page-line" class'),
});

inEachBrowser('a page with elements of its own', { locale: 'ar' }, (browser) => {
  let server: Server;
  beforeAll(async () => {
    server = await serve({
      root: join(FIXTURES, 'jannah'),
      routes: { '/spies.html': page(spies), '/jealous.html': page(jealous), '/plain.html': page('') },
    });
  });
  afterAll(() => server.close());

  const shownOver = async (path: string): Promise<readonly [string[], string[]]> => {
    const tab = await browser().open(`${server.origin}${path}`);
    await tab.pressAction();
    await waitInReader(tab, 'the text', (root) => (root.querySelector('article .body')?.textContent ?? '') !== '');
    await tab.settle();
    const { lines } = await shownIn(tab);
    const seen = await tab.evaluate(() => (window as { seen?: string[] }).seen ?? []);
    await tab.close();
    return [lines, seen];
  };

  test('gets neither into the reader nor at what it shows by them', async () => {
    const [plain] = await shownOver('/plain.html');
    const [lines, seen] = await shownOver('/spies.html');
    expect(seen).toEqual([]);
    expect(lines).toEqual(plain);
  });

  test('does not keep the reader shut by them', async () => {
    const [plain] = await shownOver('/plain.html');
    expect((await shownOver('/jealous.html'))[0]).toEqual(plain);
  });
});
