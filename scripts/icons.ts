/** Draws the icons from their one source, icons/naqi.svg: those of the extension, and the logo that Edge's store asks for. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { programOf } from './programs/program.ts';

interface Icon {
  file: string;
  /** Width and height in pixels. */
  size: number;
  /** The state of the source, as its fragment. */
  state: '' | '#open';
  /** Transparent border in pixels. */
  border: number;
}

const icons: readonly Icon[] = [
  ...[16, 32, 48].map((size) => ({ file: `icons/${size}.png`, size, state: '', border: 0 }) as const),
  ...[16, 32, 48].map((size) => ({ file: `icons/open-${size}.png`, size, state: '#open', border: 0 }) as const),
  // Chrome's store asks for such a border.
  { file: 'icons/128.png', size: 128, state: '', border: 16 },
  { file: 'docs/store/logo-300.png', size: 300, state: '', border: 0 },
];

const root = new URL('../', import.meta.url);
const source = await readFile(new URL('icons/naqi.svg', root), 'base64');

const browser = await puppeteer.launch({ executablePath: await programOf('chromium'), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const { file, size, state, border } of icons) {
    await page.setViewport({ width: size, height: size });
    await page.evaluate(
      async (address, inset) => {
        const image = new Image();
        image.src = address;
        image.style.cssText = `position: fixed; inset: ${inset}px; width: calc(100vw - ${2 * inset}px)`;
        await image.decode();
        document.body.replaceChildren(image);
      },
      `data:image/svg+xml;base64,${source}${state}`,
      border,
    );
    await page.screenshot({ path: `${fileURLToPath(new URL(file, root))}`, type: 'png', omitBackground: true });
  }
} finally {
  await browser.close();
}
