import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Tab } from '../../scripts/browser/driver.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { BROWSER, DIST } from './each-browser.ts';
import { useEverything } from './use-everything.ts';
import { waitInReader } from './waiting.ts';

const PAGE = 'http://news.example.org/story.html';

/** The article's own pictures: of its site, of another host, and one that only its script would have loaded. */
const PICTURES = [
  'http://news.example.org/boat.png',
  'http://img.example.net/quay.png',
  'http://img.example.net/late.png',
  // What a card shows of a video; the film itself is not asked for.
  'http://img.example.net/poster.png',
];

const SENTENCE =
  'يفتح الحارس باب الخزان قبل الفجر، ويصغي إلى الماء وهو يهبط في القناة القديمة نحو البساتين، ثم يكتب الساعة في دفتر أزرق.';
const paragraphs = `<p>${SENTENCE}</p><p>${SENTENCE} ${SENTENCE}</p>`;

/** An article as sites print it: with counters in its text, and with what asks on by itself. */
const story = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
<title>حارس القناة يكتب الساعة</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="http://cdn.example.net/site.css">
<link rel="prefetch" href="http://cdn.example.net/next.html">
<meta name="author" content="سلمى الوادي"></head>
<body><article><h1>حارس القناة يكتب الساعة</h1>${paragraphs}
<figure><img src="/boat.png" width="600" height="400"><figcaption>قارب عند باب الخزان</figcaption></figure>
<h2>عند الفجر</h2>${paragraphs}
<p><img src="http://track.example.com/pixel.gif" width="1" height="1">
<img src="http://track.example.com/wide.gif" width="600" height="1">
<img src="http://track.example.com/hidden.gif" style="display:none" alt>
<img src="http://track.example.com/small.gif" style="border:0; height:1px" alt></p>
<h2>في الدفتر</h2>${paragraphs}
<figure><img src="http://img.example.net/quay.png" width="600" height="400"></figure>
<p><a href="http://news.example.org/next" ping="http://track.example.com/ping">${SENTENCE}</a></p>
<iframe src="http://track.example.com/frame.html" width="600" height="300"></iframe>
<video src="http://track.example.com/film.mp4" poster="http://img.example.net/poster.png" controls></video>
<h2>بعد الظهر</h2>${paragraphs}
<figure><img data-src="http://img.example.net/late.png" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="600" height="400"></figure>
<noscript><img src="http://track.example.com/noscript.gif" width="1" height="1"></noscript>
${paragraphs}</article></body></html>`;

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400"/></svg>';
const picture = { type: 'image/svg+xml', body: PICTURE };

/** What browsers ask of their own makers while they run, whatever is open in them. */
const OF_THE_BROWSER =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:mozilla\.(?:com|net|org)|firefox\.com|google\.com|googleapis\.com|gvt1\.com|gstatic\.com)(?:[:/]|$)/;

describe(`what ${BROWSER} asks the network for`, () => {
  let asked: string[] = [];
  let network: Server;
  let browser: Browser;
  beforeAll(async () => {
    network = await serve({
      // Of what is not there, Firefox asks again and again.
      routes: {
        '/story.html': { type: 'text/html', body: story },
        ...Object.fromEntries([...story.matchAll(/\/[\w-]+\.(?:png|gif|jpg)/g)].map(([path]) => [path, picture])),
      },
      onRequest: (_path, address) => {
        if (!OF_THE_BROWSER.test(address)) asked.push(address);
      },
    });
    browser = await launch(BROWSER, { extension: DIST, locale: 'en', proxy: network.port });
  });
  afterAll(async () => {
    await browser.close();
    await network.close();
  });

  const take = async (tab: Tab, command: string): Promise<void> => {
    await tab.press('m');
    await waitInReader(tab, 'the menu', (root) => root.querySelector('.panel.for-menu') !== null);
    await tab.clickInReader(`.item.${command}`);
    await waitInReader(tab, 'the word', (root) => root.querySelector('.announcement')?.textContent !== '');
    await tab.press('Escape');
    await waitInReader(tab, 'the menu gone', (root) => root.querySelector('.panel.for-menu') === null);
  };

  test('while an article is read, used and taken along: its own pictures, and nothing else', async () => {
    const tab = await browser.open(PAGE);
    // The page itself asks for all of it, so that the log is seen to see.
    expect(asked).toEqual(
      expect.arrayContaining([PAGE, 'http://track.example.com/pixel.gif', ...PICTURES.slice(0, 2)]),
    );
    expect(asked.some((address) => address.includes('noscript') || address.includes('late'))).toBe(false);
    asked = [];
    await tab.pressAction();
    await tab.waitForReader('open');
    await tab.settle();
    await useEverything(browser, tab);
    await tab.press('Escape');
    await tab.waitForReader('closed');
    await tab.pressAction();
    await tab.waitForReader('open');
    for (const command of ['copyText', 'copyMarkdown', 'saveFile']) await take(tab, command);
    await tab.print();
    await tab.press('Escape');
    await tab.waitForReader('closed');
    console.log(
      `${BROWSER}: ${asked.length} requests seen while an article was read and taken along, all for its pictures`,
    );
    expect(asked).toContain('http://img.example.net/late.png');
    expect(asked.filter((address) => !PICTURES.includes(address))).toEqual([]);
    await tab.close();
  });

  test.each(['pages/welcome/welcome.html', 'pages/welcome/sample.html', 'pages/options/options.html'])(
    'by %s: nothing',
    async (path) => {
      asked = [];
      const tab = await browser.openExtensionPage(path);
      await tab.waitFor('the page', () => document.querySelector('main') !== null);
      if (path.includes('sample')) {
        await tab.click('.hint button');
        await tab.waitForReader('open');
        await tab.settle();
      }
      if (path.includes('options')) {
        await tab.click('#palette-dark + *');
        await tab.waitFor('the word', () => document.querySelector('.status')?.textContent !== '');
      }
      await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await tab.close();
      expect(asked).toEqual([]);
    },
  );
});
