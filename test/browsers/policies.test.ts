import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { FIXTURES, inEachBrowser } from './each-browser.ts';
import { waitInReader } from './waiting.ts';

const SITE = join(FIXTURES, 'jannah');
const article = readFileSync(join(SITE, 'input.html'), 'utf8');
// The page's own scripts and styles would break the policies, and be reported.
const bare = article
  .replace(/<(script|style)\b(?![^>]*ld\+json)[\s\S]*?<\/\1>/g, '')
  .replace(/<link\b[^>]*>/g, '')
  .replace(/\s(?:style|on\w+)="[^"]*"/g, '')
  .replace(/<(?:iframe|video|audio)\b[\s\S]*?<\/(?:iframe|video|audio)>/g, '');

/** Headers by which a page forbids what it can; the pictures of the site alone are allowed. */
const policies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'nothing but pictures': { 'Content-Security-Policy': "default-src 'none'; img-src 'self'; report-uri /report" },
  'trusted types': {
    'Content-Security-Policy':
      "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /report",
  },
  sandbox: {
    'Content-Security-Policy':
      "sandbox allow-scripts allow-modals; default-src 'none'; img-src http:; report-uri /report",
  },
  isolation: {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Content-Security-Policy': "default-src 'none'; img-src 'self'; report-uri /report",
  },
};

const names = Object.keys(policies);

inEachBrowser('a page with a policy', { locale: 'ar' }, (browser) => {
  let asked: string[] = [];
  let server: Server;
  beforeAll(async () => {
    server = await serve({
      root: SITE,
      routes: Object.fromEntries(
        names.map((name, index) => [
          `/${index}.html`,
          { type: 'text/html', body: bare, headers: policies[name] ?? {} },
        ]),
      ),
      onRequest: (path) => asked.push(path),
    });
  });
  afterAll(() => server.close());

  test.each(names)('of %s: the reader has its type and its pictures, and breaks no rule', async (name) => {
    const tab = await browser().open(`${server.origin}/${names.indexOf(name)}.html`);
    const errors = tab.errors().length;
    asked = [];
    await tab.evaluate(() => {
      const broken: string[] = [];
      Object.assign(window, { broken });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        broken.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    await tab.pressAction();
    await tab.waitForReader('open');
    await tab.settle();
    const shown = await tab.inReader((root) => {
      const paragraph = root.querySelector('.body p');
      const bar = root.querySelector('.toolbar');
      return {
        face: paragraph && getComputedStyle(paragraph).fontFamily.includes('Naqi Naskh'),
        bar: bar && getComputedStyle(bar).position === 'sticky',
        pictures: [...root.querySelectorAll<HTMLImageElement>('.body img')].every(
          ({ naturalWidth }) => naturalWidth > 0,
        ),
        isOneThere: root.querySelector('.body img') !== null,
      };
    });
    expect(shown).toEqual({ face: true, bar: true, pictures: true, isOneThere: true });
    expect(await tab.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
    await tab.press('s');
    await waitInReader(tab, 'the panel', (root) => root.querySelector('.panel') !== null);
    await tab.press('Escape');
    await tab.press('Escape');
    await tab.waitForReader('closed');
    expect(await tab.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);
    expect(asked.filter((path) => path === '/report')).toEqual([]);
    expect(tab.errors().slice(errors)).toEqual([]);
    await tab.close();
  });
});
