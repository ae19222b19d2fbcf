import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Tab } from '../../scripts/browser/driver.ts';
import { type Server, serve } from '../../scripts/browser/server.ts';
import { faultsInReader } from './axe.ts';
import { beginAnew, FIXTURES, inEachBrowser } from './each-browser.ts';
import { waitInReader } from './waiting.ts';

const PARAGRAPH =
  'The mill had stood without wheat for eleven years when the women of the valley bought its key. ' +
  'They swept the floor, oiled the beam, and waited for the river to rise above the second stone. ';

/** An article from left to right: a gallery whose caption is of both pictures, and a picture without any words. */
const ENGLISH = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The mill turns again</title></head>
<body><main><article><h1>The mill turns again</h1><p>${PARAGRAPH.repeat(3)}</p>
<figure class="wp-block-gallery"><figure><img src="/jannah/images/photo-1.jpg" alt=""></figure>
<figure><img src="/jannah/images/photo-2.jpg" alt=""></figure><figcaption>The valley before and after</figcaption></figure>
<p>${PARAGRAPH.repeat(3)}</p><figure><a href="/jannah/images/photo-3.jpg?full"><img src="/jannah/images/photo-3.jpg" width="900" alt=""></a></figure>
<p>${PARAGRAPH.repeat(3)}</p></article></main></body></html>`;

inEachBrowser('the viewer of pictures', { locale: 'ar' }, (browser) => {
  let server: Server;
  let tab: Tab;
  const open = async (path: string): Promise<void> => {
    tab = await browser().open(`${server.origin}${path}`);
    await tab.setViewport(1000, 700);
    await tab.pressAction();
    await tab.waitForReader('open');
    await tab.settle();
  };
  const seen = (): Promise<{
    count: string;
    words: string[];
    src: string;
    scale: number;
    x: number;
    y: number;
  } | null> =>
    tab.inReader((root) => {
      const image = root.querySelector<HTMLImageElement>('.viewer .stage img');
      const at = new DOMMatrix(image?.style.transform ?? '');
      return {
        count: (root.querySelector('.viewer .count')?.textContent ?? '').replace(/[\u2068\u2069]/g, ''),
        words: [...root.querySelectorAll('.viewer .words > *')].map(({ textContent }) => textContent ?? ''),
        src: image?.src ?? '',
        scale: at.a,
        x: at.e,
        y: at.f,
      };
    });
  const waitForPicture = (name: string): Promise<unknown> =>
    waitInReader(
      tab,
      `${name} in the viewer`,
      (root, wanted) => {
        const image = root.querySelector<HTMLImageElement>('.viewer .stage img');
        return image?.complete && image.naturalWidth > 0 && image.src.includes(wanted);
      },
      name,
    );
  const waitForNone = (): Promise<unknown> =>
    waitInReader(tab, 'no viewer', (root) => root.querySelector('.viewer') === null);

  beforeAll(async () => {
    server = await serve({ root: FIXTURES, routes: { '/mill': { body: ENGLISH, type: 'text/html' } } });
  });
  afterAll(() => server.close());
  beginAnew(browser);
  afterEach(() => tab.close());

  test('a click opens it on that picture, Escape closes it alone and gives the focus back', async () => {
    await open('/jannah/input.html');
    await tab.clickInReader('figure:nth-of-type(2) img');
    await waitForPicture('photo-2');
    expect(await seen()).toMatchObject({
      count: '2 من 4',
      words: ['يعمل المرممون على الأوراق واحدة بعد أخرى تحت ضوء خافت', 'صدف / لومن إيماجيس'],
      scale: 1,
    });
    expect(await faultsInReader(tab)).toEqual([]);
    await tab.press('Escape');
    await waitForNone();
    expect(await tab.inReader((root) => root.activeElement === root.querySelectorAll('.body img')[1])).toBe(true);
    await tab.press('Enter');
    await waitForPicture('photo-2');
    await tab.press('Escape');
    await waitForNone();
    await tab.press('Escape');
    await tab.waitForReader('closed');
    expect(tab.errors()).toEqual([]);
  });

  test('its key opens it on the next picture; from right to left the left arrow goes on', async () => {
    await open('/jannah/input.html');
    await tab.press('n');
    await waitForPicture('photo-1');
    await tab.press('ArrowRight');
    expect((await seen())?.count).toBe('1 من 4');
    await tab.press('ArrowLeft');
    await waitForPicture('photo-2');
    await tab.clickInReader('.viewer .next.left');
    await waitForPicture('photo-3');
    await tab.press('n');
    await waitForPicture('photo-4');
    await tab.press('ArrowLeft');
    expect((await seen())?.count).toBe('4 من 4');
    await tab.press('ArrowRight');
    await waitForPicture('photo-3');
    await tab.press('Escape');
    await waitForNone();
    expect(await tab.inReader((root) => root.activeElement === root.querySelector('.body img'))).toBe(true);
  });

  test('from left to right the right arrow goes on; a gallery lends its caption; a picture has a name', async () => {
    await open('/mill');
    const names = await tab.inReader((root) =>
      [...root.querySelectorAll<HTMLImageElement>('.body img')].map(({ alt }) => alt),
    );
    expect(names?.map((name) => name.replace(/[\u2068\u2069]/g, ''))).toEqual([
      'The valley before and after',
      'The valley before and after',
      'الصورة 3 من 3',
    ]);
    await tab.press('n');
    await waitForPicture('photo-1');
    await tab.press('ArrowRight');
    await waitForPicture('photo-2');
    expect(await seen()).toMatchObject({ count: '2 من 3', words: ['The valley before and after'] });
    await tab.touchInReader('.viewer .stage', [{ from: { x: 100, y: 0 }, to: { x: -100, y: 0 } }]);
    // The page's own larger file of the picture.
    await waitForPicture('photo-3.jpg?full');
    expect((await seen())?.words).toEqual([]);
  });

  test('wheel, double click, fingers and keys enlarge; a drag moves what is enlarged', async () => {
    await open('/jannah/input.html');
    await tab.clickInReader('figure:nth-of-type(2) img');
    await waitForPicture('photo-2');
    const scaleIs = (what: string, least: number, most: number): Promise<unknown> =>
      waitInReader(
        tab,
        what,
        (root, from, to) => {
          const image = root.querySelector<HTMLElement>('.viewer .stage img');
          const scale = new DOMMatrix(image?.style.transform ?? '').a;
          return scale >= from && scale <= to;
        },
        least,
        most,
      );
    await tab.wheelInReader('.viewer .stage', -200);
    await scaleIs('larger by the wheel', 1.3, 4);
    await tab.dragInReader('.viewer .stage', { x: 60, y: 10 });
    expect((await seen())?.x).toBeCloseTo(60, 0);
    await tab.press('ArrowLeft');
    expect((await seen())?.x).toBeCloseTo(140, 0);
    expect((await seen())?.count).toBe('2 من 4');
    await tab.doubleClickInReader('.viewer .stage');
    await scaleIs('fitted by a double click', 1, 1);
    await tab.doubleClickInReader('.viewer .stage');
    await scaleIs('larger by a double click', 2, 2);
    await tab.press('-');
    await tab.press('-');
    await tab.press('-');
    await scaleIs('fitted by keys', 1, 1);
    await tab.touchInReader('.viewer .stage', [
      { from: { x: -50, y: 0 }, to: { x: -100, y: 0 } },
      { from: { x: 50, y: 0 }, to: { x: 100, y: 0 } },
    ]);
    await scaleIs('larger by two fingers', 1.9, 2.1);
    await tab.clickInReader('.viewer .enlarge');
    await scaleIs('fitted by the button', 1, 1);
    const finger = { from: { x: 10, y: 10 }, to: { x: 10, y: 10 } };
    // On a busy machine two taps may come too slowly to be one double tap.
    await expect
      .poll(
        async () => {
          await tab.touchInReader('.viewer .stage', [finger]);
          await tab.touchInReader('.viewer .stage', [finger]);
          return (await seen())?.scale;
        },
        { timeout: 60_000 },
      )
      .toBe(2);
  });

  test('a swipe to the right goes on from right to left, a short one does not', async () => {
    await open('/jannah/input.html');
    await tab.press('n');
    await waitForPicture('photo-1');
    await tab.touchInReader('.viewer .stage', [{ from: { x: 0, y: 0 }, to: { x: 40, y: 0 } }]);
    expect(await seen()).toMatchObject({ count: '1 من 4', x: 0 });
    await tab.touchInReader('.viewer .stage', [{ from: { x: -80, y: 0 }, to: { x: 80, y: 0 } }]);
    await waitForPicture('photo-2');
    await tab.touchInReader('.viewer .stage', [{ from: { x: 80, y: 0 }, to: { x: -80, y: 0 } }]);
    await waitForPicture('photo-1');
  });

  test('while pictures are hidden its key shows them all the same, and the headline has the focus after it', async () => {
    await browser().inBackground(() => chrome.storage.sync.set({ pictures: 'hidden' }));
    await open('/jannah/input.html');
    await tab.press('m');
    await waitInReader(tab, 'the menu', (root) => root.querySelector('.panel.for-menu') !== null);
    await tab.clickInReader('.item.pictures');
    await waitForPicture('photo-1');
    await tab.press('Escape');
    await waitForNone();
    expect(await tab.inReader((root) => root.activeElement?.className)).toBe('title');
  });

  test('an article without pictures has no such key', async () => {
    await open('/only-breaks/input.html');
    await tab.press('m');
    await waitInReader(tab, 'the menu', (root) => root.querySelector('.panel.for-menu') !== null);
    expect(await tab.inReader((root) => root.querySelector('.item.pictures') === null)).toBe(true);
  });
});
