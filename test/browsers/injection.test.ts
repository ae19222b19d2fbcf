import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { patience, until } from '../../scripts/browser/poll.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { fired, forgetFired, poke, readNaively, waitForCanary } from '../hostile/in-page.ts';
import { hostilePages, LISTENER } from '../hostile/pages.ts';
import { vectors } from '../hostile/vectors.ts';
import { inEachBrowser } from './each-browser.ts';
import { waitInReader } from './waiting.ts';

const pages = hostilePages();
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400"/></svg>';

/**
 * What the pages load. Who is led to one of the telling addresses stays where they are; but a film's poster that fails
 * Firefox would ask for again whenever the page is laid out anew.
 */
const routes = {
  ...Object.fromEntries(pages.map(({ html }, index) => [`/page/${index}`, { type: 'text/html', body: html }])),
  ...Object.fromEntries(
    vectors.map(({ html }, id) => [
      `/fired/${id}`,
      html.includes('poster=')
        ? { type: 'image/svg+xml', body: PICTURE }
        : { type: 'text/plain', body: '', status: 204 },
    ]),
  ),
  '/pic/ok.png': { type: 'image/svg+xml', body: PICTURE },
  '/empty': { type: 'text/html', body: `<!doctype html>${LISTENER}` },
};

/** What only an article's own nodes may be: everything else that stands in the reader's text. */
function forbiddenIn(root: ShadowRoot): string[] {
  const FORBIDDEN =
    'script, style, link, meta, base, iframe, object, embed, form, input, textarea, select, video, audio, template, noscript, dialog';
  // Charts and formulas: shapes, texts and the parts of formulas, and of these nothing that refers elsewhere.
  const DRAWN =
    /^(?:svg|g|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|title|desc|math|semantics|none|m(?!action|glyph|align)[a-z]+)$/;
  return [...(root.querySelector('article')?.querySelectorAll('*') ?? [])].flatMap((element) => [
    ...(element.matches(FORBIDDEN) ? [element.outerHTML] : []),
    ...(element instanceof HTMLElement || DRAWN.test(element.localName) ? [] : [element.outerHTML]),
    ...(element instanceof HTMLElement && element.closest('svg, math') !== null ? [element.outerHTML] : []),
    ...[...element.attributes]
      .filter(({ name }) => /^on|:|^(?:style|srcset|srcdoc|ping|id|name)$/.test(name) && element.id !== 'title')
      .map(({ name }) => `${element.localName} ${name}`),
    ...(element instanceof HTMLElement
      ? []
      : [...element.attributes]
          .filter(
            ({ name, value }) => name === 'href' || (name !== 'alttext' && /[\\:]|(?:url|image|src)\s*\(/i.test(value)),
          )
          .map(({ name, value }) => `${element.localName} ${name} ${value}`)),
    ...('href' in element && element.hasAttribute('href') && !/^(?:https?|mailto|tel):/.test(String(element.href))
      ? [String(element.href)]
      : []),
  ]);
}

inEachBrowser('markup that would act', { locale: 'ar' }, (browser) => {
  const live = new Set<string>();
  let asked: string[] = [];
  let read = 0;
  let listed = 0;
  let server: Server;
  beforeAll(async () => {
    server = await serve({ routes, onRequest: (path) => asked.push(path) });
  });
  afterAll(async () => {
    console.log(
      `${browser().name}: ${vectors.length} vectors, ${live.size} of them fired without Naqi; ${read} of ${pages.length} pages read and copied without one, ${listed} of them with a list of contents`,
    );
    await server.close();
  });

  const askedFor = (): string[] => asked.flatMap((path) => /^\/fired\/(\d+)/.exec(path)?.[1] ?? []);

  test('there are two hundred kinds and more, each once', () => {
    expect(new Set(vectors.map(({ html, place }) => `${place} ${html}`)).size).toBe(vectors.length);
    expect(vectors.length).toBeGreaterThan(200);
  });

  describe.each(pages.map((page, index) => ({ ...page, index })))('page $index', ({ vectors: all, index }) => {
    const open = async (): Promise<Tab> => {
      asked = [];
      return browser().open(`${server.origin}/page/${index}`);
    };

    test('acts in a plain page or a naive reader', async () => {
      const tab = await open();
      if (!all.some(({ isAlone }) => isAlone)) {
        await tab.evaluate(readNaively);
        await tab.evaluate(poke, null);
      }
      const expected = all.filter((vector) => vector.live === 'both' || vector.live === browser().name);
      const missing = async (): Promise<string[]> => {
        for (const id of [...(await tab.evaluate(fired)), ...askedFor()]) live.add(id);
        return expected.filter(({ id }) => !live.has(String(id))).map(({ html }) => html);
      };
      await expect.poll(missing, { timeout: patience }).toEqual([]);
      await tab.close();
    });

    test('does nothing in the reader, in the viewer, or in a saved file', async () => {
      const tab = await open();
      await tab.evaluate(forgetFired);
      await tab.evaluate(waitForCanary);
      await tab.evaluate(forgetFired);
      asked = [];
      const visit = (): [string, number] => [location.href, history.length];
      const before = await tab.evaluate(visit);
      await tab.pressAction();
      await waitInReader(tab, 'the article', (root) => root.querySelector('article .body, .notice .answer') !== null);
      if (await tab.inReader((root) => root.querySelector('.answer') !== null)) await tab.clickInReader('.answer');
      await waitInReader(tab, 'the text', (root) => root.querySelector('article .body') !== null);
      await tab.settle();
      expect(await tab.inReader(forbiddenIn)).toEqual([]);
      const hasPicture = await tab.inReader((root) =>
        [...root.querySelectorAll<HTMLImageElement>('.body img')].some(({ naturalWidth }) => naturalWidth > 0),
      );
      if (hasPicture) {
        await tab.press('n');
        await waitInReader(tab, 'the viewer', (root) => root.querySelector('dialog.viewer') !== null);
        await tab.press('Escape');
        await waitInReader(tab, 'the viewer gone', (root) => root.querySelector('dialog.viewer') === null);
      }
      await tab.inReader(poke);
      if (await tab.inReader((root) => root.querySelector('.toolbar .contents') !== null)) {
        await tab.press('c');
        await waitInReader(tab, 'the contents', (root) => root.querySelector('.panel.for-contents') !== null);
        expect(
          await tab.inReader(
            (root) =>
              [...root.querySelectorAll('.panel.for-contents *')].filter((each) => !each.matches('ol, li, button'))
                .length,
          ),
        ).toBe(0);
        await tab.press('Escape');
        await waitInReader(tab, 'the contents gone', (root) => root.querySelector('.panel') === null);
        listed += 1;
      }
      await browser().inContent(() => {
        const copies: string[] = [];
        Object.assign(globalThis, { copies });
        const take = (text: string): Promise<void> => Promise.resolve(void copies.push(text));
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: take }, configurable: true });
      });
      for (const command of ['copyText', 'copyMarkdown']) {
        await tab.press('m');
        await waitInReader(tab, 'the menu', (root) => root.querySelector('.panel.for-menu') !== null);
        await tab.clickInReader(`.item.${command}`);
        await tab.press('Escape');
        await waitInReader(tab, 'the menu gone', (root) => root.querySelector('.panel') === null);
      }
      const [plain = '', markdown = ''] = await until('both copies', async () => {
        const copies = await browser().inContent(() => (globalThis as unknown as { copies: string[] }).copies);
        return copies.length === 2 ? copies : null;
      });
      expect(plain).toContain('يفتح الحارس');
      // As Markdown it is markup only where no backslash stands before it.
      expect(markdown).not.toMatch(
        /(?<!\\)\]\(\s*<?\s*(?:javascript|vbscript|data:text)|(?<!\\)<(?:script|img|svg|iframe)\b/i,
      );
      await browser().inContent(() => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          if (blob instanceof Blob) void blob.text().then((text) => Object.assign(globalThis, { savedFile: text }));
          return make.call(URL, blob);
        };
      });
      await tab.press('m');
      await waitInReader(tab, 'the menu', (root) => root.querySelector('.item.saveFile') !== null);
      await tab.clickInReader('.item.saveFile');
      const saved = await until('the file', () =>
        browser().inContent(() => (globalThis as { savedFile?: string }).savedFile ?? ''),
      );
      await tab.evaluate(waitForCanary);
      expect({ fired: await tab.evaluate(fired), asked: asked.filter((path) => !path.startsWith('/pic/')) }).toEqual({
        fired: [],
        asked: [],
      });
      expect(await tab.evaluate(visit)).toEqual(before);

      await tab.goto(`${server.origin}/empty`);
      asked = [];
      await tab.evaluate((html) => {
        // Without the file's own policy, which would hide what stands in it.
        const text = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
        document.querySelector('html')?.insertAdjacentHTML('beforeend', text);
      }, saved);
      await tab.evaluate(poke, null);
      await tab.evaluate(waitForCanary);
      expect({ fired: await tab.evaluate(fired), asked: askedFor() }).toEqual({ fired: [], asked: [] });
      await tab.close();
      read += 1;
    });
  });
});
