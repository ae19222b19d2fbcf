import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { FIXTURES, inEachBrowser } from './each-browser.ts';
import { switchOn } from './switching.ts';

const HOST = 'news.example.org';
const article = readFileSync(join(FIXTURES, 'persian/input.html'), 'utf8');
const list = readFileSync(join(FIXTURES, 'detect--author-page/input.html'), 'utf8');

const html = (body: string): { type: string; body: string } => ({ type: 'text/html; charset=utf-8', body });

/** A site of one page, as its script changes it: the address first, the text when it has come. */
const app = `<!doctype html><html lang="fa" dir="rtl"><title>بلوط</title><body><main></main><script>
  const show = async (path, first) => {
    const text = await (await fetch(path === '/app' ? '/list.html' : '/article.html')).text();
    const page = new DOMParser().parseFromString(text, 'text/html');
    document.title = page.title;
    document.querySelector('main').replaceChildren(...page.body.childNodes);
  };
  window.go = (path) => { history.pushState(null, '', path); return show(path); };
  addEventListener('popstate', () => show(location.pathname));
  show(location.pathname);
</script>`;

const routes = {
  '/article.html': html(article),
  '/list.html': html(list),
  '/late.html': html(
    `<!doctype html><html lang="fa" dir="rtl"><title>بلوط</title><body><p>…</p><script>
      setTimeout(async () => {
        const page = new DOMParser().parseFromString(await (await fetch('/article.html')).text(), 'text/html');
        document.head.replaceChildren(...page.head.childNodes);
        document.body.replaceChildren(...page.body.childNodes);
      }, 800);
    </script>`,
  ),
  '/counted.html': html(
    article.replace(
      '</body>',
      '<script>if (location.search) setTimeout(() => { history.replaceState(null, "", location.pathname); document.body.append(""); window.isCounted = true; }, 500);</script></body>',
    ),
  ),
  '/framed.html': html(
    '<!doctype html><title>قاب</title><iframe src="/article.html" width="800" height="600"></iframe>',
  ),
  '/app': html(app),
  '/app/story': html(app),
};

/**
 * That nothing opens can only be seen by waiting: a page that has changed is looked at again some time later. A slow
 * machine may see too little here, and never sees what is not.
 */
async function staysShut(tab: Tab): Promise<void> {
  await tab.waitFor('the page to be there', () => document.readyState === 'complete');
  await tab.evaluate(() => new Promise((done) => setTimeout(done, 700)));
  expect(await tab.evaluate(() => document.querySelector('naqi-reader'))).toBeNull();
}

inEachBrowser('auto-open on pages that come, go and change', {}, (browser) => {
  let server: Server;
  beforeAll(async () => {
    server = await serve({ routes });
    await switchOn(browser(), HOST);
  });
  afterAll(() => server.close());

  const open = (path: string): Promise<Tab> => browser().open(`http://${HOST}:${server.port}${path}`);

  test('opens on a page whose text comes late', async () => {
    const tab = await open('/late.html');
    await tab.waitForReader('open');
    await tab.close();
  });

  test('stays open when the page only tidies its own address', async () => {
    const tab = await open('/counted.html?utm_source=feed');
    await tab.waitForReader('open');
    await tab.waitFor('the tidied address', () => 'isCounted' in window);
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await tab.waitForReader('open');
    await tab.close();
  });

  test('follows a site of one page: opens on its articles, goes with them, and stays shut on its lists', async () => {
    const tab = await open('/app');
    await tab.waitFor('the list', () => document.querySelector('main h1'));
    await staysShut(tab);
    await tab.evaluate(() => (window as unknown as { go(path: string): void }).go('/app/story'));
    await tab.waitForReader('open');
    await tab.evaluate(() => history.back());
    await tab.waitForReader('closed');
    await staysShut(tab);
    await tab.evaluate(() => history.forward());
    await tab.waitForReader('open');
    await tab.press('Escape');
    await tab.waitForReader('closed');
    await tab.evaluate(() => history.back());
    await tab.waitFor('the list', () => document.querySelector('main h1')?.textContent?.includes('مراسل'));
    await tab.evaluate(() => history.forward());
    await tab.waitFor('the article', () => !document.querySelector('main h1')?.textContent?.includes('مراسل'));
    await staysShut(tab);
    await tab.close();
  });

  test('what was closed stays closed when one comes back to it; what was left open is open again', async () => {
    const tab = await open('/article.html');
    await tab.waitForReader('open');
    await tab.goto(`http://${HOST}:${server.port}/list.html`);
    await tab.evaluate(() => history.back());
    await tab.waitForReader('open');
    await tab.press('Escape');
    await tab.waitForReader('closed');
    await tab.goto(`http://${HOST}:${server.port}/list.html`);
    await tab.evaluate(() => history.back());
    await tab.waitFor('the article', () => location.pathname === '/article.html');
    await staysShut(tab);
    await tab.reload();
    await staysShut(tab);
    await tab.close();
    const other = await open('/article.html');
    await other.waitForReader('open');
    await other.close();
  });

  test('an article in a frame opens nothing', async () => {
    const tab = await open('/framed.html');
    await staysShut(tab);
    await tab.close();
  });
});
