/** Draws the icons of the extension from their one source, icons/naqi.svg. Run it after a change of the source: `npx tsx scripts/icons.ts`. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browser/find.ts';

const SIZES = [16, 32, 48, 128] as const;

const folder = new URL('../icons/', import.meta.url);
const source = await readFile(new URL('naqi.svg', folder), 'base64');

const browser = await puppeteer.launch({ executablePath: await findBrowser('chromium'), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  await page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    image.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh';
    await image.decode();
    document.body.replaceChildren(image);
  }, `data:image/svg+xml;base64,${source}`);
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.screenshot({ path: `${fileURLToPath(folder)}${size}.png`, type: 'png', omitBackground: true });
  }
} finally {
  await browser.close();
}
