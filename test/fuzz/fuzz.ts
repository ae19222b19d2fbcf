import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from '../../scripts/browser/driver.ts';
import { within } from '../../scripts/browser/poll.ts';
import { serve } from '../../scripts/browser/server.ts';
import { bundle } from '../../scripts/reading/bundle.ts';
import type { FuzzedPage } from './generate.ts';
import type { Failure, Report } from './in-page.ts';

/** Pages that once failed: they are read before any others. */
export const KEPT = resolve(import.meta.dirname, 'kept');

/** Pages that are read in one go. */
const TOGETHER = 50;

/** Only what never ends takes so long, in milliseconds. */
const ENDLESS = 300_000;

const EMPTY = { type: 'text/html', body: '<!doctype html><title>.</title><body>' } as const;

/** Which pages of which seed. */
interface Span {
  seed: number;
  from: number;
  count: number;
}

/** A tab in which made pages are read beside the extension's scripts. */
export interface Fuzzer {
  /** Makes and reads pages; stops after the first failures, which it keeps as files. */
  run(span: Span, onProgress?: (pages: number) => void): Promise<Report>;
  /** What does not hold of one page. */
  read(page: FuzzedPage): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens a tab over an empty page and puts pipeline, mutations and properties into it, in the extension's own world. */
export async function openFuzzer(browser: Browser): Promise<Fuzzer> {
  const server = await serve({
    routes: { '/news/fuzz.html': EMPTY, '/news/frame.html': EMPTY },
    headers: () => ({ 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'" }),
  });
  const tab = await browser.open(`${server.origin}/news/fuzz.html`);
  // The press gives the extension leave to be in this tab.
  await tab.pressAction();
  await tab.waitFor('the notice', () => document.querySelector('naqi-reader') !== null);
  await tab.press('Escape');
  await tab.waitForReader('closed');
  const script = await bundle(resolve(import.meta.dirname, 'in-page.ts'));
  await browser.inContent(new Function(script) as () => void);
  return {
    async run({ seed, from, count }, onProgress = () => undefined) {
      const all: Report = { articles: 0, failures: [] };
      for (let start = from; start < from + count && all.failures.length === 0; start += TOGETHER) {
        const end = Math.min(start + TOGETHER, from + count);
        const what = `Reading pages ${start} to ${end - 1} of seed ${seed}`;
        const { articles, failures } = await within(
          ENDLESS,
          what,
          browser.inContent((...span) => naqiFuzz.run(...span), seed, start, end),
        );
        all.articles += articles;
        all.failures.push(...failures);
        onProgress(end - from);
      }
      for (const failure of all.failures) await keep(seed, failure);
      return all;
    },
    read: async (page) => (await browser.inContent((one) => naqiFuzz.read(one), page)).broken,
    async close() {
      await tab.close();
      await server.close();
    },
  };
}

/** Writes a failing page to where the next run begins. Broken characters have no other form in a file than JSON. */
async function keep(seed: number, { index, page, broken }: Failure): Promise<void> {
  await mkdir(KEPT, { recursive: true });
  await writeFile(join(KEPT, `${seed}-${index}.json`), `${JSON.stringify({ about: broken[0], ...page }, null, 2)}\n`);
}
