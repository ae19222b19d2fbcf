/** Draws the icons from their one source, icons/naqi.svg: those of the extension, and the logo that Edge's store asks for. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browser/find.ts';

/** State of the source, as its fragment, with the file and its size in pixels. */
const icons: readonly (readonly [string, string, number])[] = [
  ...[16, 32, 48, 128].map((size) => ['', `icons/${size}.png`, size] as const),
  ...[16, 32, 48].map((size) => ['#open', `icons/open-${size}.png`, size] as const),
  ['', 'docs/store/logo-300.png', 300],
];

const root = new URL('../', import.meta.url);
const source = await readFile(new URL('icons/naqi.svg', root), 'base64');

const browser = await puppeteer.launch({ executablePath: await findBrowser('chromium'), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const [state, file, size] of icons) {
    await page.setViewport({ width: size, height: size });
    await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      image.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh';
      await image.decode();
      document.body.replaceChildren(image);
    }, `data:image/svg+xml;base64,${source}${state}`);
    await page.screenshot({ path: `${fileURLToPath(new URL(file, root))}`, type: 'png', omitBackground: true });
  }
} finally {
  await browser.close();
}
