import { expect, test } from 'vitest';
import { inEachBrowser, serveFixtures } from './each-browser.ts';

const FRESH_TABS = 12;

inEachBrowser('every press counts', { locale: 'ar' }, (browser) => {
  const server = serveFixtures();

  test(`one press opens the reader in each of ${FRESH_TABS} fresh tabs`, async () => {
    for (let count = 0; count < FRESH_TABS; count += 1) {
      const tab = await browser().open(`${server.origin}/jannah/input.html`);
      await tab.pressAction();
      await tab.waitForReader('open');
      await tab.close();
    }
  });

  test('the interface speaks the language of the browser, from its own side', async () => {
    const tab = await browser().open(`${server.origin}/jannah/input.html`);
    await tab.pressAction();
    await tab.waitForReader('open');
    const shown = await tab.inReader((root) => {
      const dialog = root.querySelector('dialog');
      const close = root.querySelector('button.close');
      return {
        lang: dialog?.lang,
        dir: dialog?.dir,
        label: close?.getAttribute('aria-label'),
        onTheRight: (close?.getBoundingClientRect().left ?? 0) > innerWidth / 2,
        time: root.querySelector('.reading-time')?.textContent,
      };
    });
    expect(shown).toEqual({
      lang: 'ar',
      dir: 'rtl',
      label: 'إغلاق القارئ',
      onTheRight: true,
      time: '\u20688\u2069 دقائق',
    });
    await tab.close();
  });

  test('Arabic is set at its own measure: lines apart, from the right, nothing spaced or slanted', async () => {
    const tab = await browser().open(`${server.origin}/jannah/input.html`);
    await tab.pressAction();
    await tab.waitForReader('open');
    await tab.settle();
    const style = await tab.inReader((root) => {
      const paragraph = root.querySelector('.body p');
      if (paragraph === null) return null;
      const { fontFamily, fontSize, lineHeight, letterSpacing, textAlign, fontStyle } = getComputedStyle(paragraph);
      const lines = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
      return {
        face: fontFamily.split(',')[0]?.replaceAll('"', ''),
        lines: Math.round(lines * 100) / 100,
        letterSpacing,
        textAlign,
        fontStyle,
      };
    });
    expect(style).toEqual({
      face: 'Naqi Naskh',
      lines: 1.85,
      letterSpacing: 'normal',
      textAlign: 'start',
      fontStyle: 'normal',
    });
    const loaded = await tab.evaluate(() =>
      [...document.fonts].some(({ family, status }) => /Naqi Naskh/.test(family) && status === 'loaded'),
    );
    expect(loaded).toBe(true);
    // Noto's Latin is drawn larger than its naskh.
    const width = await tab.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d');
      if (canvas === null) return {};
      canvas.font = '100px "Naqi Naskh"';
      const widthOf = (text: string): number => Math.round(canvas.measureText(text).width);
      return { letter: widthOf('M'), bracket: widthOf('('), alef: widthOf('ا') };
    });
    expect(width).toEqual({ letter: 84, bracket: 35, alef: 24 });
    await tab.close();
  });

  test('a key changes size and colours at once, here and in other open readers', async () => {
    const tabs = [];
    for (const path of ['/jannah/input.html', '/sahifa/input.html']) {
      const tab = await browser().open(`${server.origin}${path}`);
      await tab.pressAction();
      await tab.waitForReader('open');
      tabs.push(tab);
    }
    const [first, second] = tabs;
    if (first === undefined || second === undefined) throw new Error('Two tabs were opened');
    await second.press('+');
    await second.press('p');
    for (const tab of [second, first]) {
      await expect
        .poll(
          () =>
            tab.inReader((root) => {
              const body = root.querySelector('.body');
              return [body && getComputedStyle(body).fontSize, root.querySelector('dialog')?.dataset.palette];
            }),
          { timeout: 60_000 },
        )
        .toEqual(['21px', 'light']);
    }
    for (const tab of tabs) await tab.close();
  });
});
