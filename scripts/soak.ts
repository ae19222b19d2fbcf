/**
 * What takes too long for every day, in both browsers: `npm run soak -- [--count PAGES] [--seed NUMBER] [--from NUMBER]
 * [--cycles TIMES]`. Pages that chance has broken are read, each browser's own of the seed; a page of which something
 * does not hold is printed with its seed and kept in `test/fuzz/kept`. Then the reader of the built extension is opened
 * and closed over one page, which must be afterwards what it was before.
 */

import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { openFuzzer } from '../test/fuzz/fuzz.ts';
import type { Browser, BrowserName } from './browser/driver.ts';
import { launch } from './browser/launch.ts';
import { serve } from './browser/server.ts';
import { run } from './run.ts';

const root = resolve(import.meta.dirname, '..');

/** How often progress is told, in pages and in cycles. */
const PAGES_A_LINE = 1000;
const CYCLES_A_LINE = 100;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2600' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    from: { type: 'string', default: '0' },
    cycles: { type: 'string', default: '500' },
  },
});
const count = wholeNumber(values.count);
const seed = wholeNumber(values.seed);
const from = wholeNumber(values.from);
const cycles = wholeNumber(values.cycles);

const built = await run('vite', ['build', '--app', '--logLevel', 'warn']);
if (built.code !== 0) process.exit(built.code);
for (const [index, name] of (['chromium', 'firefox'] satisfies BrowserName[]).entries()) {
  const browser = await launch(name, { extension: resolve(root, 'dist'), locale: 'ar' });
  try {
    await fuzz(browser, from + index * count);
    await openAndClose(browser);
  } finally {
    await browser.close();
  }
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new Error(`${text} is no whole number`);
}

async function fuzz(browser: Browser, start: number): Promise<void> {
  const fuzzer = await openFuzzer(browser);
  try {
    let read = 0;
    const { articles, failures } = await fuzzer.run({ seed, from: start, count }, (pages) => {
      read = pages;
      if (pages % PAGES_A_LINE === 0) console.log(`${browser.name}: ${pages} documents …`);
    });
    for (const { index, broken } of failures) {
      process.exitCode = 1;
      console.log(`${browser.name}: FAILED, document ${index} of seed ${seed}:\n  ${broken.join('\n  ')}`);
    }
    console.log(
      `${browser.name}: ${read} documents fuzzed (seed ${seed}, from ${start}), ${articles} of them articles, ${failures.length} failed`,
    );
  } finally {
    await fuzzer.close();
  }
}

/** What a page could notice. */
function pageState(): string {
  return JSON.stringify({
    html: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY],
    title: document.title,
    history: history.length,
    fonts: document.fonts.size,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
  });
}

async function openAndClose(browser: Browser): Promise<void> {
  const server = await serve({ root: resolve(root, 'test/fixtures/jannah') });
  try {
    const tab = await browser.open(`${server.origin}/input.html`);
    const before = await tab.evaluate(pageState);
    const heaps: (number | null)[] = [];
    for (let cycle = 1; cycle <= cycles; cycle += 1) {
      await tab.pressAction();
      await tab.waitForReader('open');
      await tab.press('Escape');
      await tab.waitForReader('closed');
      if (cycle === 1) heaps.push(await tab.heap());
      if (cycle === cycles) heaps.push(await tab.heap());
      if (cycle % CYCLES_A_LINE === 0) console.log(`${browser.name}: ${cycle} cycles …`);
    }
    const isSame = (await tab.evaluate(pageState)) === before;
    if (!isSame || tab.errors().length > 0) process.exitCode = 1;
    const [first, last] = heaps.map((heap) => (heap === null ? '(not told)' : `${(heap / 1e6).toFixed(1)} MB`));
    console.log(
      `${browser.name}: opened and closed ${cycles} times; the page is ${isSame ? 'what it was' : 'CHANGED'}; errors in its console: ${tab.errors().length}; heap ${first} after the first time, ${last} after the last`,
    );
    await tab.close();
  } finally {
    await server.close();
  }
}
